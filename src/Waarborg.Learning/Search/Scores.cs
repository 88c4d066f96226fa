namespace Waarborg.Learning;

/// <summary>Sums over scores.</summary>
internal static class Scores
{
    /// <summary>Highest becomes 1; all zero stays so.</summary>
    public static double[] Scaled(double[] scores)
    {
        var most = scores.DefaultIfEmpty(0).Max();
        return most > 0 ? [.. scores.Select(s => s / most)] : scores;
    }

    /// <summary>As probabilities.</summary>
    public static double[] Softmax(double[] scores)
    {
        var most = scores.DefaultIfEmpty(0).Max();
        var powers = scores.Select(s => Math.Exp(s - most)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(p => p / sum)];
    }

    /// <summary>The weighted sum of rows of equal length.</summary>
    public static double[] Mix(IReadOnlyList<double[]> rows, IReadOnlyList<double> weights)
    {
        var sum = new double[rows[0].Length];
        for (var row = 0; row < rows.Count; row++)
            for (var i = 0; i < sum.Length; i++) sum[i] += weights[row] * rows[row][i];
        return sum;
    }

    /// <summary>Places of the highest scores, highest first; of equals the first.</summary>
    public static IEnumerable<int> Best(double[] scores, int count) =>
        Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(count);

    /// <summary>The logistic function.</summary>
    public static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
