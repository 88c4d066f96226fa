namespace Waarborg.Chain.Artefacts;

/// <summary>How well a data set version was de-identified, measured on these data.</summary>
public sealed class Measurement
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The data set version.</summary>
    public Guid DataSetId { get; init; }

    /// <summary>How it was measured.</summary>
    public MeasurementKind Kind { get; init; }

    /// <summary>Direct identifiers that were wholly masked.</summary>
    public int Hits { get; init; }

    /// <summary>Direct identifiers in the sample.</summary>
    public int Total { get; init; }

    /// <summary>Quasi-identifiers that were wholly masked; null for measurements that did not count them.</summary>
    public int? QuasiHits { get; init; }

    /// <summary>Quasi-identifiers in the sample; null for measurements that did not count them.</summary>
    public int? QuasiTotal { get; init; }

    /// <summary>Share of the personal characters that is still visible, 0 to 1; null when unknown.</summary>
    public double? Visible { get; init; }

    /// <summary>Lower bound of its 95 % interval.</summary>
    public double? VisibleLow { get; init; }

    /// <summary>Upper bound of its 95 % interval.</summary>
    public double? VisibleHigh { get; init; }

    /// <summary>Texts of the sample in which nothing is left: no direct identifier (labelled sample), or nothing that its reader saw (review). Null when unknown.</summary>
    public int? CleanTexts { get; init; }

    /// <summary>People in all of whose texts of the sample no direct identifier is left; null for measurements that did not count them.</summary>
    public int? PeopleProtected { get; init; }

    /// <summary>People in the sample; null for measurements that did not count them.</summary>
    public int? PeopleInSample { get; init; }

    /// <summary>Texts in the sample.</summary>
    public int SampleSize { get; init; }

    /// <summary>Identifiers of known people that are still there, in the whole set.</summary>
    public int ResidualKnownIdentifiers { get; init; }

    /// <summary>Pseudonym of who measured.</summary>
    public required string MeasuredBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset MeasuredAt { get; init; }
}
