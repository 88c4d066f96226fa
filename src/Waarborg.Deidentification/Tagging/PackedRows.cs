using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Tagging;

/// <summary>Rows of small numbers, of which many are zero: one bit for each row, then the rows that are not.</summary>
internal static class PackedRows
{
    private const int RowsAtATime = 4096;

    public static void Write(Stream stream, sbyte[] weights, int width)
    {
        var rows = weights.Length / width;
        var used = new byte[rows / 8];
        for (var row = 0; row < rows; row++)
        {
            if (weights.AsSpan(row * width, width).ContainsAnyExcept((sbyte)0))
                used[row >> 3] |= (byte)(1 << (row & 7));
        }

        stream.Write(used);
        for (var row = 0; row < rows; row++)
        {
            if ((used[row >> 3] >> (row & 7) & 1) != 0)
                stream.Write(MemoryMarshal.AsBytes(weights.AsSpan(row * width, width)));
        }
    }

    /// <exception cref="EndOfStreamException">The stream ends before the rows do.</exception>
    public static sbyte[] Read(Stream stream, int rows, int width)
    {
        var used = new byte[rows / 8];
        stream.ReadExactly(used);
        var weights = new sbyte[rows * width];
        var buffer = new sbyte[RowsAtATime * width];
        for (var first = 0; first < rows; first += RowsAtATime)
        {
            var marks = used.AsSpan(first / 8, Math.Min(RowsAtATime, rows - first) / 8);
            var count = 0;
            foreach (var bits in marks)
                count += int.PopCount(bits);
            stream.ReadExactly(MemoryMarshal.AsBytes(buffer.AsSpan(0, count * width)));
            Spread(buffer, marks, weights.AsSpan(first * width), width);
        }

        return weights;
    }

    /// <summary>Puts rows where their marks stand. Optimised at once: it runs once, over a million marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spread(ReadOnlySpan<sbyte> packed, ReadOnlySpan<byte> marks, Span<sbyte> rows, int width)
    {
        for (var at = 0; at < marks.Length; at++)
        {
            for (uint bits = marks[at]; bits != 0; bits &= bits - 1)
            {
                packed[..width].CopyTo(rows[(((at * 8) + BitOperations.TrailingZeroCount(bits)) * width)..]);
                packed = packed[width..];
            }
        }
    }
}
