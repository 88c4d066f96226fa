using Waarborg.Care.Summaries;

namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A sentence of a summary as it stands now.</summary>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">Where it comes from; at least one.</param>
/// <param name="Edited">Whether a clinician changed it.</param>
/// <param name="Removed">Whether it was taken out; then it is kept, and not part of the summary.</param>
/// <param name="Objections">What the checker has against it; empty when nothing.</param>
/// <param name="StoodBy">Whether a clinician keeps it although the checker objects.</param>
/// <param name="Written">Whether a language model wrote it and it stood the check; false when it was taken over from the record.</param>
public sealed record SummaryLine(
    string Section, string Text, IReadOnlyList<Citation> Citations, bool Edited = false, bool Removed = false, IReadOnlyList<string>? Objections = null, bool StoodBy = false,
    bool Written = false)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => "sentence";
}
