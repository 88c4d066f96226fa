using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class HashFilterTests
{
    [Fact]
    public void What_was_added_is_never_missed_and_nothing_is_there_at_first() => Gen.Select(Gen.ULong.Array[1, 40], Gen.Int[0, 6]).Sample((hashes, power) =>
    {
        Span<ulong> room = stackalloc ulong[1 << power];
        room.Fill(ulong.MaxValue); // what stood in the room before does not count
        var filter = new HashFilter(room);
        Assert.False(filter.MayHold(hashes[0]));
        Assert.False(filter.Add(hashes[0]));
        foreach (var hash in hashes)
            filter.Add(hash);
        foreach (var hash in hashes)
            Assert.True(filter.MayHold(hash) && filter.Add(hash));
    });

    [Fact]
    public void Most_others_are_turned_away()
    {
        var filter = new HashFilter(stackalloc ulong[64]);
        var random = new Random(3);
        for (var i = 0; i < 40; i++)
            filter.Add((ulong)random.NextInt64());
        var may = 0;
        for (var i = 0; i < 10_000; i++)
            may += filter.MayHold((ulong)random.NextInt64()) ? 1 : 0;
        Assert.InRange(may, 1, 250);
    }
}
