namespace Waarborg.Care.Summaries;

/// <summary>Two places in the record that contradict each other, and which was followed.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What contradicts what, and which one the summary follows and why.</param>
/// <param name="Citations">The places.</param>
public sealed record SummaryConflict(string Subject, string Text, IReadOnlyList<Citation> Citations);
