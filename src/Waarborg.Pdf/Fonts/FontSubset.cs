using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Pdf.Fonts;

/// <summary>Cuts a font down to the glyphs that a document uses. Glyphs keep their numbers; those that are not used draw nothing. Pure.</summary>
internal static class FontSubset
{
    /// <summary>Tables that a reader needs to draw, beside the two that are written anew; in the order of their names, as the format asks.</summary>
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>Writes the smaller font.</summary>
    /// <param name="font">The whole font.</param>
    /// <param name="used">Glyphs that are used.</param>
    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var wanted = Closure(font, used);
        var (outlines, places) = Outlines(font, wanted);
        var tables = new List<(string Name, byte[] Bytes)>();
        foreach (var name in Kept)
        {
            var bytes = name switch { "glyf" => outlines, "loca" => places, _ => font.Table(name).ToArray() };
            if (name == "head")
            {
                BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(8), 0); // The sum over the file, which readers of a PDF do not look at.
                BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(50), 1); // Places in four bytes.
            }
            if (bytes.Length > 0) tables.Add((name, bytes));
        }
        return File(tables);
    }

    /// <summary>The glyphs themselves, and those out of which they are put together (an e and an accent).</summary>
    private static HashSet<int> Closure(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var wanted = new HashSet<int> { 0 };
        var open = new Stack<int>(used.Select(glyph => (int)glyph));
        while (open.TryPop(out var glyph))
        {
            if (!wanted.Add(glyph)) continue;
            foreach (var part in Parts(font.Outline(glyph).ToArray())) open.Push(part);
        }
        return wanted;
    }

    private static IEnumerable<int> Parts(byte[] outline)
    {
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) yield break;
        const int Words = 1, Scale = 8, More = 32, TwoScales = 64, Matrix = 128;
        int place = 10, flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(place));
            yield return BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(place + 2));
            place += 4 + ((flags & Words) != 0 ? 4 : 2) + ((flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0);
        }
        while ((flags & More) != 0);
    }

    private static (byte[] Outlines, byte[] Places) Outlines(TrueTypeFont font, HashSet<int> wanted)
    {
        using var outlines = new MemoryStream();
        var places = new byte[4 * (font.Count + 1)];
        for (var glyph = 0; glyph < font.Count; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * glyph), (int)outlines.Length);
            if (!wanted.Contains(glyph)) continue;
            outlines.Write(font.Outline(glyph));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
        }
        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * font.Count), (int)outlines.Length);
        return (outlines.ToArray(), places);
    }

    private static byte[] File(List<(string Name, byte[] Bytes)> tables)
    {
        var (power, log) = (1, 0);
        while (power * 2 <= tables.Count) (power, log) = (power * 2, log + 1);
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        void Short(int value, Span<byte> space) { BinaryPrimitives.WriteUInt16BigEndian(space, (ushort)value); file.Write(space[..2]); }
        void Long(uint value, Span<byte> space) { BinaryPrimitives.WriteUInt32BigEndian(space, value); file.Write(space); }
        Long(0x00010000, number);
        Short(tables.Count, number);
        Short(16 * power, number);
        Short(log, number);
        Short((16 * tables.Count) - (16 * power), number);
        var place = 12 + (16 * tables.Count);
        foreach (var (name, bytes) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(name));
            Long(Sum(bytes), number);
            Long((uint)place, number);
            Long((uint)bytes.Length, number);
            place += (bytes.Length + 3) / 4 * 4;
        }
        foreach (var (_, bytes) in tables)
        {
            file.Write(bytes);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }
        return file.ToArray();
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i++) sum = unchecked(sum + ((uint)bytes[i] << (24 - (8 * (i % 4)))));
        return sum;
    }
}
