using Waarborg.Care.Judging;

namespace Waarborg.Care.Tests.Judging;

public sealed class BoostedTreesTests
{
    private static readonly BoostedTrees Two = new(["a", "b"], -1, [[new(0, 0.5, 1, 2, 0), new(-1, 0, 0, 0, -1), new(1, 2, 3, 4, 0.5), new(-1, 0, 0, 0, 0.25), new(-1, 0, 0, 0, 3)], [new(-1, 0, 0, 0, 0.5)]]);

    [Theory]
    [InlineData(0.5, 9, -1.5)]
    [InlineData(0.6, 2, -0.25)]
    [InlineData(0.6, 2.1, 2.5)]
    public void A_value_up_to_the_limit_goes_left(double a, double b, double score) => Assert.Equal(score, Two.Score([a, b]), 9);

    [Fact]
    public void Shares_say_what_each_feature_moved() => Assert.Equal([0.5, 2.5], Two.Shares([1, 3]));

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var writer = new StringWriter();
        Two.Write(writer);
        using var reader = new StringReader("# made by nobody\n" + writer);
        var again = BoostedTrees.Read(reader);
        Assert.Equal(Two.Features, again.Features);
        Assert.Equal(Two.Score([0.6, 2.1]), again.Score([0.6, 2.1]), 9);
    }

    [Fact]
    public void A_mean_of_two_lies_between_them() => Assert.Equal((Two.Score([1, 3]) + Two.Shifted(1).Score([1, 3])) / 2, BoostedTrees.Mean([Two, Two.Shifted(1)]).Score([1, 3]), 4);
}
