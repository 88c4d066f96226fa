namespace Waarborg.Care.Summaries;

/// <summary>One sentence of a summary with where it comes from. Contains personal data.</summary>
/// <param name="Section">The heading under which it stands, in the language of the summary.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Citations">At least one: a sentence without a citation cannot be made.</param>
public sealed record SummarySentence(string Section, string Text, IReadOnlyList<Citation> Citations);
