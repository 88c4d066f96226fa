namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>What was done with a record. Each is an event of the access log (NEN 7513).</summary>
public enum AccessAction
{
    /// <summary>The overview of a patient was opened.</summary>
    Opened,

    /// <summary>A source was read, with the passage that a sentence cites.</summary>
    SourceRead,

    /// <summary>An AI summarised the record on somebody's behalf.</summary>
    Summarised,

    /// <summary>A summary was read.</summary>
    SummaryRead,

    /// <summary>A sentence of a summary was changed.</summary>
    SummaryEdited,

    /// <summary>A summary was confirmed.</summary>
    SummaryConfirmed,

    /// <summary>A summary was withdrawn.</summary>
    SummaryWithdrawn,

    /// <summary>A summary was sent on.</summary>
    SummarySent,

    /// <summary>The patient looked.</summary>
    PatientLooked,
}
