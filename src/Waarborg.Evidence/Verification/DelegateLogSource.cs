namespace Waarborg.Evidence;

/// <summary>A log behind a function, for example over HTTP or in a folder. As thread safe as the function.</summary>
/// <param name="read">
/// Reads the resource at a path behind the log's prefix (<c>checkpoint</c>, <c>tile/…</c>); null when there is none. Its exceptions reach the caller.
/// </param>
public sealed class DelegateLogSource(Func<string, CancellationToken, Task<byte[]?>> read) : ILogSource
{
    /// <inheritdoc/>
    public async Task<string?> ReadCheckpointAsync(CancellationToken ct)
    {
        var bytes = await read(TileServer.CheckpointPath, ct).ConfigureAwait(false);
        if (bytes is null) return null;
        // What is not UTF-8 is not a note at all: the empty text is refused as malformed.
        return StrictUtf8.TryGetString(bytes, out var text) ? text : "";
    }

    /// <inheritdoc/>
    public Task<byte[]?> ReadTileAsync(string path, CancellationToken ct) => read(path, ct);
}
