namespace Waarborg.Care.Checking;

/// <summary>Whether the record supports a sentence.</summary>
/// <param name="Index">The place of the sentence in the input, from 0.</param>
/// <param name="Supported">Whether nothing speaks against it. Support means that no check failed, not that the sentence is true.</param>
/// <param name="Reasons">What speaks against it; empty when supported.</param>
public sealed record ClaimVerdict(int Index, bool Supported, IReadOnlyList<string> Reasons);
