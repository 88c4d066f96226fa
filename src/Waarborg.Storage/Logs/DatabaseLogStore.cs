using Waarborg.Evidence;

namespace Waarborg.Storage.Logs;

/// <summary>The log for reading, each call on a connection of its own. Thread safe. Writing goes through a unit of work only: that is what makes evidence and change one.</summary>
public sealed class DatabaseLogStore(Database database) : ILogStore
{
    /// <inheritdoc />
    public Task<LogHead> ReadHeadAsync(CancellationToken ct) => WithAsync(store => store.ReadHeadAsync(ct));

    /// <inheritdoc />
    /// <exception cref="NotSupportedException">Always: the log is written by committing a unit of work.</exception>
    public Task AppendAsync(LogAppend append, CancellationToken ct) => throw new NotSupportedException("The log is written by committing a unit of work.");

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(long start, int count, CancellationToken ct) => WithAsync(store => store.ReadEntriesAsync(start, count, ct));

    /// <inheritdoc />
    public Task<IReadOnlyList<Hash>> ReadTileHashesAsync(int level, long start, int count, CancellationToken ct) =>
        WithAsync(store => store.ReadTileHashesAsync(level, start, count, ct));

    /// <inheritdoc />
    public Task<string?> ReadCheckpointAsync(CancellationToken ct) => WithAsync(store => store.ReadCheckpointAsync(ct));

    private async Task<T> WithAsync<T>(Func<ContextLogStore, Task<T>> read)
    {
        await using var context = database.NewContext();
        return await read(new ContextLogStore(context));
    }
}
