using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Waarborg.Learning;

/// <summary>
/// Reads llama2.c files: seven 32-bit sizes (a negative vocabulary means that the output has weights of its own), then all weights as 32-bit floats, kind by kind.
/// </summary>
internal static class Llama2CFile
{
    private const int Header = 28;

    public static Checkpoint Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < Header) throw new InvalidDataException("The llama2.c file is too short for its header.");
        var sizes = new int[7];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = BinaryPrimitives.ReadInt32LittleEndian(file.Span[(4 * i)..]);
        if (sizes[5] == int.MinValue || sizes[3] <= 0 || sizes[0] % sizes[3] != 0) throw new InvalidDataException("The llama2.c file has sizes that cannot be.");
        var options = new CheckpointOptions
        {
            Width = sizes[0], Inner = sizes[1], Layers = sizes[2], Heads = sizes[3], KeyValueHeads = sizes[4], Vocabulary = Math.Abs(sizes[5]), ContextLength = sizes[6],
            HeadWidth = sizes[0] / sizes[3], NeighboursRotate = true, TiedOutput = sizes[5] > 0,
        };
        options.Validate();
        var expected = Header + (4 * Count(options));
        if (file.Length != expected)
            throw new InvalidDataException(FormattableString.Invariant($"The llama2.c file has {file.Length} bytes; its header asks for {expected}."));
        return Read(options, new Reader(file[Header..]));
    }

    private static Checkpoint Read(CheckpointOptions o, Reader reader)
    {
        var keyWidth = o.KeyValueHeads * o.HeadWidth;
        float[][] Each(int count) => [.. Enumerable.Range(0, o.Layers).Select(_ => reader.Take(count))];
        var embedding = reader.Take(o.Vocabulary * o.Width);
        var attentionNorm = Each(o.Width);
        var query = Each(o.Width * o.Width);
        var key = Each(keyWidth * o.Width);
        var value = Each(keyWidth * o.Width);
        var output = Each(o.Width * o.Width);
        var innerNorm = Each(o.Width);
        var gate = Each(o.Inner * o.Width);
        var down = Each(o.Width * o.Inner);
        var up = Each(o.Inner * o.Width);
        var norm = reader.Take(o.Width);
        // Sines and cosines of the rotations follow, which are worked out instead.
        reader.Take(o.ContextLength * o.HeadWidth);
        var layers = Enumerable.Range(0, o.Layers).Select(i => new CheckpointLayer
        {
            AttentionNorm = attentionNorm[i], Query = query[i], Key = key[i], Value = value[i], Output = output[i], InnerNorm = innerNorm[i], Gate = gate[i], Up = up[i],
            Down = down[i],
        });
        return new Checkpoint(o, embedding, [.. layers], norm, o.TiedOutput ? null : reader.Take(o.Vocabulary * o.Width));
    }

    private static long Count(CheckpointOptions o)
    {
        long width = o.Width;
        var keyWidth = (long)o.KeyValueHeads * o.HeadWidth;
        var layer = (2 * width) + (2 * width * width) + (2 * keyWidth * width) + (3 * width * o.Inner);
        return (o.Vocabulary * width * (o.TiedOutput ? 1 : 2)) + (o.Layers * layer) + width + ((long)o.ContextLength * o.HeadWidth);
    }

    private sealed class Reader(ReadOnlyMemory<byte> bytes)
    {
        private int _at;

        public float[] Take(int count)
        {
            var values = MemoryMarshal.Cast<byte, float>(bytes.Span.Slice(_at, 4 * count)).ToArray();
            _at += 4 * count;
            return Array.TrueForAll(values, float.IsFinite) ? values : throw new InvalidDataException("The llama2.c file has a weight that is not a number.");
        }
    }
}
