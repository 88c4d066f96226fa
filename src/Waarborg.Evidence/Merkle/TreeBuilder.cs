namespace Waarborg.Evidence;

/// <summary>Grows a <see cref="LogHead"/> by leaf hashes and names the tile hashes that this completes. Not thread safe.</summary>
internal sealed class TreeBuilder(LogHead head)
{
    private readonly List<Hash> _frontier = [.. head.Frontier];
    private long _size = head.Size;

    /// <summary>Number of leaves so far.</summary>
    public long Size => _size;

    /// <summary>The head so far.</summary>
    public LogHead Head => new(_size, _frontier);

    /// <summary>Appends a leaf.</summary>
    /// <param name="leaf">Its hash.</param>
    /// <param name="completed">Receives the hashes of tile level 1 and higher that this leaf completes.</param>
    public void Append(Hash leaf, ICollection<TileHash>? completed = null)
    {
        var hash = leaf;
        var index = _size;
        // The trailing ones of the old size are the subtrees that the new leaf merges with, as in adding one in binary.
        for (var level = 1; (index & 1) == 1; level++)
        {
            hash = MerkleHash.Node(_frontier[^1], hash);
            _frontier.RemoveAt(_frontier.Count - 1);
            index >>= 1;
            if (level % TilePath.Height == 0) completed?.Add(new TileHash(level / TilePath.Height, index, hash));
        }

        _frontier.Add(hash);
        _size++;
    }
}
