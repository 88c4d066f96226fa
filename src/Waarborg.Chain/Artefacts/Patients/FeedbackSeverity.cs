namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>How much harm a fault in a summary could do.</summary>
public enum FeedbackSeverity
{
    /// <summary>None to speak of.</summary>
    Minor,

    /// <summary>It could lead to worse care.</summary>
    Serious,

    /// <summary>It could do lasting harm.</summary>
    Critical,
}
