using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Oversee;

/// <summary>A question that waits for a human.</summary>
/// <param name="PromptId">Id.</param>
/// <param name="AskedAt">Since when.</param>
/// <param name="Reason">Why the assistant did not answer, as a stable code.</param>
/// <param name="Content">The question and what the model had proposed.</param>
/// <param name="Earlier">What the same person asked before it and what was answered, earliest first; none for a stranger, whose questions cannot be told to belong together.</param>
public sealed record WaitingQuestion(Guid PromptId, DateTimeOffset AskedAt, string Reason, PromptContent Content, IReadOnlyList<EarlierTurn> Earlier);
