namespace Waarborg.Chain.Train;

/// <summary>
/// Private training (DP-SGD with the person as the unit): what each person pulls in a step is clipped, and noise is added. What it costs in epsilon is reckoned by
/// <see cref="ILearner.Epsilon"/>.
/// </summary>
public sealed record PrivacyPlan
{
    /// <summary>Standard deviation of the noise over the most that one person may pull, 0.1 to 100. Default 1.</summary>
    public double NoiseMultiplier { get; init; } = 1;

    /// <summary>Chance with which a person takes part in a step, above 0, at most 1. Default 0.1.</summary>
    public double SampleRate { get; init; } = 0.1;

    /// <summary>Steps of a shard, 1 to 10,000. Default 60.</summary>
    public int Steps { get; init; } = 60;

    /// <summary>Chance with which the promise may fail, above 0, below 0.01. Default 1e-5.</summary>
    public double Delta { get; init; } = 1e-5;

    internal bool IsSound => NoiseMultiplier is >= 0.1 and <= 100 && SampleRate is > 0 and <= 1 && Steps is >= 1 and <= 10_000 && Delta is > 0 and < 0.01;
}
