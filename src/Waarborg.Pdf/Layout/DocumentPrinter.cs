using System.Globalization;
using System.Text;
using Waarborg.Law;
using Waarborg.Pdf.Fonts;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Layout;

/// <summary>Prints one document: its blocks on pages, its structure, its bookmarks and what programs read about it. Not thread safe; used once.</summary>
internal sealed class DocumentPrinter
{
    private readonly DocumentTree _document;
    private readonly DateTimeOffset _made;
    private readonly PdfFile _file = new();
    private readonly Sheets _sheets;
    private readonly Bookmarks _bookmarks;
    private readonly StructureElement _root;
    private readonly DocumentFont _regular = new("F1", "Inter-Regular.ttf");
    private readonly DocumentFont _strong = new("F2", "Inter-SemiBold.ttf");

    public DocumentPrinter(DocumentTree document, DateTimeOffset made)
    {
        (_document, _made, _sheets, _bookmarks) = (document, made, new(_file), new(_file));
        _root = new StructureElement(_file, "Document", null, null);
    }

    private string Language => _document.Language == "nl" ? "nl-NL" : "en-GB";

    private string Title => LineBreaker.Clean(_document.Title);

    public byte[] Print()
    {
        _sheets.Turn();
        var tables = new TablePrinter(_sheets, _regular, _strong);
        foreach (var block in _document.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Heading(heading);
                    break;
                case ParagraphBlock paragraph:
                    Flow(_root.Add("P"), paragraph.Text, new(_regular, 10, Look.Ink), 14.5, Sheets.Margin);
                    _sheets.Space(5);
                    break;
                case ListBlock list:
                    List(list);
                    break;
                case TableBlock table:
                    tables.Print(table, _root);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No such block.");
            }
        }
        var page = _document.Language == "nl" ? ("Pagina", "van") : ("Page", "of");
        _sheets.Finish(_regular, Title, (number, count) => string.Create(CultureInfo.InvariantCulture, $"{page.Item1} {number} {page.Item2} {count}"));
        return Close();
    }

    private void Heading(HeadingBlock heading)
    {
        var (size, leading, before) = heading.Level switch { 1 => (20.0, 26.0, 0.0), 2 => (14.0, 19.0, 14.0), _ => (11.0, 15.0, 8.0) };
        _sheets.Space(before);
        _sheets.Need(leading + 60);
        _bookmarks.Add(heading.Level, LineBreaker.Clean(heading.Text), _sheets.Page.Number, _sheets.Y);
        Flow(_root.Add(string.Create(CultureInfo.InvariantCulture, $"H{heading.Level}")), [new(heading.Text)], new(_strong, size, Look.Ink), leading, Sheets.Margin);
        _sheets.Space(heading.Level == 1 ? 8 : 3);
    }

    private void Flow(StructureElement element, IReadOnlyList<DocumentText> pieces, Look look, double leading, double x)
    {
        var elements = new InlineElements(element, pieces);
        foreach (var line in LineBreaker.Break(pieces, Sheets.PageWidth - Sheets.Margin - x, tone => look.In(tone, _strong)))
        {
            _sheets.Need(leading);
            _sheets.Line(elements, line, x, _sheets.Y, leading);
            _sheets.Pass(leading);
        }
    }

    private void List(ListBlock list)
    {
        const double Leading = 14.5;
        var look = new Look(_regular, 10, Look.Ink);
        var element = _root.Add("L", "<< /O /List /ListNumbering /Disc >>");
        foreach (var item in list.Items)
        {
            _sheets.Need(Leading);
            var row = element.Add("LI");
            _sheets.Line(new InlineElements(row.Add("Lbl"), []), [new("•", TextTone.Plain, 0, look)], Sheets.Margin + 4, _sheets.Y, Leading);
            Flow(row.Add("LBody"), item, look, Leading, Sheets.Margin + 16);
            _sheets.Space(1.5);
        }
        _sheets.Space(5);
    }

    private byte[] Close()
    {
        var tree = _file.Reserve();
        var fonts = $"/F1 {_regular.Write(_file)} 0 R /F2 {_strong.Write(_file)} 0 R";
        foreach (var page in _sheets.Pages) page.Write(tree, fonts, Sheets.PageWidth, Sheets.PageHeight);
        _file.Set(tree, $"<< /Type /Pages /Count {_sheets.Pages.Count} /Kids [{string.Join(' ', _sheets.Pages.Select(page => $"{page.Number} 0 R"))}] >>");
        var structure = Structure();
        var about = _file.Raw("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(XmpPacket.Write(Title, Language, _made)));
        var moment = _made.UtcDateTime.ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        var info = _file.Add($"<< /Title {PdfFile.Text(Title)} /Creator (Waarborg) /Producer (Waarborg) /CreationDate ({moment}) /ModDate ({moment}) >>");
        var catalog = _file.Add(
            $"<< /Type /Catalog /Pages {tree} 0 R /Lang ({Language}) /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >> /StructTreeRoot {structure} 0 R /Metadata {about} 0 R /Outlines {_bookmarks.Write()} 0 R /PageMode /UseOutlines >>");
        return _file.Write(catalog, info);
    }

    /// <summary>The root of the structure, with the way back from each piece of a page, and from each link, to the element that it belongs to.</summary>
    private int Structure()
    {
        var structure = _file.Reserve();
        _root.Write(structure);
        var back = new StringBuilder();
        foreach (var page in _sheets.Pages) back.Append(CultureInfo.InvariantCulture, $"{page.Index} [{string.Join(' ', page.Marks.Select(element => $"{element.Number} 0 R"))}] ");
        foreach (var (key, link) in _sheets.Links) back.Append(CultureInfo.InvariantCulture, $"{key} {link.Number} 0 R ");
        var parents = _file.Add($"<< /Nums [{back.ToString().TrimEnd()}] >>");
        var next = _sheets.Links.Select(link => link.Key + 1).LastOrDefault(_sheets.Pages.Count);
        _file.Set(structure, $"<< /Type /StructTreeRoot /K [{_root.Number} 0 R] /ParentTree {parents} 0 R /ParentTreeNextKey {next} >>");
        return structure;
    }
}
