namespace Waarborg.Evidence;

/// <summary>
/// Checks a whole log as an outsider can: signature, every entry, every tile, the root, and that nothing seen before was changed or dropped. Reads
/// the
/// log once from the front, holds one tile per level in memory and needs no trust in the source.
/// </summary>
/// <remarks>
/// The tree is computed from the entries themselves; where a bundle is missing, from the leaf hashes instead, so that one gap does not hide what
/// is wrong
/// behind it. Without <c>lastSeen</c> a log that was rewritten and signed anew with the same key looks valid: keep the last checkpoint.
/// </remarks>
public sealed class LogVerifier
{
    /// <summary>After this many problems the rest is no longer listed.</summary>
    public const int MaxProblems = 100;

    private readonly ILogSource _source;
    private readonly Checkpoint? _lastSeen;
    private readonly List<LogProblem> _problems = [];
    private readonly TreeBuilder _tree = new(LogHead.Empty);

    // Per tile level the hashes of the tile that is being filled.
    private readonly List<List<Hash>> _levels = [];
    private Hash _rootAtLastSeen;

    private LogVerifier(ILogSource source, Checkpoint? lastSeen)
    {
        _source = source;
        _lastSeen = lastSeen;
    }

    /// <summary>Checks a log.</summary>
    /// <param name="source">Where to read it.</param>
    /// <param name="key">The log's key, from a place that is trusted.</param>
    /// <param name="lastSeen">A checkpoint that was verified earlier, or null. With it a shortened or rewritten log is found.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The outcome. What the source throws (a network that is down) is not an outcome and reaches the caller.</returns>
    public static async Task<LogVerification> VerifyAsync(ILogSource source, VerifierKey key, Checkpoint? lastSeen, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        var note = await source.ReadCheckpointAsync(ct).ConfigureAwait(false);
        if (note is null) return Rejected(LogProblemKind.NoCheckpoint, "The log has no checkpoint.");
        if (!Checkpoint.TryVerify(note, key, out var checkpoint, out var problem, out var kind)) return Rejected(kind, problem!);

        var verifier = new LogVerifier(source, lastSeen);
        await verifier.CheckAsync(checkpoint, ct).ConfigureAwait(false);
        return new LogVerification(verifier._problems.Count == 0, checkpoint.Size, checkpoint.Root, verifier._problems);
    }

    private static LogVerification Rejected(LogProblemKind kind, string message) => new(false, 0, default, [new LogProblem(kind, null, message)]);

    private async Task CheckAsync(Checkpoint checkpoint, CancellationToken ct)
    {
        if (_lastSeen is not null && _lastSeen.Origin != checkpoint.Origin)
            Report(LogProblemKind.WrongOrigin, null, "The checkpoint seen last is of another log.");
        else if (_lastSeen?.Size > checkpoint.Size)
            Report(LogProblemKind.Truncated, checkpoint.Size, $"The log has {checkpoint.Size} entries and had {_lastSeen.Size}.");

        NoteRoot();
        while (_tree.Size < checkpoint.Size)
        {
            var width = (int)Math.Min(TilePath.FullWidth, checkpoint.Size - _tree.Size);
            if (!await CheckLeavesAsync(width, ct).ConfigureAwait(false)) return;
        }

        for (var level = 1; level <= _levels.Count; level++) await CheckTileAsync(level, ct).ConfigureAwait(false);
        if (_tree.Head.Root != checkpoint.Root) Report(LogProblemKind.RootMismatch, null, "The entries do not lead to the root that the checkpoint signs.");
        if (_lastSeen is not null && _lastSeen.Origin == checkpoint.Origin && _lastSeen.Size <= checkpoint.Size && _rootAtLastSeen != _lastSeen.Root)
            Report(LogProblemKind.Forked, null, $"The first {_lastSeen.Size} entries are not those that were seen last.");
    }

    // False when the tree cannot be computed any further.
    private async Task<bool> CheckLeavesAsync(int width, CancellationToken ct)
    {
        var start = _tree.Size;
        var leaves = await ReadHashesAsync(0, start / TilePath.FullWidth, width, ct).ConfigureAwait(false);
        var entries = await ReadEntriesAsync(start / TilePath.FullWidth, width, ct).ConfigureAwait(false);
        if (leaves is null && entries is null) return false;
        var completed = new List<TileHash>();
        for (var i = 0; i < width; i++)
        {
            var leaf = entries is null ? leaves![i] : MerkleHash.Leaf(entries[i].Span);
            if (leaves is not null && leaf != leaves[i])
                Report(LogProblemKind.EntryHashMismatch, start + i, $"Entry {start + i} does not fit the leaf hash that the log serves for it.");
            _tree.Append(leaf, completed);
            NoteRoot();
        }

        foreach (var tile in completed)
        {
            if (_levels.Count < tile.Level) _levels.Add([]);
            _levels[tile.Level - 1].Add(tile.Hash);
            if (_levels[tile.Level - 1].Count == TilePath.FullWidth) await CheckTileAsync(tile.Level, ct).ConfigureAwait(false);
        }

        return true;
    }

    // Compares the hashes collected for a level with the tile that is served, and starts on the next tile.
    private async Task CheckTileAsync(int level, CancellationToken ct)
    {
        var computed = _levels[level - 1];
        if (computed.Count == 0) return;
        var first = (TilePath.HashesAt(level, _tree.Size) - computed.Count) / TilePath.FullWidth;
        if (await ReadHashesAsync(level, first, computed.Count, ct).ConfigureAwait(false) is { } served)
        {
            for (var i = 0; i < computed.Count; i++)
            {
                if (served[i] == computed[i]) continue;
                var entry = ((first * TilePath.FullWidth) + i) << (level * TilePath.Height);
                Report(LogProblemKind.TileHashMismatch, entry, $"The hash in tile level {level} over the entries from {entry} does not fit them.");
            }
        }

        computed.Clear();
    }

    private async Task<Hash[]?> ReadHashesAsync(int level, long index, int width, CancellationToken ct)
    {
        var (bytes, path) = await ReadTileAsync(new TilePath(level, index, width), ct).ConfigureAwait(false);
        if (bytes is null) return null;
        if (bytes.Length == path.Width * Hash.Length)
            return [.. Enumerable.Range(0, width).Select(i => Hash.FromBytes(bytes.AsSpan(i * Hash.Length, Hash.Length)))];
        Report(LogProblemKind.Malformed, null, $"The tile {path} does not hold {path.Width} hashes.");
        return null;
    }

    private async Task<List<ReadOnlyMemory<byte>>?> ReadEntriesAsync(long index, int width, CancellationToken ct)
    {
        var (bytes, path) = await ReadTileAsync(new TilePath(null, index, width), ct).ConfigureAwait(false);
        if (bytes is null) return null;
        var entries = EntryBundle.Read(bytes, width, exact: path.Width == width);
        if (entries is null) Report(LogProblemKind.Malformed, path.Start, $"The bundle {path} does not hold {path.Width} entries.");
        return entries;
    }

    // A log may drop a partial tile once the full one exists, so the full one stands in.
    private async Task<(byte[]? Bytes, TilePath Path)> ReadTileAsync(TilePath path, CancellationToken ct)
    {
        foreach (var candidate in path.Width == TilePath.FullWidth ? [path] : new[] { path, path with { Width = TilePath.FullWidth } })
        {
            if (await _source.ReadTileAsync(candidate.ToString(), ct).ConfigureAwait(false) is { } bytes) return (bytes, candidate);
        }

        Report(LogProblemKind.MissingTile, path.Start << ((path.Level ?? 0) * TilePath.Height), $"The log does not serve {path}.");
        return (null, path);
    }

    private void NoteRoot()
    {
        if (_tree.Size == _lastSeen?.Size) _rootAtLastSeen = _tree.Head.Root;
    }

    private void Report(LogProblemKind kind, long? index, string message)
    {
        if (_problems.Count < MaxProblems) _problems.Add(new LogProblem(kind, index, message));
    }
}
