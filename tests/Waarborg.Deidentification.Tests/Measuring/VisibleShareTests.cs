using CsCheck;

namespace Waarborg.Deidentification.Tests.Measuring;

public sealed class VisibleShareTests
{
    private static readonly Gen<(int Visible, int Personal)[]> Texts = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 60], (seen, masked) => (seen, seen + masked)).Array[1, 60];

    [Fact]
    public void The_share_lies_in_its_interval_and_the_interval_between_nothing_and_all() => Texts.Sample(
        texts =>
        {
            var share = VisibleShare.Of(texts, 1);
            Assert.True(share.Low >= 0 && share.Low <= share.Value && share.Value <= share.High && share.High <= 1, $"{share}");
        },
        iter: 200);

    [Fact]
    public void It_is_the_share_of_characters_not_of_texts() => Assert.Equal(0.25, VisibleShare.Of([(0, 10), (10, 30)], 1).Value, 12);

    [Fact]
    public void The_same_texts_and_seed_give_the_same_interval() => Assert.Equal(
        VisibleShare.Of([(1, 10), (0, 20), (4, 9)], 5), VisibleShare.Of([(1, 10), (0, 20), (4, 9)], 5));

    /// <summary>Of 60 texts without anything visible, up to 6 in 100 may still hide something: Wilson's interval of 0 of 60.</summary>
    [Fact]
    public void Nothing_visible_is_no_proof_of_nothing()
    {
        var share = VisibleShare.Of([.. Enumerable.Repeat((0, 12), 60)], 1);
        Assert.Equal(0, share.Value);
        Assert.Equal(new Proportion(0, 60).High, share.High);
    }

    [Fact]
    public void Texts_without_personal_characters_say_nothing()
    {
        Assert.Equal(new(0, 0, 1), VisibleShare.Of([], 1));
        Assert.Equal(new(0, 0, 1), VisibleShare.Of([(0, 0), (0, 0)], 1));
        Assert.Equal(VisibleShare.Of([(0, 5)], 1).High, VisibleShare.Of([(0, 5), (0, 0)], 1).High);
    }

    /// <summary>The interval holds the true share in about 95 of 100 samples; texts differ in what they leave visible.</summary>
    [Fact]
    public void The_interval_covers_the_true_share()
    {
        var random = new Random(20_261_129);
        var covered = 0;
        const double True = 0.1;
        for (var sample = 0; sample < 200; sample++)
        {
            var texts = Enumerable.Range(0, 60).Select(_ => random.NextDouble() < 0.2 ? (5, 10) : (0, 10)).ToArray();
            var share = VisibleShare.Of(texts, sample);
            if (share.Low <= True && True <= share.High) covered++;
        }

        Assert.InRange(covered, 180, 200);
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void More_visible_than_there_is_was_counted_wrong(int visible, int personal) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => VisibleShare.Of([(visible, personal)], 1));
}
