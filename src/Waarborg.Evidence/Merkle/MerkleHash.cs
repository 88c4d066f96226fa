using System.Security.Cryptography;

namespace Waarborg.Evidence;

/// <summary>
/// The hashes of a Merkle tree as in RFC 6962, section 2.1: a leaf is hashed behind 0x00 and a node behind 0x01, so that neither can pass for the
/// other.
/// </summary>
public static class MerkleHash
{
    private const int StackLimit = 1024;

    /// <summary>The root of the tree without entries: SHA-256 of nothing.</summary>
    public static Hash EmptyRoot { get; } = Hash.Of([]);

    /// <summary>SHA-256(0x00 ‖ data).</summary>
    public static Hash Leaf(ReadOnlySpan<byte> data)
    {
        var length = data.Length + 1;
        var buffer = length <= StackLimit ? stackalloc byte[length] : new byte[length];
        buffer[0] = 0x00;
        data.CopyTo(buffer[1..]);
        return Hash.Of(buffer);
    }

    /// <summary>SHA-256(0x01 ‖ left ‖ right).</summary>
    /// <exception cref="InvalidOperationException">One of them is <c>default</c>.</exception>
    public static Hash Node(Hash left, Hash right)
    {
        Span<byte> buffer = stackalloc byte[1 + (2 * SHA256.HashSizeInBytes)];
        buffer[0] = 0x01;
        left.Span.CopyTo(buffer[1..]);
        right.Span.CopyTo(buffer[(1 + Hash.Length)..]);
        return Hash.Of(buffer);
    }

    /// <summary>The root over a complete subtree's children; their number is a power of two.</summary>
    internal static Hash Complete(ReadOnlySpan<Hash> children)
    {
        if (children.Length == 1) return children[0];
        var half = children.Length / 2;
        return Node(Complete(children[..half]), Complete(children[half..]));
    }
}
