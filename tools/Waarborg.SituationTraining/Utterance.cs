namespace Waarborg.SituationTraining;

/// <summary>What somebody may say in a situation.</summary>
/// <param name="Situation">Place of the situation in the list.</param>
/// <param name="Text">The whole message.</param>
/// <param name="Share">0..1: how much it counts in training.</param>
internal sealed record Utterance(int Situation, string Text, float Share);
