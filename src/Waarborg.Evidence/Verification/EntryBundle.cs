using System.Buffers.Binary;

namespace Waarborg.Evidence;

/// <summary>Reads entry bundles: entries one behind the other, each behind its length in two bytes, big-endian.</summary>
internal static class EntryBundle
{
    /// <summary>Reads the first <paramref name="count"/> entries; a full bundle may stand in for a partial one.</summary>
    /// <param name="bundle">The bytes.</param>
    /// <param name="count">How many entries are wanted.</param>
    /// <param name="exact">True when nothing may stand behind them.</param>
    /// <returns>Null when the bundle is malformed.</returns>
    public static List<ReadOnlyMemory<byte>>? Read(ReadOnlyMemory<byte> bundle, int count, bool exact)
    {
        var entries = new List<ReadOnlyMemory<byte>>(count);
        for (var i = 0; i < count; i++)
        {
            if (bundle.Length < sizeof(ushort)) return null;
            var length = BinaryPrimitives.ReadUInt16BigEndian(bundle.Span);
            if (bundle.Length < sizeof(ushort) + length) return null;
            entries.Add(bundle.Slice(sizeof(ushort), length));
            bundle = bundle[(sizeof(ushort) + length)..];
        }

        return exact && bundle.Length > 0 ? null : entries;
    }
}
