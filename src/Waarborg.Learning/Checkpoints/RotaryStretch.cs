namespace Waarborg.Learning;

/// <summary>
/// Stretching of long wavelengths as Llama 3.1 does: those longer than the original context divided by <paramref name="LowFactor"/> are multiplied by
/// <paramref name="Factor"/>, those shorter than it divided by <paramref name="HighFactor"/> stay, and between them it goes over smoothly.
/// </summary>
/// <param name="Factor">How much longer.</param>
/// <param name="LowFactor">Where the stretching is complete.</param>
/// <param name="HighFactor">Where it begins.</param>
/// <param name="OriginalContext">Context that the model was first trained with.</param>
public sealed record RotaryStretch(double Factor, double LowFactor, double HighFactor, double OriginalContext)
{
    /// <summary>The frequency after stretching.</summary>
    internal double Apply(double frequency)
    {
        var turns = OriginalContext * frequency / (2 * Math.PI);
        if (turns > HighFactor) return frequency;
        if (turns < LowFactor) return frequency / Factor;
        var share = (turns - LowFactor) / (HighFactor - LowFactor);
        return ((1 - share) * frequency / Factor) + (share * frequency);
    }
}
