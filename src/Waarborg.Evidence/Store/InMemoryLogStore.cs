namespace Waarborg.Evidence;

/// <summary>A log in memory, for tests and short-lived uses. Thread safe. Knows no transactions: an append stands at once.</summary>
public sealed class InMemoryLogStore : ILogStore
{
    private readonly Lock _gate = new();
    private readonly List<StoredEntry> _entries = [];
    private readonly List<List<Hash>> _levels = [];
    private LogHead _head = LogHead.Empty;
    private string? _checkpoint;

    /// <inheritdoc/>
    public Task<LogHead> ReadHeadAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_gate) return Task.FromResult(_head);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The append contradicts itself: its indices are not consecutive or its head does not fit its
    /// entries.</exception>
    public Task AppendAsync(LogAppend append, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(append);
        ct.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (append.PreviousSize != _head.Size) return Task.FromException(new LogConflictException(append.PreviousSize, _head.Size));
            Check(append);
            _entries.AddRange(append.Entries);
            foreach (var tile in append.TileHashes) Level(tile.Level).Add(tile.Hash);
            (_head, _checkpoint) = (append.Head, append.Checkpoint);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(long start, int count, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_gate) return Task.FromResult<IReadOnlyList<StoredEntry>>(Slice(_entries, start, count));
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Hash>> ReadTileHashesAsync(int level, long start, int count, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ct.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (level > _levels.Count) return Task.FromResult<IReadOnlyList<Hash>>([]);
            return Task.FromResult<IReadOnlyList<Hash>>(level == 0
                ? Slice(_entries, start, count).ConvertAll(entry => entry.LeafHash)
                : Slice(_levels[level - 1], start, count));
        }
    }

    /// <inheritdoc/>
    public Task<string?> ReadCheckpointAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        lock (_gate) return Task.FromResult(_checkpoint);
    }

    private static List<T> Slice<T>(List<T> list, long start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return start >= list.Count ? [] : list.GetRange((int)start, (int)Math.Min(count, list.Count - start));
    }

    private void Check(LogAppend append)
    {
        if (append.Head.Size != append.PreviousSize + append.Entries.Count)
            throw new ArgumentException("The head does not fit the number of entries.", nameof(append));
        if (append.Entries.Where((entry, i) => entry.Index != append.PreviousSize + i).Any())
            throw new ArgumentException("The entries are not consecutive.", nameof(append));
        foreach (var level in append.TileHashes.GroupBy(tile => tile.Level))
        {
            if (level.Where((tile, i) => tile.Index != Level(level.Key).Count + i).Any())
                throw new ArgumentException("The tile hashes are not consecutive.", nameof(append));
        }
    }

    private List<Hash> Level(int level)
    {
        while (_levels.Count < level) _levels.Add([]);
        return _levels[level - 1];
    }
}
