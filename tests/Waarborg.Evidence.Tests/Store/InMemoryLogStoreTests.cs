namespace Waarborg.Evidence.Tests.Store;

public class InMemoryLogStoreTests
{
    [Fact]
    public async Task A_new_store_is_an_empty_log()
    {
        var store = new InMemoryLogStore();
        Assert.Equal(LogHead.Empty, await store.ReadHeadAsync(default));
        Assert.Null(await store.ReadCheckpointAsync(default));
        Assert.Empty(await store.ReadEntriesAsync(0, 10, default));
        Assert.Empty(await store.ReadTileHashesAsync(0, 0, 10, default));
        Assert.Empty(await store.ReadTileHashesAsync(9, 0, 10, default));
    }

    [Theory]
    [InlineData(0, 3, 3)]
    [InlineData(8, 5, 2)]
    [InlineData(10, 5, 0)]
    [InlineData(long.MaxValue, 5, 0)]
    [InlineData(0, 0, 0)]
    public async Task Reading_gives_what_exists(long start, int count, int expected)
    {
        var store = await TestLog.CreateAsync(10);
        var entries = await store.ReadEntriesAsync(start, count, default);
        Assert.Equal(Enumerable.Range(0, expected).Select(i => start + i), entries.Select(entry => entry.Index));
        Assert.Equal(entries.Select(entry => entry.LeafHash), await store.ReadTileHashesAsync(0, start, count, default));
    }

    [Fact]
    public async Task A_stale_append_is_a_conflict_and_changes_nothing()
    {
        var store = await TestLog.CreateAsync(1);
        var append = await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries(1), default);
        await Assert.ThrowsAsync<LogConflictException>(() => store.AppendAsync(append, default));
        Assert.Equal(2, (await store.ReadHeadAsync(default)).Size);
    }

    [Fact]
    public async Task An_append_that_contradicts_itself_is_refused()
    {
        var store = await TestLog.CreateAsync(0);
        var good = await new LogWriter(await TestLog.CreateAsync(0), TestLog.Signer).AppendAsync(TestLog.Entries(300), default);
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(good with { Entries = [.. good.Entries.Skip(1)] }, default));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(good with { Entries = [.. good.Entries.Reverse()] }, default));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(good with { TileHashes = [good.TileHashes[0] with { Index = 1 }] }, default));
        Assert.Equal(0, (await store.ReadHeadAsync(default)).Size);
    }
}
