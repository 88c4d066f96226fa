namespace Waarborg.Evidence;

/// <summary>Where a verifier reads a log from. It is not trusted: whatever it answers is checked.</summary>
public interface ILogSource
{
    /// <summary>The newest checkpoint; null when there is none.</summary>
    Task<string?> ReadCheckpointAsync(CancellationToken ct);

    /// <summary>A tile or entry bundle; null when there is none.</summary>
    /// <param name="path">Path behind the log's prefix, for example <c>tile/0/000.p/12</c>.</param>
    /// <param name="ct">Stops the work.</param>
    Task<byte[]?> ReadTileAsync(string path, CancellationToken ct);
}
