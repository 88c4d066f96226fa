using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Pdf.Fonts;

/// <summary>
/// A TrueType font: which glyph stands for a character, how wide it is, and the tables themselves (OpenType 1.9, the tables that a PDF needs). Immutable; thread safe.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int From, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int _metrics;

    public TrueTypeFont(byte[] file)
    {
        _file = file;
        var count = Unsigned(4);
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(file, entry, 4)] = (Long(entry + 8), Long(entry + 12));
        }
        var (head, hhea) = (_tables["head"].From, _tables["hhea"].From);
        Units = Unsigned(head + 18);
        Box = [Scaled(Signed(head + 36)), Scaled(Signed(head + 38)), Scaled(Signed(head + 40)), Scaled(Signed(head + 42))];
        LongPlaces = Signed(head + 50) == 1;
        (Ascent, Descent) = (Scaled(Signed(hhea + 4)), Scaled(Signed(hhea + 6)));
        _metrics = Unsigned(hhea + 34);
        Count = Unsigned(_tables["maxp"].From + 4);
        CapitalHeight = Scaled(Signed(_tables["OS/2"].From + 88));
        ReadCharacters();
    }

    /// <summary>How many units an em has.</summary>
    public int Units { get; }

    /// <summary>How many glyphs there are.</summary>
    public int Count { get; }

    /// <summary>The box around all glyphs, in thousandths of an em.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>In thousandths of an em.</summary>
    public int Ascent { get; }

    /// <summary>In thousandths of an em; below zero.</summary>
    public int Descent { get; }

    /// <summary>In thousandths of an em.</summary>
    public int CapitalHeight { get; }

    /// <summary>Whether the places of glyphs are written in four bytes each.</summary>
    public bool LongPlaces { get; }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public ushort Glyph(int character) => _glyphs.GetValueOrDefault(character);

    /// <summary>The width of a glyph in thousandths of an em.</summary>
    public int Width(ushort glyph) => Scaled(Unsigned(_tables["hmtx"].From + (4 * Math.Min(glyph, _metrics - 1))));

    /// <summary>A table as it is; empty when the font has none of that name.</summary>
    public ReadOnlySpan<byte> Table(string name) => _tables.TryGetValue(name, out var place) ? _file.AsSpan(place.From, place.Length) : [];

    /// <summary>The outline of a glyph, as it is in the file; empty for one that draws nothing.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var places = Table("loca");
        var (from, to) = LongPlaces
            ? (BinaryPrimitives.ReadInt32BigEndian(places[(4 * glyph)..]), BinaryPrimitives.ReadInt32BigEndian(places[(4 * (glyph + 1))..]))
            : (2 * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * glyph)..]), 2 * BinaryPrimitives.ReadUInt16BigEndian(places[(2 * (glyph + 1))..]));
        return Table("glyf")[from..to];
    }

    private void ReadCharacters()
    {
        var map = _tables["cmap"].From;
        for (var i = 0; i < Unsigned(map + 2); i++)
        {
            var table = map + Long(map + 4 + (8 * i) + 4);
            if (Unsigned(table) == 12) ReadGroups(table);
            else if (Unsigned(table) == 4) ReadSegments(table);
        }
    }

    /// <summary>Format 12: groups of characters that follow each other.</summary>
    private void ReadGroups(int table)
    {
        for (var i = 0; i < Long(table + 12); i++)
        {
            var group = table + 16 + (12 * i);
            for (var character = Long(group); character <= Long(group + 4); character++) _glyphs[character] = (ushort)(Long(group + 8) + character - Long(group));
        }
    }

    /// <summary>Format 4: segments with a difference, or with a list of their own.</summary>
    private void ReadSegments(int table)
    {
        var size = Unsigned(table + 6);
        for (var i = 0; i < size; i += 2)
        {
            var (end, start) = (Unsigned(table + 14 + i), Unsigned(table + 16 + size + i));
            var (delta, place) = (Unsigned(table + 16 + (2 * size) + i), table + 16 + (3 * size) + i);
            for (int character = start; character <= end && character != 0xFFFF; character++)
            {
                var listed = Unsigned(place) == 0 ? character : Unsigned(place + Unsigned(place) + (2 * (character - start)));
                _glyphs.TryAdd(character, listed == 0 ? (ushort)0 : (ushort)(listed + delta));
            }
        }
    }

    private int Scaled(int units) => (int)Math.Round(units * 1000.0 / Units);

    private ushort Unsigned(int place) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(place));

    private short Signed(int place) => BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(place));

    private int Long(int place) => BinaryPrimitives.ReadInt32BigEndian(_file.AsSpan(place));
}
