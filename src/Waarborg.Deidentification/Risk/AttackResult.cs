namespace Waarborg.Deidentification;

/// <summary>
/// What an attack reached on people in the data set and on a control group of people who were left out of it. Only what it reaches beyond the control
/// comes from the data set (Giomi et al., "A Unified Framework for Quantifying Privacy Risk", 2023).
/// </summary>
/// <param name="Attack">Successes on people in the data set.</param>
/// <param name="Control">Successes on the control group.</param>
public sealed record AttackResult(Proportion Attack, Proportion Control)
{
    /// <summary>The least number of attempts from which something can be concluded.</summary>
    public const int LeastAttempts = 100;

    /// <summary>The risk above which an attack counts as a success: 0.09, the threshold of EMA Policy 0070 for published data.</summary>
    public const double Threshold = 0.09;

    /// <summary>What the attack reaches beyond the control, from 0 to 1.</summary>
    public double Risk => Beyond(Attack.Value, Control.Value);

    /// <summary>Lower bound, from the lower bound of the attack and the upper bound of the control.</summary>
    public double Low => Beyond(Attack.Low, Control.High);

    /// <summary>Upper bound, from the upper bound of the attack and the lower bound of the control.</summary>
    public double High => Beyond(Attack.High, Control.Low);

    /// <summary>True when there were attempts enough and the upper bound stays below <see cref="Threshold"/>.</summary>
    public bool Passed => Attack.Total >= LeastAttempts && Control.Total >= LeastAttempts && High < Threshold;

    private static double Beyond(double attack, double control) => control >= 1 ? 0 : Math.Clamp((attack - control) / (1 - control), 0, 1);
}
