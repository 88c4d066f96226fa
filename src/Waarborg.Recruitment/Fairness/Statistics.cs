using Waarborg.Deidentification;

namespace Waarborg.Recruitment.Fairness;

/// <summary>The tests and intervals of the fairness report. Pure functions; counts must be 0 ≤ selected ≤ total with total above 0.</summary>
public static class Statistics
{
    private const double Z95 = 1.959963984540054;

    /// <summary>Wilson's score interval for a proportion (Wilson 1927), without continuity correction.</summary>
    public static Interval Wilson(GroupCount group)
    {
        Check(group);
        var share = new Proportion(group.Selected, group.Total);
        return new(share.Low, share.High);
    }

    /// <summary>The difference of two rates with Newcombe's hybrid score interval (Newcombe 1998, method 10).</summary>
    public static Interval Newcombe(GroupCount first, GroupCount second)
    {
        var (one, two) = (Wilson(first), Wilson(second));
        var difference = first.Rate - second.Rate;
        return new(
            difference - Math.Sqrt(Square(first.Rate - one.Low) + Square(two.High - second.Rate)),
            difference + Math.Sqrt(Square(one.High - first.Rate) + Square(second.Rate - two.Low)));
    }

    /// <summary>The ratio of two rates with its log interval (Katz et al. 1978); null when a group has nobody selected.</summary>
    public static Interval? RatioInterval(GroupCount first, GroupCount second)
    {
        Check(first);
        Check(second);
        if (first.Selected == 0 || second.Selected == 0) return null;
        var spread = Z95 * Math.Sqrt((1.0 / first.Selected) - (1.0 / first.Total) + (1.0 / second.Selected) - (1.0 / second.Total));
        var log = Math.Log(first.Rate / second.Rate);
        return new(Math.Exp(log - spread), Math.Exp(log + spread));
    }

    /// <summary>The pooled two-proportion z; 0 when nobody or everybody was selected.</summary>
    public static double TwoProportionZ(GroupCount first, GroupCount second)
    {
        Check(first);
        Check(second);
        var pooled = (double)(first.Selected + second.Selected) / (first.Total + second.Total);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1.0 / first.Total) + (1.0 / second.Total)));
        return error == 0 ? 0 : (first.Rate - second.Rate) / error;
    }

    /// <summary>Fisher's exact test, two-sided: the probability of all tables with the same margins that are no likelier than this one.</summary>
    public static double Fisher(GroupCount first, GroupCount second)
    {
        Check(first);
        Check(second);
        int n1 = first.Total, n2 = second.Total, selected = first.Selected + second.Selected;
        var observed = LogTable(first.Selected, n1, n2, selected);
        var total = 0.0;
        for (var k = Math.Max(0, selected - n2); k <= Math.Min(n1, selected); k++)
        {
            var table = LogTable(k, n1, n2, selected);
            // The tolerance keeps tables of equal probability together in spite of rounding.
            if (table <= observed + 1e-7) total += Math.Exp(table);
        }
        return Math.Min(1, total);
    }

    /// <summary>Holm's step-down adjustment (Holm 1979), in the order of the input.</summary>
    /// <param name="pValues">Unadjusted p values.</param>
    public static IReadOnlyList<double> Holm(IReadOnlyList<double> pValues)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        var adjusted = new double[pValues.Count];
        var highest = 0.0;
        foreach (var (index, rank) in Enumerable.Range(0, pValues.Count).OrderBy(i => pValues[i]).Select((index, rank) => (index, rank)))
        {
            highest = Math.Max(highest, Math.Min(1, pValues[index] * (pValues.Count - rank)));
            adjusted[index] = highest;
        }
        return adjusted;
    }

    /// <summary>The two-sided p value of a standard normal z.</summary>
    /// <param name="z">The statistic.</param>
    public static double PValue(double z) => 2 * (1 - Normal(Math.Abs(z)));

    /// <summary>
    /// The smallest shortfall that a comparison would have seen with 80% power at the 5% level: a ratio under this would probably have been noticed.
    /// </summary>
    /// <param name="reference">The group that is compared with.</param>
    /// <param name="total">The size of the other group.</param>
    /// <returns>A ratio from 0 to 1; 0 when even a rate of nil would not have been seen.</returns>
    public static double DetectableRatio(GroupCount reference, int total)
    {
        Check(reference);
        if (total <= 0 || reference.Selected == 0) return 0;
        for (var step = 1000; step >= 0; step--)
        {
            var other = reference.Rate * step / 1000;
            var pooled = ((reference.Rate * reference.Total) + (other * total)) / (reference.Total + total);
            var under = Z95 * Math.Sqrt(pooled * (1 - pooled) * ((1.0 / reference.Total) + (1.0 / total)));
            var spread = Math.Sqrt((reference.Rate * (1 - reference.Rate) / reference.Total) + (other * (1 - other) / total));
            if (spread > 0 && (reference.Rate - other - under) / spread >= 0.8416212335729143) return step / 1000.0;
        }
        return 0;
    }

    private static double LogTable(int k, int n1, int n2, int selected) => LogChoose(n1, k) + LogChoose(n2, selected - k) - LogChoose(n1 + n2, selected);

    private static double LogChoose(int n, int k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    private static double LogFactorial(int n)
    {
        if (n < 256)
        {
            var sum = 0.0;
            for (var i = 2; i <= n; i++) sum += Math.Log(i);
            return sum;
        }
        // Stirling's series; its error at 256 is below 1e-12.
        double x = n + 1;
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (1 / (12 * x)) - (1 / (360 * x * x * x)) + (1 / (1260 * Math.Pow(x, 5)));
    }

    /// <summary>The standard normal distribution by its series, to 1e-15 for the values that occur.</summary>
    private static double Normal(double z)
    {
        if (z > 8) return 1;
        double term = z, sum = z;
        for (var i = 1; Math.Abs(term) > 1e-17 * sum; i++)
        {
            term *= z * z / ((2 * i) + 1);
            sum += term;
            if (i > 500) break;
        }
        return 0.5 + (sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI));
    }

    private static double Square(double x) => x * x;

    private static void Check(GroupCount group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Total <= 0 || group.Selected < 0 || group.Selected > group.Total)
            throw new ArgumentOutOfRangeException(nameof(group), "A group has at least one person, and no more are selected than there are.");
    }
}
