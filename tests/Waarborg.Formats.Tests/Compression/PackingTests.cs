using System.IO.Compression;
using System.Text;

namespace Waarborg.Formats.Tests.Compression;

public sealed class PackingTests
{
    [Fact]
    public void What_was_packed_is_packed_again()
    {
        Assert.Equal("mail [EMAIL]", Encoding.UTF8.GetString(Ungzip(Bench.Run("text", Gzip("mail jan@mail.example"u8)))));
        using var packer = new ZstdSharp.Compressor();
        var packed = Bench.Run("text", packer.Wrap("mail jan@mail.example"u8).ToArray());
        using var unpacker = new ZstdSharp.Decompressor();
        using var unpacked = new MemoryStream();
        using (var stream = new ZstdSharp.DecompressionStream(new MemoryStream(packed))) stream.CopyTo(unpacked);
        Assert.Equal("mail [EMAIL]", Encoding.UTF8.GetString(unpacked.ToArray()));
    }

    [Fact]
    public void An_archive_in_an_archive_is_refused() => Assert.Equal(RecordFault.NestedArchive, Bench.Fails("text", Gzip(Gzip("a"u8))).Fault);

    [Fact]
    public void A_bomb_is_not_unpacked() => Assert.Equal(RecordFault.Bomb, Bench.Fails("jsonl", Gzip(new byte[40_000_000])).Fault);

    [Theory]
    [InlineData(20)]
    [InlineData(5)]
    public void Damaged_data_are_refused(int kept) => Assert.Contains(
        Bench.Fails("text", [.. Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 999))))[..kept], 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]).Fault,
        new[] { RecordFault.Damaged, RecordFault.Encoding });

    private static byte[] Gzip(ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize)) stream.Write(content);
        return packed.ToArray();
    }

    private static byte[] Ungzip(byte[] content)
    {
        using var unpacked = new MemoryStream();
        using (var stream = new GZipStream(new MemoryStream(content), CompressionMode.Decompress)) stream.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
