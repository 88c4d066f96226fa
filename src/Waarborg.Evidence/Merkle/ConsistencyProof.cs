using System.Numerics;

namespace Waarborg.Evidence;

/// <summary>
/// Proves that a log only grew: that the older tree is the beginning of the newer one (RFC 6962, section 2.1.2; verification as in RFC 9162,
/// section 2.1.4.2). Stateless.
/// </summary>
public static class ConsistencyProof
{
    /// <summary>The hashes that connect two sizes of the log; empty when the older is empty or the sizes are equal.</summary>
    /// <param name="store">Where the hashes are.</param>
    /// <param name="oldSize">The older size, at least 0.</param>
    /// <param name="newSize">The newer size: no less than the older, no more than the log has.</param>
    /// <param name="ct">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sizes are out of range.</exception>
    /// <exception cref="InvalidDataException">The store lacks hashes that it should have.</exception>
    public static async Task<IReadOnlyList<Hash>> BuildAsync(ILogStore store, long oldSize, long newSize, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentOutOfRangeException.ThrowIfNegative(oldSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(oldSize, newSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(newSize, (await store.ReadHeadAsync(ct).ConfigureAwait(false)).Size);
        var proof = new List<Hash>();
        if (oldSize == 0 || oldSize == newSize) return proof;

        // SUBPROOF of RFC 6962 as a loop from the root down; the hashes come out in reverse.
        var subtrees = new Subtrees(store);
        var (start, count) = (0L, newSize);
        while (start + count != oldSize)
        {
            var left = Subtrees.Split(count);
            if (oldSize <= start + left)
            {
                proof.Add(await subtrees.HashAsync(start + left, count - left, ct).ConfigureAwait(false));
                count = left;
            }
            else
            {
                proof.Add(await subtrees.HashAsync(start, left, ct).ConfigureAwait(false));
                (start, count) = (start + left, count - left);
            }
        }

        // The old tree itself is left out when it is one complete subtree: the verifier has its root.
        if (start != 0) proof.Add(await subtrees.HashAsync(start, count, ct).ConfigureAwait(false));
        proof.Reverse();
        return proof;
    }

    /// <summary>Checks a proof.</summary>
    /// <param name="oldSize">The older size.</param>
    /// <param name="oldRoot">Root at the older size.</param>
    /// <param name="newSize">The newer size.</param>
    /// <param name="newRoot">Root at the newer size.</param>
    /// <param name="proof">The hashes.</param>
    /// <returns>True when the older tree is the beginning of the newer one; false for anything else, also for nonsense.</returns>
    public static bool Verify(long oldSize, Hash oldRoot, long newSize, Hash newRoot, IReadOnlyList<Hash> proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (oldSize < 0 || oldSize > newSize || oldRoot.IsDefault || newRoot.IsDefault || proof.Any(hash => hash.IsDefault)) return false;
        if (oldSize == newSize) return proof.Count == 0 && oldRoot == newRoot && (oldSize > 0 || oldRoot == MerkleHash.EmptyRoot);
        if (oldSize == 0) return proof.Count == 0 && oldRoot == MerkleHash.EmptyRoot;

        IReadOnlyList<Hash> hashes = BitOperations.IsPow2(oldSize) ? [oldRoot, .. proof] : proof;
        if (hashes.Count == 0) return false;
        var (node, last) = (oldSize - 1, newSize - 1);
        while ((node & 1) == 1) (node, last) = (node >> 1, last >> 1);
        var (old, recent) = (hashes[0], hashes[0]);
        foreach (var hash in hashes.Skip(1))
        {
            if (last == 0) return false;
            if ((node & 1) == 1 || node == last)
            {
                (old, recent) = (MerkleHash.Node(hash, old), MerkleHash.Node(hash, recent));
                while ((node & 1) == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            }
            else
            {
                recent = MerkleHash.Node(recent, hash);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && old == oldRoot && recent == newRoot;
    }
}
