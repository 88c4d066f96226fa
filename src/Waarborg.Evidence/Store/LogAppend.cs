namespace Waarborg.Evidence;

/// <summary>Everything that one append writes; a store commits all of it or nothing.</summary>
/// <param name="PreviousSize">The size that the log must still have; else <see cref="LogConflictException"/>.</param>
/// <param name="Entries">The new entries with consecutive indices from <paramref name="PreviousSize"/>; may be empty.</param>
/// <param name="TileHashes">The hashes of level 1 and higher that became known; none of them was known before.</param>
/// <param name="Head">The head afterwards.</param>
/// <param name="Checkpoint">The signed note for that head, whole.</param>
public sealed record LogAppend(
    long PreviousSize,
    IReadOnlyList<StoredEntry> Entries,
    IReadOnlyList<TileHash> TileHashes,
    LogHead Head,
    string Checkpoint);
