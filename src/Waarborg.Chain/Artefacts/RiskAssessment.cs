namespace Waarborg.Chain.Artefacts;

/// <summary>A risk report on a data set version: what is left in it and what can be done with that. Counts and shares only.</summary>
public sealed class RiskAssessment
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The data set version.</summary>
    public Guid DataSetId { get; init; }

    /// <summary>The figures: <see cref="Deidentification.RiskFindings"/> as JSON.</summary>
    public required string Findings { get; init; }

    /// <summary>How many people were looked for by their data.</summary>
    public int KnownPeople { get; init; }

    /// <summary>Conversations whose original is gone or says something else: they are not in the figures.</summary>
    public int NotCompared { get; init; }

    /// <summary>The measurement whose sample it uses; null when nobody looked.</summary>
    public Guid? MeasurementId { get; init; }

    /// <summary>Pseudonym of who had it made.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset MadeAt { get; init; }
}
