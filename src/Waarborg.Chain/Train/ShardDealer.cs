using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Waarborg.Chain.Train;

/// <summary>
/// Deals people over shards: in the order of a keyed hash, round robin. Even to within one person, independent of anything known about them, and the same each time.
/// (Sharding as in SISA, Bourtoule et al. 2021, with the person as the unit.)
/// </summary>
internal static class ShardDealer
{
    internal static IReadOnlyList<IReadOnlyList<Guid>> Deal(IEnumerable<Guid> people, int shards, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        var key = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(key, seed);
        var order = people.Distinct().OrderBy(id => Convert.ToHexString(HMACSHA256.HashData(key, id.ToByteArray())), StringComparer.Ordinal).ToList();
        return [.. Enumerable.Range(0, shards).Select(shard => order.Where((_, i) => i % shards == shard).ToList())];
    }
}
