using System.Numerics;

namespace Waarborg.Evidence;

/// <summary>Computes the Merkle tree hash of any range that occurs in a proof from the tile hashes of a store. Reads O(log n) times.</summary>
internal sealed class Subtrees(ILogStore store)
{
    /// <summary>The largest power of two below <paramref name="count"/> (at least 2): where RFC 6962 splits a tree.</summary>
    public static long Split(long count) => 1L << (63 - BitOperations.LeadingZeroCount((ulong)(count - 1)));

    /// <summary>MTH(D[start : start + count]); the start is a multiple of the smallest power of two that is at least the count.</summary>
    public async Task<Hash> HashAsync(long start, long count, CancellationToken ct)
    {
        if (!BitOperations.IsPow2(count))
        {
            var left = Split(count);
            return MerkleHash.Node(await HashAsync(start, left, ct).ConfigureAwait(false), await HashAsync(start + left, count - left, ct).ConfigureAwait(false));
        }

        var treeLevel = BitOperations.Log2((ulong)count);
        var (tileLevel, above) = (treeLevel / TilePath.Height, treeLevel % TilePath.Height);
        var width = 1 << above;
        var hashes = await store.ReadTileHashesAsync(tileLevel, start >> (tileLevel * TilePath.Height), width, ct).ConfigureAwait(false);
        return hashes.Count == width
            ? MerkleHash.Complete([.. hashes])
            : throw new InvalidDataException($"The log store lacks hashes of level {tileLevel} in the range from entry {start}.");
    }
}
