using CsCheck;

namespace Waarborg.Deidentification.Tests.Measuring;

public sealed class ProportionTests
{
    [Fact]
    public void The_interval_is_wilson_s()
    {
        // Newcombe (1998), table I: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 gives 0 to 0.1611; 15 of 148 gives 0.0624 to 0.1605.
        Same(0.2553, 0.3662, new(81, 263));
        Same(0, 0.1611, new(0, 20));
        Same(0.0624, 0.1605, new(15, 148));
    }

    [Fact]
    public void Of_nothing_nothing_is_known() => Assert.Equal((0, 0, 1),
        (new Proportion(0, 0).Value, new Proportion(0, 0).Low, new Proportion(0, 0).High));

    [Fact]
    public void The_value_lies_inside_its_interval() => Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 1000]).Where(x => x.Item1 <= x.Item2)
        .Sample((hits, total) =>
    {
        var share = new Proportion(hits, total);
        Assert.True(share.Low <= share.Value + 1e-12 && share.Value <= share.High + 1e-12 && share.Low >= 0 && share.High <= 1);
    });

    private static void Same(double low, double high, Proportion share)
    {
        Assert.Equal(low, share.Low, 4);
        Assert.Equal(high, share.High, 4);
    }
}
