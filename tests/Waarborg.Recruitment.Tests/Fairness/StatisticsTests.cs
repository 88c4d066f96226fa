using CsCheck;
using Waarborg.Recruitment.Fairness;

namespace Waarborg.Recruitment.Tests.Fairness;

public sealed class StatisticsTests
{
    [Theory]
    // Newcombe, Statistics in Medicine 17 (1998), p. 857: the score interval without continuity correction.
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    public void Wilson_as_published(int selected, int total, double low, double high)
    {
        var interval = Statistics.Wilson(new("", selected, total));
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Theory]
    // Newcombe, Statistics in Medicine 17 (1998), p. 873, method 10.
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Newcombe_as_published(int a, int m, int b, int n, double low, double high)
    {
        var interval = Statistics.Newcombe(new("", a, m), new("", b, n));
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void Fisher_of_the_lady_tasting_tea() => Assert.Equal(34.0 / 70, Statistics.Fisher(new("", 3, 4), new("", 1, 4)), 10);

    [Fact]
    public void The_ratio_interval_of_the_physicians_health_study()
    {
        // New England Journal of Medicine 321 (1989): 104 of 11,037 against 189 of 11,034; relative risk 0.55, 0.43 to 0.70.
        var interval = Statistics.RatioInterval(new("", 104, 11037), new("", 189, 11034))!.Value;
        Assert.Equal(0.43, interval.Low, 2);
        Assert.Equal(0.70, interval.High, 2);
    }

    [Fact]
    public void Holm_steps_down()
    {
        double[] expected = [0.03, 0.06, 0.06, 0.02];
        Assert.All(Statistics.Holm([0.01, 0.04, 0.03, 0.005]).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 10));
    }

    [Theory]
    [InlineData(1.959964, 0.05)]
    [InlineData(2.575829, 0.01)]
    [InlineData(0, 1)]
    public void P_values_of_the_normal_distribution(double z, double p) => Assert.Equal(p, Statistics.PValue(z), 6);

    [Fact]
    public void Power_grows_with_numbers()
    {
        var small = Statistics.DetectableRatio(new("", 20, 40), 40);
        var large = Statistics.DetectableRatio(new("", 500, 1000), 1000);
        Assert.True(small < 0.55 && small > 0.3, $"{small}");
        Assert.True(large > 0.85, $"{large}");
    }

    [Fact]
    public void Fisher_and_z_agree_on_large_groups_and_both_are_symmetric() =>
        Gen.Select(Gen.Int[50, 950], Gen.Int[50, 950]).Sample(
            (a, b) =>
            {
                GroupCount one = new("", a, 1000), two = new("", b, 1000);
                Assert.Equal(Statistics.Fisher(one, two), Statistics.Fisher(two, one), 9);
                Assert.Equal(Statistics.PValue(Statistics.TwoProportionZ(one, two)), Statistics.Fisher(one, two), 0.08);
                var interval = Statistics.Newcombe(one, two);
                Assert.InRange(one.Rate - two.Rate, interval.Low, interval.High);
            },
            iter: 200, threads: 1);
}
