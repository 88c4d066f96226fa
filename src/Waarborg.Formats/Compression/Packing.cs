using System.IO.Compression;
using Waarborg.Formats.Records;

namespace Waarborg.Formats.Compression;

/// <summary>Unpacks what comes in and packs what goes out in the same way.</summary>
internal static class Packing
{
    /// <summary>Opens a file that may be packed.</summary>
    /// <exception cref="RecordException">There is an archive inside.</exception>
    public static async Task<(PeekedStream Stream, CompressionKind Kind)> OpenAsync(Stream input, int largestExpansion, CancellationToken cancellationToken)
    {
        var packed = new CountingStream(input);
        var peeked = await PeekedStream.OpenAsync(packed, Magic.Length, cancellationToken).ConfigureAwait(false);
        var kind = Magic.KindOf(peeked.Start);
        if (kind == CompressionKind.None)
            return (peeked, kind);
        Stream unpacking = kind == CompressionKind.Gzip ? new GZipStream(peeked, CompressionMode.Decompress) : new ZstdSharp.DecompressionStream(peeked);
        var inner = await PeekedStream.OpenAsync(new ExpandingStream(unpacking, packed, largestExpansion), Magic.Length, cancellationToken).ConfigureAwait(false);

        // A document format that is a zip itself, such as DOCX, is not sent through here twice: packed once more it is refused as well.
        return Magic.IsPacked(inner.Start) ? throw new RecordException(0, RecordFault.NestedArchive, fatal: true) : (inner, kind);
    }

    /// <summary>Packs what is written; closing the result closes the packed data and leaves the output open.</summary>
    public static Stream Pack(Stream output, CompressionKind kind) => kind switch
    {
        CompressionKind.Gzip => new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true),
        CompressionKind.Zstandard => new ZstdSharp.CompressionStream(output, leaveOpen: true),
        _ => output,
    };
}
