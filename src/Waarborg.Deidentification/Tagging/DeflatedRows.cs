using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Reads weights as they were written before <see cref="PackedRows"/>: deflated, one bit for each row that is not zero, then those rows whole. Takes
/// ten times as long; "repack" of the training tool writes them anew.
/// </summary>
internal static class DeflatedRows
{
    /// <summary>Where such a stream begins, once inflated.</summary>
    public const uint Magic = 0x34544757;

    /// <exception cref="InvalidDataException">The stream holds no such weights.</exception>
    public static TaggerModel Load(Stream stream)
    {
        using var inflated = new DeflateStream(stream, CompressionMode.Decompress, leaveOpen: true);
        Span<byte> header = stackalloc byte[8];
        if (inflated.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length || MemoryMarshal.Read<uint>(header) != Magic)
            throw new InvalidDataException("The weights of the tagger are of another version.");
        var transitions = new short[TagStates.Count * TagStates.Count];
        inflated.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
        var weights = Read(inflated, TaggerModel.Rows, TagStates.Count);
        return new(weights, transitions, (short)MemoryMarshal.Read<int>(header[4..]), new(Read(inflated, WordKinds.Rows, WordKinds.Kinds), TaggerModel.KindsUnit));
    }

    private static sbyte[] Read(Stream stream, int rows, int width)
    {
        var used = new byte[rows / 8];
        stream.ReadExactly(used);
        var weights = new sbyte[rows * width];
        for (var row = 0; row < rows; row++)
        {
            if ((used[row >> 3] >> (row & 7) & 1) != 0)
                stream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row * width, width)));
        }

        return weights;
    }
}
