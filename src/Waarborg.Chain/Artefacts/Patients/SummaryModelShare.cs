using Waarborg.Care.Writing;

namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>The part that a configured language model had in a summary. Personal data: lives in memory only.</summary>
/// <param name="Message">What was sent to whom, and whether it gave anything.</param>
/// <param name="Written">How many sentences it wrote.</param>
/// <param name="Cut">Those that did not stand the check, with the reasons.</param>
/// <param name="Filled">How many sentences were taken over from the record because what they say must be mentioned.</param>
/// <param name="Support">What came of asking whether the passages support the sentences; null when nothing was asked.</param>
public sealed record SummaryModelShare(GuestMessage Message, int Written, IReadOnlyList<CutSentence> Cut, int Filled, SupportShare? Support = null)
{
    /// <summary>Never shows the content.</summary>
    public override string ToString() => nameof(SummaryModelShare);
}
