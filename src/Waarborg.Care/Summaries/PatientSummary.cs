namespace Waarborg.Care.Summaries;

/// <summary>A summary of one patient's record: cited sentences, contradictions and how they were resolved, what is missing, what could not be read. Contains personal data.</summary>
/// <param name="Sentences">In reading order.</param>
/// <param name="Conflicts">Contradictions in the record.</param>
/// <param name="Omissions">What must be mentioned and is not.</param>
/// <param name="Warnings">What could not be read or used.</param>
public sealed record PatientSummary(
    IReadOnlyList<SummarySentence> Sentences, IReadOnlyList<SummaryConflict> Conflicts, IReadOnlyList<SummaryOmission> Omissions, IReadOnlyList<SummaryWarning> Warnings);
