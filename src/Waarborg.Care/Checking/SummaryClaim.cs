namespace Waarborg.Care.Checking;

/// <summary>A sentence to be checked, with the resources that are said to support it.</summary>
/// <param name="Text">The sentence, in Dutch or English.</param>
/// <param name="Resources">References or bare ids, such as <c>Condition/p01-cond-1</c> or <c>p01-cond-1</c>.</param>
public sealed record SummaryClaim(string Text, IReadOnlyList<string> Resources);
