namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>Where a summary stands.</summary>
public enum SummaryState
{
    /// <summary>Proposed by the AI, not yet judged by a clinician. Vanishes after its term.</summary>
    Draft,

    /// <summary>Confirmed by a clinician: part of the record.</summary>
    Confirmed,

    /// <summary>Withdrawn: wrong, and everybody who received it is told.</summary>
    Withdrawn,
}
