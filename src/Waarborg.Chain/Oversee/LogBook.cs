using Waarborg.Evidence;

namespace Waarborg.Chain.Oversee;

/// <summary>Reads the log for people: entries newest first, and receipts. Thread safe.</summary>
public sealed class LogBook(ILogStore store)
{
    /// <summary>How many entries there are.</summary>
    public async Task<long> SizeAsync(CancellationToken cancellationToken) => (await store.ReadHeadAsync(cancellationToken)).Size;

    /// <summary>A page of entries, newest first.</summary>
    /// <param name="before">Only entries with a smaller index; <see cref="long.MaxValue"/> for the newest.</param>
    /// <param name="count">At most so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<(long Index, LogEvent Event)>> PageAsync(long before, int count, CancellationToken cancellationToken)
    {
        var end = Math.Min(before, await SizeAsync(cancellationToken));
        var start = Math.Max(0, end - count);
        var entries = await store.ReadEntriesAsync(start, (int)(end - start), cancellationToken);
        return [.. entries.Reverse().Select(e => (e.Index, LogEvent.Parse(e.Data)))];
    }

    /// <summary>A receipt for an entry, checkable without this system; null when there is no such entry.</summary>
    public Task<Receipt?> ReceiptAsync(long index, CancellationToken cancellationToken) => Receipt.BuildAsync(store, index, withEntry: true, cancellationToken);
}
