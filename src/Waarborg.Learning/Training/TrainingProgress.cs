namespace Waarborg.Learning;

/// <summary>How far a training run is.</summary>
/// <param name="Phase">"tokenizer", "base" or "shard".</param>
/// <param name="Step">Optimiser steps done, from 0.</param>
/// <param name="Steps">Optimiser steps in total; fixed before the first step.</param>
/// <param name="Loss">Mean cross-entropy per answer token, in nats, of the latest step.</param>
/// <param name="TokensPerSecond">Tokens handled per second of wall time since the run began, padding not counted.</param>
public sealed record TrainingProgress(string Phase, int Step, int Steps, double Loss, double TokensPerSecond)
{
    /// <summary>Mean cross-entropy per answer token of people whom it is not trained on, when they were just looked at; otherwise null.</summary>
    public double? HeldOutLoss { get; init; }
}
