namespace Waarborg.Evidence;

/// <summary>Proves that an entry is in a log (RFC 6962, section 2.1.1; verification as in RFC 9162, section 2.1.3.2). Stateless.</summary>
public static class InclusionProof
{
    /// <summary>The audit path of an entry, from the leaf's sibling up to a child of the root.</summary>
    /// <param name="store">Where the hashes are.</param>
    /// <param name="index">Which entry, from 0.</param>
    /// <param name="size">In the tree of this many entries: more than the index, and no more than the log has.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is not within the size, or the size is not within the log.</exception>
    /// <exception cref="InvalidDataException">The store lacks hashes that it should have.</exception>
    public static async Task<IReadOnlyList<Hash>> BuildAsync(ILogStore store, long index, long size, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, (await store.ReadHeadAsync(ct).ConfigureAwait(false)).Size);

        var subtrees = new Subtrees(store);
        var path = new List<Hash>();
        var (start, count) = (0L, size);
        while (count > 1)
        {
            var left = Subtrees.Split(count);
            if (index < start + left)
            {
                path.Add(await subtrees.HashAsync(start + left, count - left, ct).ConfigureAwait(false));
                count = left;
            }
            else
            {
                path.Add(await subtrees.HashAsync(start, left, ct).ConfigureAwait(false));
                (start, count) = (start + left, count - left);
            }
        }

        path.Reverse();
        return path;
    }

    /// <summary>Checks an audit path.</summary>
    /// <param name="leaf">Leaf hash of the entry.</param>
    /// <param name="index">The entry's index.</param>
    /// <param name="size">Size of the tree.</param>
    /// <param name="path">The path, the leaf's sibling first.</param>
    /// <param name="root">Root of the tree.</param>
    /// <returns>True when the path leads from the leaf at exactly this index to the root; false for anything else, also for nonsense.</returns>
    public static bool Verify(Hash leaf, long index, long size, IReadOnlyList<Hash> path, Hash root)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (index < 0 || index >= size || leaf.IsDefault) return false;
        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var sibling in path)
        {
            if (last == 0 || sibling.IsDefault) return false;
            if ((node & 1) == 1 || node == last)
            {
                hash = MerkleHash.Node(sibling, hash);
                // On the right edge a subtree without a sibling is carried up unchanged.
                while ((node & 1) == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                hash = MerkleHash.Node(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash == root;
    }
}
