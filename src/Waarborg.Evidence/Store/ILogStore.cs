namespace Waarborg.Evidence;

/// <summary>
/// Where a log lies. An implementation takes part in its caller's transaction, so that a change and its entry commit together. Entries and hashes are
/// only ever added; nothing here can change or remove one.
/// </summary>
public interface ILogStore
{
    /// <summary>The head: <see cref="LogHead.Empty"/> for a new log.</summary>
    Task<LogHead> ReadHeadAsync(CancellationToken ct);

    /// <summary>Writes an append, whole or not at all.</summary>
    /// <exception cref="LogConflictException">The log no longer has <see cref="LogAppend.PreviousSize"/> entries.</exception>
    Task AppendAsync(LogAppend append, CancellationToken ct);

    /// <summary>
    /// Reads entries in the order of their indices. Returns those that exist, so possibly fewer than asked; never a later one in place of a
    /// missing one.
    /// </summary>
    /// <param name="start">First index, at least 0.</param>
    /// <param name="count">How many, at least 0.</param>
    /// <param name="ct">Stops the work.</param>
    Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(long start, int count, CancellationToken ct);

    /// <summary>
    /// Reads hashes of one tile level in order. Returns those that exist, so possibly fewer than asked; never a later one in place of a missing
    /// one.
    /// </summary>
    /// <param name="level">0 for leaf hashes; from 1 on as in <see cref="TileHash.Level"/>.</param>
    /// <param name="start">First index within the level, at least 0.</param>
    /// <param name="count">How many, at least 0.</param>
    /// <param name="ct">Stops the work.</param>
    Task<IReadOnlyList<Hash>> ReadTileHashesAsync(int level, long start, int count, CancellationToken ct);

    /// <summary>The newest checkpoint, or null for a log that never signed one.</summary>
    Task<string?> ReadCheckpointAsync(CancellationToken ct);
}
