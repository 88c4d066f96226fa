namespace Waarborg.Learning;

/// <summary>The rate of each step: rises in a straight line, then falls along a cosine to a fiftieth (Loshchilov and Hutter 2017).</summary>
internal static class LearningRate
{
    public static double At(TrainingOptions options, int step, int steps)
    {
        var warm = Math.Max(1, options.WarmUp * steps);
        if (step < warm) return options.LearningRate * (step + 1) / (warm + 1);
        return options.LearningRate * (0.02 + (0.98 * 0.5 * (1 + Math.Cos(Math.PI * (step - warm) / Math.Max(1, steps - warm)))));
    }
}
