namespace Waarborg.Evidence;

/// <summary>A log straight from its store, read through the same tiles that an outsider gets. As thread safe as the store.</summary>
/// <param name="store">Where the log lies.</param>
public sealed class StoreLogSource(ILogStore store) : ILogSource
{
    private readonly TileServer _server = new(store);

    /// <inheritdoc/>
    public Task<string?> ReadCheckpointAsync(CancellationToken ct) => store.ReadCheckpointAsync(ct);

    /// <inheritdoc/>
    public async Task<byte[]?> ReadTileAsync(string path, CancellationToken ct) => (await _server.ReadAsync(path, ct).ConfigureAwait(false))?.Body;
}
