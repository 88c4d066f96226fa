namespace Waarborg.Chain.Train;

/// <summary>How far learning is, and how well it goes.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Step">Steps done.</param>
/// <param name="Steps">Steps in all.</param>
/// <param name="Loss">Mean loss per answer token of the latest step, in nats; null where nothing of the kind is known.</param>
/// <param name="HeldOutLoss">The same of people whom it does not learn from, when they were just looked at.</param>
public sealed record LearningPoint(double Share, int Step, int Steps, double? Loss = null, double? HeldOutLoss = null);
