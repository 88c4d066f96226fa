using CsCheck;

namespace Waarborg.Learning.Tests;

public class SeededRandomTests
{
    [Fact]
    public void It_gives_the_published_numbers_of_SplitMix64()
    {
        // Reference output for seed 1234567, from the generator's public-domain C code by S. Vigna.
        var random = new SeededRandom(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Fact]
    public void Draws_stay_inside_their_limits() =>
        Gen.Select(Gen.Long, Gen.Int[1, 1000]).Sample((seed, limit) =>
        {
            var random = SeededRandom.For(seed);
            Assert.InRange(random.NextInt32(limit), 0, limit - 1);
            Assert.True(double.IsFinite(random.NextNormal()));
        });

    [Fact]
    public void Shuffling_keeps_every_item() =>
        Gen.Select(Gen.Long, Gen.Int.Array).Sample((seed, items) =>
        {
            var shuffled = (int[])items.Clone();
            SeededRandom.For(seed).Shuffle(shuffled.AsSpan());
            Assert.Equal(items.Order(), shuffled.Order());
        });

    [Fact]
    public void Streams_of_other_parts_differ() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(i => SeededRandom.For(7, i / 10, i % 10).Next()).Distinct().Count());
}
