using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Evidence;

/// <summary>The read side of a log as c2sp.org/tlog-tiles defines it. Has no state of its own; as thread safe as the store.</summary>
/// <param name="store">Where the log lies.</param>
public sealed class TileServer(ILogStore store)
{
    /// <summary>The path of the checkpoint.</summary>
    public const string CheckpointPath = "checkpoint";

    private const string BinaryType = "application/octet-stream";

    /// <summary>Answers a request.</summary>
    /// <param name="path">Behind the log's prefix, without a slash before it: <c>checkpoint</c>, <c>tile/0/x001/067.p/5</c>,
    /// <c>tile/entries/000</c>.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The answer, or null (404) when the log has no such resource or the path is not its exact spelling.</returns>
    public async Task<TileResponse?> ReadAsync(string path, CancellationToken ct)
    {
        if (path == CheckpointPath)
        {
            var checkpoint = await store.ReadCheckpointAsync(ct).ConfigureAwait(false);
            return checkpoint is null ? null : new TileResponse(Encoding.UTF8.GetBytes(checkpoint), "text/plain; charset=utf-8", Immutable: false);
        }

        if (!TilePath.TryParse(path, out var tile)) return null;
        var size = (await store.ReadHeadAsync(ct).ConfigureAwait(false)).Size;
        if (!tile.IsWithin(TilePath.HashesAt(tile.Level ?? 0, size))) return null;
        var body = tile.Level is { } level
            ? await ReadHashesAsync(level, tile, ct).ConfigureAwait(false)
            : await ReadEntriesAsync(tile, ct).ConfigureAwait(false);
        return body is null ? null : new TileResponse(body, BinaryType, Immutable: true);
    }

    // A store that lost something gives null, so that a damaged tile is never served as if it were whole.
    private async Task<byte[]?> ReadHashesAsync(int level, TilePath tile, CancellationToken ct)
    {
        var hashes = await store.ReadTileHashesAsync(level, tile.Start, tile.Width, ct).ConfigureAwait(false);
        if (hashes.Count != tile.Width) return null;
        var body = new byte[tile.Width * Hash.Length];
        for (var i = 0; i < hashes.Count; i++) hashes[i].Span.CopyTo(body.AsSpan(i * Hash.Length));
        return body;
    }

    private async Task<byte[]?> ReadEntriesAsync(TilePath tile, CancellationToken ct)
    {
        var entries = await store.ReadEntriesAsync(tile.Start, tile.Width, ct).ConfigureAwait(false);
        if (entries.Count != tile.Width || entries.Any(entry => entry.Data.Length > LogWriter.MaxEntryLength)) return null;
        var body = new byte[entries.Sum(entry => sizeof(ushort) + entry.Data.Length)];
        var rest = body.AsSpan();
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt16BigEndian(rest, (ushort)entry.Data.Length);
            entry.Data.CopyTo(rest[sizeof(ushort)..]);
            rest = rest[(sizeof(ushort) + entry.Data.Length)..];
        }

        return body;
    }
}
