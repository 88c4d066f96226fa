using CsCheck;

namespace Waarborg.Learning.Tests;

public class FrameTests
{
    [Fact]
    public void What_is_written_is_read_and_a_cut_is_noticed() =>
        Gen.Select(Gen.Byte.Array[2, 50], Gen.Byte.Array[0, 50].Array[0, 5], Gen.Int[1, 100000]).Sample((header, parts, cut) =>
        {
            using var stream = new MemoryStream();
            new Frame(header, [.. parts.Select(p => (ReadOnlyMemory<byte>)p)]).WriteAsync(stream).GetAwaiter().GetResult();
            stream.Position = 0;
            var read = Frame.ReadAsync(stream, default).GetAwaiter().GetResult()!;
            Assert.Equal(header, read.Header);
            Assert.Equal(parts, read.Parts.Select(p => p.ToArray()));
            Assert.Null(Frame.ReadAsync(stream, default).GetAwaiter().GetResult());
            using var shorter = new MemoryStream(stream.ToArray()[..(int)(cut % stream.Length)]);
            if (shorter.Length > 0)
                Assert.Throws<EndOfStreamException>(() => Frame.ReadAsync(shorter, default).GetAwaiter().GetResult());
        });

    [Fact]
    public void Sizes_that_cannot_be_are_refused_before_memory_is_taken()
    {
        byte[] bytes = [.. "WL01"u8, 2, 0, 0, 0, 1, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 127, (byte)'{', (byte)'}'];
        Assert.Throws<InvalidDataException>(() => Frame.ReadAsync(new MemoryStream(bytes), default).GetAwaiter().GetResult());
    }
}
