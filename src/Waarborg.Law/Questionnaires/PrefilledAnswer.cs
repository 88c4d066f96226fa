namespace Waarborg.Law;

/// <summary>An answer that follows from what is known, before anybody typed a word.</summary>
/// <param name="Value">The answer, as the question takes it.</param>
/// <param name="Source">Where it comes from: a place of the manifest, such as <c>recipients</c>, or <c>system</c> for what was measured.</param>
public sealed record PrefilledAnswer(string Value, string Source);
