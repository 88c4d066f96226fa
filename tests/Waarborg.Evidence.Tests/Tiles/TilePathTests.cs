using CsCheck;

namespace Waarborg.Evidence.Tests.Tiles;

public class TilePathTests
{
    [Theory]
    [InlineData("tile/0/000", 0, 0, 256)]
    [InlineData("tile/63/999.p/255", 63, 999, 255)]
    [InlineData("tile/0/x001/067.p/5", 0, 1067, 5)]
    [InlineData("tile/3/x001/x234/067", 3, 1_234_067, 256)]
    [InlineData("tile/1/x100/000.p/1", 1, 100_000, 1)]
    [InlineData("tile/entries/000", null, 0, 256)]
    [InlineData("tile/entries/x123/456.p/10", null, 123_456, 10)]
    public void A_path_names_a_tile_and_is_spelled_back(string path, int? level, long index, int width)
    {
        Assert.True(TilePath.TryParse(path, out var tile));
        Assert.Equal(new TilePath(level, index, width), tile);
        Assert.Equal(path, tile.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tile")]
    [InlineData("tile/")]
    [InlineData("tile/0")]
    [InlineData("tile/0/")]
    [InlineData("/tile/0/000")]
    [InlineData("tile/0/000/")]
    [InlineData("tile//000")]
    [InlineData("Tile/0/000")]
    [InlineData("tile/00/000")]
    [InlineData("tile/01/000")]
    [InlineData("tile/64/000")]
    [InlineData("tile/-1/000")]
    [InlineData("tile/+1/000")]
    [InlineData("tile/ 1/000")]
    [InlineData("tile/0/0")]
    [InlineData("tile/0/0000")]
    [InlineData("tile/0/x000/001")] // a zero group too many
    [InlineData("tile/0/x001")]
    [InlineData("tile/0/001/067")]
    [InlineData("tile/0/x001x067")]
    [InlineData("tile/0/X001/067")]
    [InlineData("tile/0/00a")]
    [InlineData("tile/0/٠٠٠")] // digits of another script
    [InlineData("tile/0/000.p")]
    [InlineData("tile/0/000.p/")]
    [InlineData("tile/0/000.p/0")]
    [InlineData("tile/0/000.p/05")]
    [InlineData("tile/0/000.p/256")]
    [InlineData("tile/0/000.p/5/")]
    [InlineData("tile/0/000.p/5.p/5")]
    [InlineData("tile/0/x001.p/5/067")]
    [InlineData("tile/entries/000?x=1")]
    [InlineData("tile/entries/../0/000")]
    [InlineData("tile/data/000")]
    [InlineData("tile/0/000\0")]
    [InlineData("tile/0/x999/x999/x999/x999/x999/x999/999")] // beyond 2^63 entries
    public void Any_other_spelling_is_refused(string? path) => Assert.False(TilePath.TryParse(path, out _));

    [Fact]
    public void Every_tile_has_a_path_that_names_it()
    {
        Gen.Select(Gen.Int[-1, 63], Gen.Long[0, 999_999_999_999_999_999], Gen.Int[1, 256]).Sample((level, index, width) =>
        {
            var tile = new TilePath(level < 0 ? null : level, index, width);
            Assert.True(TilePath.TryParse(tile.ToString(), out var parsed));
            Assert.Equal(tile, parsed);
        });
    }

    [Fact]
    public void Whatever_is_read_is_its_own_one_spelling()
    {
        var piece = Gen.OneOf("tile", "/", "0", "000", "x", "x001", "001", ".p/", "5", "255", "entries", "63", ".", "-", "00");
        piece.Array[0, 9].Sample(pieces =>
        {
            var path = string.Concat(pieces);
            if (TilePath.TryParse(path, out var tile)) Assert.Equal(path, tile.ToString());
            if (TilePath.TryParse("tile/0/" + path, out tile)) Assert.Equal("tile/0/" + path, tile.ToString());
        }, iter: 50_000);
    }
}
