using Waarborg.Care.Summaries;

namespace Waarborg.Care.Writing;

/// <summary>A summary of written sentences that stood the check, filled up from the record where something that must be mentioned was missing. Contains personal data.</summary>
/// <param name="Sentences">In reading order.</param>
/// <param name="Cut">What was written and did not stand the check.</param>
/// <param name="Filled">How many sentences were added from the record because what they say must be mentioned.</param>
/// <param name="Omissions">What is still not in it: facts that were not told again, counted by section.</param>
public sealed record ComposedSummary(IReadOnlyList<ComposedSentence> Sentences, IReadOnlyList<CutSentence> Cut, int Filled, IReadOnlyList<SummaryOmission> Omissions);
