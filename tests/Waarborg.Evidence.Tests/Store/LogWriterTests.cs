using CsCheck;
using Waarborg.Evidence.Tests.Merkle;

namespace Waarborg.Evidence.Tests.Store;

public class LogWriterTests
{
    [Fact]
    public async Task Any_batching_gives_the_same_log() => await Gen.Int[0, 200].Array[1, 8].SampleAsync(async sizes =>
    {
        var total = sizes.Sum();
        var start = 0;
        var batched = await TestLog.CreateAsync(sizes.Select(size => TestLog.Entries(size, (start += size) - size)));
        var atOnce = await TestLog.CreateAsync(total);
        Assert.Equal(new ReferenceTree(TestLog.Entries(total)).Root(total), (await batched.ReadHeadAsync(default)).Root);
        Assert.Equal(await atOnce.ReadHeadAsync(default), await batched.ReadHeadAsync(default));
        Assert.Equal(await atOnce.ReadCheckpointAsync(default), await batched.ReadCheckpointAsync(default));
        for (var level = 0; level < 3; level++)
            Assert.Equal(await atOnce.ReadTileHashesAsync(level, 0, 2000, default), await batched.ReadTileHashesAsync(level, 0, 2000, default));
    }, iter: 30);

    [Fact]
    public async Task Every_hash_of_every_tile_level_is_that_of_the_recursive_definition()
    {
        var store = await LargeLog.StoreAsync();
        var reference = LargeLog.Reference;
        var ones = await store.ReadTileHashesAsync(1, 0, 1000, default);
        Assert.Equal(LargeLog.Size / 256, ones.Count);
        Assert.All(ones, (hash, i) => Assert.Equal(reference.Mth(i * 256, (i + 1) * 256), hash));
        Assert.Equal([reference.Mth(0, 65_536)], await store.ReadTileHashesAsync(2, 0, 1000, default));
        Assert.Empty(await store.ReadTileHashesAsync(3, 0, 1000, default));
    }

    [Fact]
    public async Task An_append_says_what_it_wrote()
    {
        var store = await TestLog.CreateAsync(255);
        var append = await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries(2, 255), default);
        Assert.Equal(255, append.PreviousSize);
        Assert.Equal([255, 256], append.Entries.Select(entry => entry.Index));
        Assert.Equal([(1, 0L)], append.TileHashes.Select(tile => (tile.Level, tile.Index)));
        Assert.Equal(257, append.Head.Size);
        Assert.Equal(append.Checkpoint, await store.ReadCheckpointAsync(default));
    }

    [Fact]
    public async Task Appending_nothing_signs_the_present_head()
    {
        var store = await TestLog.CreateAsync(0);
        Assert.Equal(new Checkpoint(TestLog.Origin, 0, MerkleHash.EmptyRoot), await TestLog.CheckpointAsync(store));
    }

    [Fact]
    public async Task An_entry_of_65535_bytes_fits_and_one_more_is_refused_with_nothing_written()
    {
        var store = await TestLog.CreateAsync(1);
        var writer = new LogWriter(store, TestLog.Signer);
        await Assert.ThrowsAsync<ArgumentException>(() => writer.AppendAsync([new byte[5], new byte[65_536]], default));
        Assert.Equal(1, (await store.ReadHeadAsync(default)).Size);
        await writer.AppendAsync([new byte[65_535], []], default);
        Assert.True((await LogVerifier.VerifyAsync(new StoreLogSource(store), TestLog.Key, null, default)).Valid);
    }

    [Fact]
    public async Task The_log_does_not_change_with_the_bytes_it_was_given()
    {
        var data = TestLog.Entry(0);
        var store = await TestLog.CreateAsync([data]);
        data[0] ^= 1;
        Assert.Equal(TestLog.Entry(0), (await store.ReadEntriesAsync(0, 1, default))[0].Data);
    }

    [Fact]
    public async Task Of_many_writers_at_once_each_append_stands_whole_or_is_refused()
    {
        var store = await TestLog.CreateAsync(0);
        var written = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, 200), async (_, ct) =>
        {
            try
            {
                await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries(3), ct);
                Interlocked.Add(ref written, 3);
            }
            catch (LogConflictException)
            {
                // Another writer was first.
            }
        });
        var result = await LogVerifier.VerifyAsync(new StoreLogSource(store), TestLog.Key, null, default);
        Assert.True(result.Valid);
        Assert.Equal(written, result.Size);
    }
}
