namespace Waarborg.Evidence;

/// <summary>
/// Appends to a log: computes the tree, signs the new checkpoint and hands both to the store as one write. Has no state of its own. As thread safe as
/// the store: of two writers at once, one gets <see cref="LogConflictException"/>.
/// </summary>
/// <param name="store">Where the log lies; decides on the transaction.</param>
/// <param name="signer">Signs for the log.</param>
public sealed class LogWriter(ILogStore store, CheckpointSigner signer)
{
    /// <summary>The most bytes that an entry may have: its length stands in two bytes in the entry bundles.</summary>
    public const int MaxEntryLength = ushort.MaxValue;

    /// <summary>
    /// Appends entries in the order given. Without entries it only signs the present head, which gives a new log its first checkpoint.
    /// </summary>
    /// <param name="entries">The entries, each at most <see cref="MaxEntryLength"/> bytes; copied.</param>
    /// <param name="ct">Stops the work; nothing is written then.</param>
    /// <returns>What was written, with the index of each entry.</returns>
    /// <exception cref="ArgumentException">An entry is too long; nothing was written.</exception>
    /// <exception cref="LogConflictException">Another writer was first; nothing was written.</exception>
    public async Task<LogAppend> AppendAsync(IReadOnlyList<byte[]> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Any(entry => entry is null || entry.Length > MaxEntryLength))
            throw new ArgumentException($"A log entry has at most {MaxEntryLength} bytes.", nameof(entries));

        var before = await store.ReadHeadAsync(ct).ConfigureAwait(false);
        var tree = new TreeBuilder(before);
        var stored = new List<StoredEntry>(entries.Count);
        var tiles = new List<TileHash>();
        foreach (var entry in entries)
        {
            byte[] data = [.. entry];
            var leaf = MerkleHash.Leaf(data);
            stored.Add(new StoredEntry(tree.Size, data, leaf));
            tree.Append(leaf, tiles);
        }

        var head = tree.Head;
        var append = new LogAppend(before.Size, stored, tiles, head, signer.Sign(head.Size, head.Root));
        await store.AppendAsync(append, ct).ConfigureAwait(false);
        return append;
    }
}
