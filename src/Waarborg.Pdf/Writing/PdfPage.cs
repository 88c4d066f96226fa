using System.Globalization;
using System.Text;
using Waarborg.Pdf.Fonts;

namespace Waarborg.Pdf.Writing;

/// <summary>A page: what is drawn on it, to which part of the structure each piece belongs, and the places of its links. Not thread safe.</summary>
internal sealed class PdfPage(PdfFile file, int index)
{
    private readonly StringBuilder _content = new();
    private readonly List<StructureElement> _marks = [];
    private readonly List<int> _links = [];

    /// <summary>Its number in the file.</summary>
    public int Number { get; } = file.Reserve();

    /// <summary>Its place in the document, from 0.</summary>
    public int Index => index;

    /// <summary>The elements of its pieces, by their marks.</summary>
    public IReadOnlyList<StructureElement> Marks => _marks;

    /// <summary>Draws text that belongs to a part of the structure.</summary>
    public void Text(StructureElement owner, DocumentFont font, double size, string color, double x, double y, string text)
    {
        owner.AddContent(Number, _marks.Count);
        _content.Append(CultureInfo.InvariantCulture, $"/P << /MCID {_marks.Count} >> BDC\n");
        _marks.Add(owner);
        Draw(font, size, color, x, y, text);
        _content.Append("EMC\n");
    }

    /// <summary>Draws text that only serves the page: its number, its header.</summary>
    public void Running(string kind, DocumentFont font, double size, string color, double x, double y, string text)
    {
        _content.Append(CultureInfo.InvariantCulture, $"/Artifact << /Type /Pagination /Subtype /{kind} >> BDC\n");
        Draw(font, size, color, x, y, text);
        _content.Append("EMC\n");
    }

    /// <summary>Repeats text that stands elsewhere already, such as the heads of a table on its next page.</summary>
    public void Repeated(DocumentFont font, double size, string color, double x, double y, string text)
    {
        _content.Append("/Artifact << /Type /Pagination >> BDC\n");
        Draw(font, size, color, x, y, text);
        _content.Append("EMC\n");
    }

    /// <summary>Fills a rectangle, which only decorates.</summary>
    public void Fill(string color, double x, double y, double width, double height) =>
        _content.Append(CultureInfo.InvariantCulture, $"/Artifact << /Type /Layout >> BDC\n{color} rg {x:0.##} {y:0.##} {width:0.##} {height:0.##} re f\nEMC\n");

    /// <summary>Makes a place that opens an address.</summary>
    /// <param name="owner">The link in the structure.</param>
    /// <param name="key">Under which the structure finds its way back from the place.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="box">Left, bottom, right and top.</param>
    public void Link(StructureElement owner, int key, string address, (double Left, double Bottom, double Right, double Top) box)
    {
        var number = file.Add(string.Create(CultureInfo.InvariantCulture,
            $"<< /Type /Annot /Subtype /Link /Rect [{box.Left:0.##} {box.Bottom:0.##} {box.Right:0.##} {box.Top:0.##}] /Border [0 0 0] /F 4 /StructParent {key} /Contents {PdfFile.Text(address)} /A << /S /URI /URI ({Escaped(address)}) >> >>"));
        owner.AddObject(Number, number);
        _links.Add(number);
    }

    /// <summary>Writes the page.</summary>
    public void Write(int tree, string fonts, double width, double height)
    {
        var content = file.Stream("", Encoding.Latin1.GetBytes(_content.ToString()));
        var links = _links.Count == 0 ? "" : $" /Annots [{string.Join(' ', _links.Select(link => $"{link} 0 R"))}]";
        file.Set(Number, string.Create(CultureInfo.InvariantCulture,
            $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {width:0.##} {height:0.##}] /Resources << /Font << {fonts} >> >> /Contents {content} 0 R /StructParents {index} /Tabs /S{links} >>"));
    }

    private void Draw(DocumentFont font, double size, string color, double x, double y, string text)
    {
        var (hex, whole) = font.Encode(text);
        // Where the font lacks a character, a program still reads what it was.
        if (!whole) _content.Append(CultureInfo.InvariantCulture, $"/Span << /ActualText {PdfFile.Text(text)} >> BDC\n");
        _content.Append(CultureInfo.InvariantCulture, $"BT {color} rg /{font.Resource} {size:0.##} Tf {x:0.##} {y:0.##} Td <{hex}> Tj ET\n");
        if (!whole) _content.Append("EMC\n");
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
