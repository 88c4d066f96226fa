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

    /// <summary>Texts in the sample.</summary>
    public int SampleSize { get; init; }

    /// <summary>Identifiers of known people that are still there, in the whole set.</summary>
    public int ResidualKnownIdentifiers { get; init; }

    /// <summary>Pseudonym of who measured.</summary>
    public required string MeasuredBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset MeasuredAt { get; init; }
}
