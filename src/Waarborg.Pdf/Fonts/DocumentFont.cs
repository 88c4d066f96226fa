using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Fonts;

/// <summary>A font as one document uses it: it remembers which characters were drawn, and writes only those into the file. Not thread safe.</summary>
internal sealed class DocumentFont(string resource, string file)
{
    private const int Replacement = 0xFFFD;

    private static readonly Dictionary<string, TrueTypeFont> Loaded = new(StringComparer.Ordinal);

    private readonly TrueTypeFont _font = Load(file);

    /// <summary>The character that each glyph stands for.</summary>
    private readonly SortedDictionary<ushort, int> _used = [];

    /// <summary>The name under which pages know the font.</summary>
    public string Resource => resource;

    /// <summary>In thousandths of an em.</summary>
    public int Ascent => _font.Ascent;

    /// <summary>The width of a text, in points.</summary>
    public double Width(string text, double size)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += _font.Width(GlyphOf(rune));
        return width * size / 1000;
    }

    /// <summary>The glyphs of a text as the hexadecimal text that a page draws, and whether each character has a glyph of its own.</summary>
    public (string Hex, bool Whole) Encode(string text)
    {
        var hex = new StringBuilder(4 * text.Length);
        var whole = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune);
            whole &= _font.Glyph(rune.Value) != 0;
            _used.TryAdd(glyph, _font.Glyph(rune.Value) != 0 ? rune.Value : Replacement);
            hex.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }
        return (hex.ToString(), whole);
    }

    /// <summary>Writes the font into the file, and gives its number.</summary>
    public int Write(PdfFile pdf)
    {
        var subset = FontSubset.Of(_font, _used.Keys);
        var name = $"{Tag()}+{Path.GetFileNameWithoutExtension(file)}";
        var program = pdf.Stream($"/Length1 {subset.Length}", subset);
        var box = string.Join(' ', _font.Box);
        var bold = file.Contains("SemiBold", StringComparison.Ordinal);
        var descriptor = pdf.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [{box}] /ItalicAngle 0 /Ascent {_font.Ascent} /Descent {_font.Descent} /CapHeight {_font.CapitalHeight} /StemV {(bold ? 110 : 80)} /FontFile2 {program} 0 R >>");
        var widths = string.Join(' ', _used.Keys.Select(glyph => $"{glyph} [{_font.Width(glyph)}]"));
        var descendant = pdf.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [{widths}] /CIDToGIDMap /Identity >>");
        var unicode = pdf.Stream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return pdf.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {unicode} 0 R >>");
    }

    private static TrueTypeFont Load(string file)
    {
        lock (Loaded)
        {
            if (!Loaded.TryGetValue(file, out var font)) Loaded[file] = font = new TrueTypeFont(FontPackage.Get(file));
            return font;
        }
    }

    /// <summary>The glyph of a character, or else the one that says that there is none: a missing glyph (number 0) may not be drawn in PDF/UA.</summary>
    private ushort GlyphOf(Rune rune) => _font.Glyph(rune.Value) is var glyph and not 0 ? glyph : _font.Glyph(Replacement);

    /// <summary>Six letters that follow from the glyphs, as the format asks of a part of a font.</summary>
    private string Tag()
    {
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Join(' ', _used.Keys)));
        return string.Concat(hash.Take(6).Select(one => (char)('A' + (one % 26))));
    }

    private string ToUnicode()
    {
        var text = new StringBuilder(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in _used.Chunk(100))
        {
            text.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, character) in part) text.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}>\n");
            text.Append("endbfchar\n");
        }
        return text.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
