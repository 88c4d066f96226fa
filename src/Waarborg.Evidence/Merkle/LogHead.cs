using System.Numerics;

namespace Waarborg.Evidence;

/// <summary>
/// All that must be known of a log to append to it: its size and the roots of its complete subtrees (a compact range). Immutable, compared by value.
/// </summary>
/// <remarks>
/// A log of n entries is the row of complete subtrees that the binary digits of n name: 6 = 4 + 2. So there is one hash for each digit 1, the largest
/// subtree first, and never more than 63.
/// </remarks>
public sealed record LogHead
{
    /// <summary>Makes a head.</summary>
    /// <param name="Size">Number of entries, at least 0.</param>
    /// <param name="Frontier">Roots of the complete subtrees, the largest first; one for each digit 1 in the binary notation of the size.</param>
    /// <exception cref="ArgumentException">The number of hashes does not fit the size, the size is negative or a hash is <c>default</c>.</exception>
    public LogHead(long Size, IReadOnlyList<Hash> Frontier)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Size);
        ArgumentNullException.ThrowIfNull(Frontier);
        if (Frontier.Count != BitOperations.PopCount((ulong)Size))
            throw new ArgumentException($"A log of {Size} entries has {BitOperations.PopCount((ulong)Size)} frontier hashes, not {Frontier.Count}.", nameof(Frontier));
        if (Frontier.Any(hash => hash.IsDefault)) throw new ArgumentException("A frontier hash is missing.", nameof(Frontier));
        this.Size = Size;
        this.Frontier = [.. Frontier];
    }

    /// <summary>The head of a log without entries.</summary>
    public static LogHead Empty { get; } = new(0, []);

    /// <summary>Number of entries.</summary>
    public long Size { get; }

    /// <summary>Roots of the complete subtrees, the largest first.</summary>
    public IReadOnlyList<Hash> Frontier { get; }

    /// <summary>The Merkle tree hash of RFC 6962 over all entries.</summary>
    public Hash Root
    {
        get
        {
            if (Size == 0) return MerkleHash.EmptyRoot;
            var root = Frontier[^1];
            for (var i = Frontier.Count - 2; i >= 0; i--) root = MerkleHash.Node(Frontier[i], root);
            return root;
        }
    }

    /// <inheritdoc/>
    public bool Equals(LogHead? other) => other is not null && Size == other.Size && Frontier.SequenceEqual(other.Frontier);

    /// <inheritdoc/>
    public override int GetHashCode() => Frontier.Count == 0 ? 0 : HashCode.Combine(Size, Frontier[0]);
}
