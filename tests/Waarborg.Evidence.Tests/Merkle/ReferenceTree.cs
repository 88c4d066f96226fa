using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Waarborg.Evidence.Tests.Merkle;

/// <summary>The recursive definitions of RFC 6962, section 2.1, word for word and slow, as the judge of the product's incremental code.</summary>
internal sealed class ReferenceTree(IReadOnlyList<byte[]> entries)
{
    // Only saves time: the same range always has the same hash. Properties are tried on several threads.
    private readonly ConcurrentDictionary<(int, int), byte[]> _known = [];

    public Hash Root(int size) => Mth(0, size);

    /// <summary>MTH(D[from:to]).</summary>
    public Hash Mth(int from, int to) => Hash.FromBytes(MthBytes(from, to));

    /// <summary>PATH(m, D[0:n]).</summary>
    public IReadOnlyList<Hash> Path(int m, int n) => Path(m, 0, n);

    /// <summary>PROOF(m, D[n]).</summary>
    public IReadOnlyList<Hash> Proof(int m, int n) => SubProof(m, 0, n, true);

    private IReadOnlyList<Hash> Path(int m, int from, int to)
    {
        if (to - from == 1) return [];
        var k = K(to - from);
        return m < k ? [.. Path(m, from, from + k), Mth(from + k, to)] : [.. Path(m - k, from + k, to), Mth(from, from + k)];
    }

    private IReadOnlyList<Hash> SubProof(int m, int from, int to, bool b)
    {
        if (m == to - from) return b ? [] : [Mth(from, to)];
        var k = K(to - from);
        return m <= k
            ? [.. SubProof(m, from, from + k, b), Mth(from + k, to)]
            : [.. SubProof(m - k, from + k, to, false), Mth(from, from + k)];
    }

    private byte[] MthBytes(int from, int to)
    {
        if (from == to) return SHA256.HashData([]);
        if (_known.TryGetValue((from, to), out var hash)) return hash;
        var k = K(to - from);
        hash = to - from == 1 ? SHA256.HashData([0, .. entries[from]]) : SHA256.HashData([1, .. MthBytes(from, from + k), .. MthBytes(from + k, to)]);
        _known.TryAdd((from, to), hash);
        return hash;
    }

    // "the largest power of two smaller than n"
    private static int K(int n)
    {
        var k = 1;
        while (k * 2 < n) k *= 2;
        return k;
    }
}
