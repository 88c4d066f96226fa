using CsCheck;

namespace Waarborg.Learning.Tests.Privacy;

public class RdpAccountantTests
{
    /// <summary>Published: google/differential-privacy, dp_accounting, rdp_privacy_accountant_test, test_compute_rdp_poisson_sampled_gaussian (noise 2.5, rate 0.01, 50 steps).</summary>
    [Theory]
    [InlineData(1.5, 6.5007e-04)]
    [InlineData(2.5, 1.0854e-03)]
    [InlineData(5, 2.1808e-03)]
    [InlineData(50, 2.3846e-02)]
    [InlineData(100, 1.6742e+02)]
    public void Divergences_are_those_that_were_published(double order, double published) =>
        Assert.InRange(RdpAccountant.Divergence(2.5, 0.01, 50, order), published * (1 - 1e-4), published * (1 + 1e-4));

    /// <summary>Published in the same place: test_compute_epsilon_delta_pure_dp, where a divergence of 1.1 at orders 2 to 32 gives this epsilon for a delta of 1e-5.</summary>
    [Fact]
    public void The_conversion_to_epsilon_is_the_one_that_was_published()
    {
        double[] orders = [.. Enumerable.Range(2, 31).Select(o => (double)o)];
        var (epsilon, order) = RdpAccountant.Epsilon(orders, [.. orders.Select(_ => 1.1)], 1e-5);
        Assert.Equal(1.32783806176, epsilon, 10);
        Assert.Equal(32, order);
    }

    /// <summary>The exact value for the Gaussian mechanism: Balle and Wang 2018 (arXiv:1805.06530), theorem 8. What is reckoned here must not promise more than it.</summary>
    [Theory]
    [InlineData(1.0, 1)]
    [InlineData(4.0, 10)]
    [InlineData(0.8, 3)]
    public void It_never_promises_more_than_the_exact_value_and_is_close_to_it(double sigma, int steps)
    {
        const double Delta = 1e-5;
        var one = sigma / Math.Sqrt(steps);
        double At(double epsilon) => Normal((1 / (2 * one)) - (epsilon * one)) - (Math.Exp(epsilon) * Normal((-1 / (2 * one)) - (epsilon * one)));
        var (low, high) = (0.0, 100.0);
        while (high - low > 1e-9) (low, high) = At((low + high) / 2) > Delta ? ((low + high) / 2, high) : (low, (low + high) / 2);
        Assert.InRange(RdpAccountant.Epsilon(sigma, 1, steps, Delta).Epsilon / high, 1, 1.12);
    }

    /// <summary>The normal distribution by the trapezium rule, far enough out for these tests.</summary>
    private static double Normal(double x) =>
        Enumerable.Range(0, 40_000).Sum(i => Math.Exp(-0.5 * Math.Pow(x - ((i + 0.5) * 1e-3), 2))) * 1e-3 / Math.Sqrt(2 * Math.PI);

    [Fact]
    public void Without_sampling_it_is_the_Gaussian_mechanism() => Assert.Equal(3 * 7 / (2 * 1.5 * 1.5), RdpAccountant.Divergence(1.5, 1, 3, 7), 12);

    [Fact]
    public void Broken_orders_lie_between_whole_ones() => Gen.Select(Gen.Double[0.6, 6], Gen.Double[0.001, 0.6], Gen.Int[2, 9]).Sample((sigma, rate, order) =>
    {
        var (low, middle, high) = (RdpAccountant.Divergence(sigma, rate, 1, order), RdpAccountant.Divergence(sigma, rate, 1, order + 0.5), RdpAccountant.Divergence(sigma, rate, 1, order + 1));
        Assert.True(low <= middle * (1 + 1e-9) && middle <= high * (1 + 1e-9), $"{low} {middle} {high}");
    });

    [Fact]
    public void More_noise_costs_less_and_more_steps_cost_more() => Gen.Select(Gen.Double[0.7, 4], Gen.Double[0.01, 0.5], Gen.Int[1, 500]).Sample((sigma, rate, steps) =>
    {
        var epsilon = RdpAccountant.Epsilon(sigma, rate, steps, 1e-5).Epsilon;
        Assert.True(epsilon >= RdpAccountant.Epsilon(sigma * 1.2, rate, steps, 1e-5).Epsilon);
        Assert.True(epsilon <= RdpAccountant.Epsilon(sigma, rate, 2 * steps, 1e-5).Epsilon);
    }, iter: 30);

    [Fact]
    public void The_noise_for_an_epsilon_is_just_enough()
    {
        var noise = RdpAccountant.NoiseFor(3, 0.1, 200, 1e-5);
        Assert.True(RdpAccountant.Epsilon(noise, 0.1, 200, 1e-5).Epsilon <= 3);
        Assert.True(RdpAccountant.Epsilon(noise - 0.002, 0.1, 200, 1e-5).Epsilon > 3);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RdpAccountant.Divergence(0, 0.1, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => RdpAccountant.Divergence(1, 1.1, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => RdpAccountant.Divergence(1, 0.1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => RdpAccountant.Epsilon(1, 0.1, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RdpAccountant.Epsilon(1, double.NaN, 1, 1e-5));
    }
}
