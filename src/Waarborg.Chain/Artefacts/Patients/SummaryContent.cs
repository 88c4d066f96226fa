using Waarborg.Care.Summaries;

namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A summary in clear. Personal data: lives in memory only.</summary>
/// <param name="Lines">The sentences, in reading order.</param>
/// <param name="Conflicts">Contradictions in the record and which side was followed.</param>
/// <param name="Omissions">What must be mentioned and is not.</param>
/// <param name="Warnings">What could not be read or used.</param>
/// <param name="WithdrawnBecause">Why it was withdrawn; null when it was not.</param>
/// <param name="Model">The part that a configured language model had in it; null when none is configured.</param>
public sealed record SummaryContent(
    IReadOnlyList<SummaryLine> Lines, IReadOnlyList<SummaryConflict> Conflicts, IReadOnlyList<SummaryOmission> Omissions, IReadOnlyList<SummaryWarning> Warnings,
    string? WithdrawnBecause = null, SummaryModelShare? Model = null)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "summary";
}
