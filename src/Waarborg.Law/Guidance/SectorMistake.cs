namespace Waarborg.Law;

/// <summary>Something that is often thought, and what the law says.</summary>
/// <param name="Thought">What is often thought.</param>
/// <param name="Law">What the law says.</param>
public sealed record SectorMistake(LocalizedText Thought, LocalizedText Law);
