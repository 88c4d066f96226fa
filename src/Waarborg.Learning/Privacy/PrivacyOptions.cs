namespace Waarborg.Learning;

/// <summary>
/// Differentially private training (Abadi et al. 2016) with the person as the unit (McMahan et al. 2018): in each step every person takes part by a lot of their own, what each
/// person pulls is clipped, and noise is added. Nobody is looked at to decide when to stop.
/// </summary>
public sealed record PrivacyOptions
{
    /// <summary>Most that one person may pull in one step: norm of their gradient, above 0. Default 0.5.</summary>
    public double ClippingNorm { get; init; } = 0.5;

    /// <summary>Standard deviation of the noise as a multiple of <see cref="ClippingNorm"/>, 0.1..1000. Default 1.</summary>
    public double NoiseMultiplier { get; init; } = 1;

    /// <summary>Chance with which a person takes part in a step, above 0, at most 1. Default 0.1.</summary>
    public double SampleRate { get; init; } = 0.1;

    /// <summary>Steps, 1..1,000,000. Default 200.</summary>
    public int Steps { get; init; } = 200;

    /// <summary>Chance with which the promise may fail, above 0, below 1. Default 1e-5.</summary>
    public double Delta { get; init; } = 1e-5;

    /// <summary>What it costs: the epsilon that goes with <see cref="Delta"/>.</summary>
    public double Epsilon => RdpAccountant.Epsilon(NoiseMultiplier, SampleRate, Steps, Delta).Epsilon;

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        OptionRange.Check(ClippingNorm, double.Epsilon, 1e6);
        OptionRange.Check(NoiseMultiplier, 0.1, 1000);
        OptionRange.Check(SampleRate, double.Epsilon, 1);
        OptionRange.Check(Steps, 1, 1_000_000);
        OptionRange.Check(Delta, double.Epsilon, Math.BitDecrement(1.0));
    }
}
