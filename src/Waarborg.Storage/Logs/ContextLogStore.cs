using Microsoft.EntityFrameworkCore;
using Waarborg.Evidence;
using Waarborg.Storage.Model;

namespace Waarborg.Storage.Logs;

/// <summary>The log as seen and written by one transaction. Not thread safe.</summary>
internal sealed class ContextLogStore(WaarborgDbContext context) : ILogStore
{
    private const int HashLength = 32;

    public async Task<LogHead> ReadHeadAsync(CancellationToken ct)
    {
        var row = await context.Set<LogHeadRow>().SingleOrDefaultAsync(ct);
        return row is null ? LogHead.Empty : new LogHead(row.Size, [.. row.Frontier.Chunk(HashLength).Select(bytes => Hash.FromBytes(bytes))]);
    }

    public async Task AppendAsync(LogAppend append, CancellationToken ct)
    {
        var head = await context.Set<LogHeadRow>().SingleOrDefaultAsync(ct);
        if ((head?.Size ?? 0) != append.PreviousSize) throw new InvalidOperationException("The log moved on during the transaction.");
        var frontier = append.Head.Frontier.SelectMany(hash => hash.Span.ToArray()).ToArray();
        if (head is null) context.Add(new LogHeadRow { Size = append.Head.Size, Frontier = frontier, Checkpoint = append.Checkpoint });
        else (head.Size, head.Frontier, head.Checkpoint) = (append.Head.Size, frontier, append.Checkpoint);
        context.AddRange(append.Entries.Select(e => new LogEntryRow { Index = e.Index, Data = e.Data, LeafHash = e.LeafHash.Span.ToArray() }));
        context.AddRange(append.TileHashes.Select(t => new LogTileRow { Level = t.Level, Index = t.Index, Hash = t.Hash.Span.ToArray() }));
    }

    public async Task<IReadOnlyList<StoredEntry>> ReadEntriesAsync(long start, int count, CancellationToken ct)
    {
        var end = start + count;
        var rows = await context.Set<LogEntryRow>().AsNoTracking().Where(e => e.Index >= start && e.Index < end).OrderBy(e => e.Index).ToListAsync(ct);
        return rows.ConvertAll(e => new StoredEntry(e.Index, e.Data, Hash.FromBytes(e.LeafHash)));
    }

    public async Task<IReadOnlyList<Hash>> ReadTileHashesAsync(int level, long start, int count, CancellationToken ct)
    {
        var end = start + count;
        var rows = level == 0
            ? await context.Set<LogEntryRow>().AsNoTracking().Where(e => e.Index >= start && e.Index < end).OrderBy(e => e.Index).Select(e => e.LeafHash).ToListAsync(ct)
            : await context.Set<LogTileRow>().AsNoTracking().Where(t => t.Level == level && t.Index >= start && t.Index < end).OrderBy(t => t.Index).Select(t => t.Hash)
                .ToListAsync(ct);
        return rows.ConvertAll(bytes => Hash.FromBytes(bytes));
    }

    public async Task<string?> ReadCheckpointAsync(CancellationToken ct) =>
        await context.Set<LogHeadRow>().AsNoTracking().Select(h => h.Checkpoint).SingleOrDefaultAsync(ct);
}
