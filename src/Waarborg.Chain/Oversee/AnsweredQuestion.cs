using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Oversee;

/// <summary>A question that the assistant answered, for a human to look over and correct. Personal data: lives in memory only.</summary>
/// <param name="PromptId">Id.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="Content">The question, what was shown and what it rests on.</param>
/// <param name="Correction">What a human put in its place; null when nobody did.</param>
public sealed record AnsweredQuestion(Guid PromptId, DateTimeOffset AskedAt, PromptContent Content, string? Correction);
