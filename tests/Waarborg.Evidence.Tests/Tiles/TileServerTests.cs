using CsCheck;
using Waarborg.Evidence.Tests.Merkle;

namespace Waarborg.Evidence.Tests.Tiles;

public class TileServerTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1000)]
    [InlineData(LargeLog.Size)]
    public async Task A_reader_that_knows_only_the_specification_reads_the_whole_log(int size)
    {
        var server = new TileServer(size == LargeLog.Size ? await LargeLog.StoreAsync() : await TestLog.CreateAsync(size));
        var reader = new SpecReader(async path => (await server.ReadAsync(path, default))?.Body);
        var entries = await reader.ReadAsync(TestLog.Origin, TestLog.Key.PublicKey.ToArray());
        Assert.True(TestLog.Entries(size).Zip(entries).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second)) && entries.Count == size);
    }

    [Fact]
    public async Task The_example_of_the_specification_comes_out()
    {
        // "A tree of size 70,000 will be represented by 273 full level 0 tiles, one partial level 0 tile of width 112, one full level 1 tile, one partial
        // level 1 tile of width 17, and one partial level 2 tile of width 1."
        var server = new TileServer(await LargeLog.StoreAsync());
        string[] present = ["tile/0/272", "tile/0/273.p/112", "tile/1/000", "tile/1/001.p/17", "tile/2/000.p/1", "tile/entries/273.p/112"];
        string[] absent = ["tile/0/273", "tile/0/273.p/113", "tile/0/274.p/1", "tile/1/001", "tile/1/001.p/18", "tile/2/000", "tile/2/000.p/2",
            "tile/3/000.p/1", "tile/63/000.p/1", "tile/entries/273", "tile/entries/274.p/1", "tile/0/x999/x999/x999/x999/x999/999"];
        foreach (var path in present) Assert.NotNull(await server.ReadAsync(path, default));
        foreach (var path in absent) Assert.Null(await server.ReadAsync(path, default));
    }

    [Fact]
    public async Task A_partial_tile_stays_when_the_log_grows()
    {
        var store = await TestLog.CreateAsync(300);
        var server = new TileServer(store);
        var before = (await server.ReadAsync("tile/0/001.p/44", default))!.Body;
        await new LogWriter(store, TestLog.Signer).AppendAsync(TestLog.Entries(400, 300), default);
        Assert.Equal(before, (await server.ReadAsync("tile/0/001.p/44", default))!.Body);
        Assert.Equal(before, (await server.ReadAsync("tile/0/001", default))!.Body[..before.Length]);
    }

    [Fact]
    public async Task Types_and_caching_are_those_of_the_specification()
    {
        var server = new TileServer(await TestLog.CreateAsync(1));
        var checkpoint = (await server.ReadAsync("checkpoint", default))!;
        Assert.Equal(("text/plain; charset=utf-8", false), (checkpoint.ContentType, checkpoint.Immutable));
        foreach (var path in (string[])["tile/0/000.p/1", "tile/entries/000.p/1"])
        {
            var tile = (await server.ReadAsync(path, default))!;
            Assert.Equal(("application/octet-stream", true), (tile.ContentType, tile.Immutable));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/checkpoint")]
    [InlineData("checkpoint/")]
    [InlineData("Checkpoint")]
    [InlineData("tile/0/000.p/1/../1")]
    [InlineData("tile/entries/0")]
    public async Task Other_paths_do_not_exist(string path) => Assert.Null(await new TileServer(await TestLog.CreateAsync(1)).ReadAsync(path, default));

    [Fact]
    public async Task No_path_makes_the_server_throw()
    {
        var server = new TileServer(await TestLog.CreateAsync(300));
        await Gen.String.SampleAsync(async text =>
        {
            Assert.Null(await server.ReadAsync(text, default));
            Assert.Null(await server.ReadAsync("tile/" + text, default));
        });
    }

    [Fact]
    public async Task A_store_without_checkpoint_serves_none() => Assert.Null(await new TileServer(new InMemoryLogStore()).ReadAsync("checkpoint", default));
}
