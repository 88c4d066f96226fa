namespace Waarborg.Learning;

/// <summary>
/// What differentially private training has spent: the Rényi divergence of the Gaussian mechanism on a Poisson sample, at many orders, added up over the steps and turned into
/// epsilon for a delta. An upper bound; the truth may be a little less.
/// </summary>
/// <remarks>
/// Divergence: Mironov, Talwar and Zhang 2019 (arXiv:1908.10530), section 3.3, for whole and broken orders. Conversion: Canonne, Kamath and Steinke 2020 (arXiv:2004.00010),
/// proposition 12. Two data sets are neighbours when one has a person more. Immutable.
/// </remarks>
public static class RdpAccountant
{
    private static readonly double[] s_orders =
        [.. Enumerable.Range(1, 99).Select(i => 1 + (i / 10.0)), .. Enumerable.Range(11, 53).Select(i => (double)i), 80, 128, 256, 512, 1024];

    /// <summary>Epsilon for a delta, with the order at which it was found.</summary>
    /// <param name="noiseMultiplier">Standard deviation of the noise as a multiple of the clipping norm; above 0.</param>
    /// <param name="sampleRate">Chance with which each person takes part in a step, 0 to 1.</param>
    /// <param name="steps">Steps, at least 0.</param>
    /// <param name="delta">Above 0, below 1; choose it well below one over the number of people.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range.</exception>
    public static (double Epsilon, double Order) Epsilon(double noiseMultiplier, double sampleRate, int steps, double delta)
    {
        OptionRange.Check(delta, double.Epsilon, Math.BitDecrement(1.0));
        return Epsilon(s_orders, [.. s_orders.Select(order => Divergence(noiseMultiplier, sampleRate, steps, order))], delta);
    }

    /// <summary>The noise multiplier with which a number of steps spends at most an epsilon, to three digits above it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range, or no noise up to 1000 is enough.</exception>
    public static double NoiseFor(double epsilon, double sampleRate, int steps, double delta)
    {
        OptionRange.Check(epsilon, 1e-3, 1e3);
        var (low, high) = (0.1, 1000.0);
        if (Epsilon(high, sampleRate, steps, delta).Epsilon > epsilon) throw new ArgumentOutOfRangeException(nameof(epsilon), "No noise is enough for this epsilon.");
        while (high - low > 1e-3)
        {
            var middle = (low + high) / 2;
            if (Epsilon(middle, sampleRate, steps, delta).Epsilon > epsilon) low = middle;
            else high = middle;
        }
        return high;
    }

    /// <summary>Rényi divergence of an order (above 1, or infinite) after a number of steps, in nats.</summary>
    /// <inheritdoc cref="Epsilon(double, double, int, double)"/>
    /// <param name="noiseMultiplier">As there.</param>
    /// <param name="sampleRate">As there.</param>
    /// <param name="steps">As there.</param>
    /// <param name="order">Above 1.</param>
    public static double Divergence(double noiseMultiplier, double sampleRate, int steps, double order)
    {
        OptionRange.Check(noiseMultiplier, double.Epsilon, double.MaxValue);
        OptionRange.Check(sampleRate, 0, 1);
        OptionRange.Check(steps, 0, int.MaxValue);
        OptionRange.Check(order, Math.BitIncrement(1.0), double.PositiveInfinity);
        if (sampleRate == 0 || steps == 0) return 0;
        if (double.IsInfinity(order)) return double.PositiveInfinity;
        var one = sampleRate == 1 ? order / (2 * noiseMultiplier * noiseMultiplier)
            : (order == Math.Floor(order) ? Whole(noiseMultiplier, sampleRate, (int)order) : Broken(noiseMultiplier, sampleRate, order)) / (order - 1);
        return steps * one;
    }

    /// <summary>The least epsilon over orders.</summary>
    internal static (double Epsilon, double Order) Epsilon(IReadOnlyList<double> orders, IReadOnlyList<double> divergences, double delta)
    {
        var best = (Epsilon: double.PositiveInfinity, Order: double.NaN);
        for (var i = 0; i < orders.Count; i++)
        {
            var epsilon = divergences[i] + Math.Log(1 - (1 / orders[i])) - (Math.Log(delta * orders[i]) / (orders[i] - 1));
            if (epsilon < best.Epsilon) best = (epsilon, orders[i]);
        }
        return (Math.Max(0, best.Epsilon), best.Order);
    }

    private static double Whole(double sigma, double rate, int order)
    {
        var sum = double.NegativeInfinity;
        var choose = 0.0;
        for (var k = 0; k <= order; k++)
        {
            sum = LogAdd(sum, choose + (k * Math.Log(rate)) + ((order - k) * Math.Log(1 - rate)) + (((double)k * k - k) / (2 * sigma * sigma)));
            choose += Math.Log(order - k) - Math.Log(k + 1);
        }
        return sum;
    }

    private static double Broken(double sigma, double rate, double order)
    {
        const double Negligible = -40;
        var (low, high) = (double.NegativeInfinity, double.NegativeInfinity);
        var border = (sigma * sigma * Math.Log((1 / rate) - 1)) + 0.5;
        var (sign, choose) = (1, 0.0);
        for (var i = 0; ; i++)
        {
            var left = order - i;
            var below = choose + (i * Math.Log(rate)) + (left * Math.Log(1 - rate)) + (((double)i * i - i) / (2 * sigma * sigma)) + LogHalfErfc((i - border) / (Math.Sqrt(2) * sigma));
            var above = choose + (left * Math.Log(rate)) + (i * Math.Log(1 - rate)) + (((left * left) - left) / (2 * sigma * sigma)) + LogHalfErfc((border - left) / (Math.Sqrt(2) * sigma));
            low = sign > 0 ? LogAdd(low, below) : LogSubtract(low, below);
            high = sign > 0 ? LogAdd(high, above) : LogSubtract(high, above);
            if (i > order && Math.Max(below, above) < Negligible) return LogAdd(low, high);
            if (left < 0) sign = -sign;
            choose += Math.Log(Math.Abs(left)) - Math.Log(i + 1);
        }
    }

    private static double LogAdd(double a, double b)
    {
        if (a < b) (a, b) = (b, a);
        return double.IsNegativeInfinity(b) ? a : a + Math.Log(1 + Math.Exp(b - a));
    }

    private static double LogSubtract(double a, double b) =>
        double.IsNegativeInfinity(b) ? a : a > b ? a + Math.Log(1 - Math.Exp(b - a)) : double.NegativeInfinity;

    /// <summary>Logarithm of half the complementary error function: a series of positive terms below 2, Laplace's continued fraction above.</summary>
    private static double LogHalfErfc(double x)
    {
        if (x > 2)
        {
            var fraction = 0.0;
            for (var k = 80; k > 0; k--) fraction = k / 2.0 / (x + fraction);
            return -(x * x) - Math.Log(2 * Math.Sqrt(Math.PI) * (x + fraction));
        }
        if (x < -6) return 0;
        var (term, sum) = (x, x);
        for (var n = 1; Math.Abs(term) > 1e-18 * Math.Abs(sum); n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }
        return Math.Log(0.5 - (sum * Math.Exp(-x * x) / Math.Sqrt(Math.PI)));
    }
}
