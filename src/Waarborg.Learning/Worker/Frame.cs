using System.Buffers.Binary;

namespace Waarborg.Learning;

/// <summary>
/// One message on the pipe: a JSON header and binary parts. On the wire: "WL01", header length (int32), number of parts (int32), their lengths
/// (int64), header, parts; little-endian.
/// </summary>
internal sealed record Frame(byte[] Header, IReadOnlyList<ReadOnlyMemory<byte>> Parts)
{
    private const int MostParts = 1024;
    private const int LargestHeader = 1024 * 1024;
    private const long LargestPart = 1024L * 1024 * 1024;

    private static ReadOnlySpan<byte> Magic => "WL01"u8;

    public async Task WriteAsync(Stream stream)
    {
        var start = new byte[12 + 8 * Parts.Count];
        Magic.CopyTo(start);
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(4), Header.Length);
        BinaryPrimitives.WriteInt32LittleEndian(start.AsSpan(8), Parts.Count);
        for (var i = 0; i < Parts.Count; i++) BinaryPrimitives.WriteInt64LittleEndian(start.AsSpan(12 + 8 * i), Parts[i].Length);
        await stream.WriteAsync(start).ConfigureAwait(false);
        await stream.WriteAsync(Header).ConfigureAwait(false);
        foreach (var part in Parts) await stream.WriteAsync(part).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    /// <summary>The next frame, or null where the stream ends between two frames.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a frame.</exception>
    /// <exception cref="EndOfStreamException">The stream ends inside a frame.</exception>
    public static async Task<Frame?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[12];
        var read = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        if (read == 0) return null;
        if (read < start.Length) throw new EndOfStreamException();
        var (header, parts) = (BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(4)), BinaryPrimitives.ReadInt32LittleEndian(start.AsSpan(8)));
        if (!start.AsSpan(0, 4).SequenceEqual(Magic) || header is < 2 or > LargestHeader || parts is < 0 or > MostParts)
            throw new InvalidDataException("The pipe carries something that is not a message.");
        var sizes = await ExactlyAsync(stream, 8 * parts, cancellationToken).ConfigureAwait(false);
        var json = await ExactlyAsync(stream, header, cancellationToken).ConfigureAwait(false);
        var bodies = new ReadOnlyMemory<byte>[parts];
        for (var i = 0; i < parts; i++)
        {
            var size = BinaryPrimitives.ReadInt64LittleEndian(sizes.AsSpan(8 * i));
            if (size is < 0 or > LargestPart) throw new InvalidDataException("The pipe carries a message that is too large.");
            bodies[i] = await ExactlyAsync(stream, (int)size, cancellationToken).ConfigureAwait(false);
        }
        return new Frame(json, bodies);
    }

    private static async Task<byte[]> ExactlyAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, cancellationToken).ConfigureAwait(false);
        return bytes;
    }
}
