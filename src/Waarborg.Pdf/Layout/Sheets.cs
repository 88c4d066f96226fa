using Waarborg.Law;
using Waarborg.Pdf.Fonts;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Layout;

/// <summary>The pages of a document and the place where the next line goes. Not thread safe.</summary>
internal sealed class Sheets(PdfFile file)
{
    /// <summary>A4, in points.</summary>
    public const double PageWidth = 595.28;
    public const double PageHeight = 841.89;
    public const double Margin = 57;
    public const double Width = PageWidth - (2 * Margin);
    public const double Bottom = Margin + 14;

    /// <summary>Keys of links come after those of pages, of which there are fewer than this.</summary>
    private const int FirstLinkKey = 1_000_000;

    private readonly List<PdfPage> _pages = [];
    private readonly List<StructureElement> _links = [];

    /// <summary>The pages so far.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>The page at hand.</summary>
    public PdfPage Page => _pages[^1];

    /// <summary>The links, with their keys.</summary>
    public IEnumerable<(int Key, StructureElement Link)> Links => _links.Select((link, index) => (FirstLinkKey + index, link));

    /// <summary>The top of the next line, from the bottom of the page.</summary>
    public double Y { get; private set; }

    /// <summary>What is left of the page, in points.</summary>
    public double Left => Y - Bottom;

    /// <summary>Whether nothing was drawn on this page yet.</summary>
    public bool Fresh => Y >= PageHeight - Margin;

    /// <summary>Goes on to the next page.</summary>
    public void Turn()
    {
        _pages.Add(new PdfPage(file, _pages.Count));
        Y = PageHeight - Margin;
    }

    /// <summary>Goes on to the next page unless so much is left of this one.</summary>
    public void Need(double height)
    {
        if (_pages.Count == 0 || (Left < height && !Fresh)) Turn();
    }

    /// <summary>Moves down. Space at the top of a page is left out.</summary>
    public void Space(double height)
    {
        if (_pages.Count > 0 && !Fresh) Y -= height;
    }

    /// <summary>Moves down past what was drawn.</summary>
    public void Pass(double height) => Y -= height;

    /// <summary>Draws a line of text.</summary>
    /// <param name="elements">Where its pieces belong.</param>
    /// <param name="line">The line.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="top">Its top.</param>
    /// <param name="leading">From its top to that of the next.</param>
    public void Line(InlineElements elements, IReadOnlyList<InkedText> line, double x, double top, double leading)
    {
        foreach (var piece in line)
        {
            var (width, size) = (piece.Look.Font.Width(piece.Text.TrimEnd(' '), piece.Look.Size), piece.Look.Size);
            var baseline = top - ((leading - size) / 2) - (size * piece.Look.Font.Ascent / 1240);
            if (piece.Tone == TextTone.Gap) Page.Fill(Look.Marker, x - 1, baseline - (0.26 * size), width + 2, 1.24 * size);
            var owner = elements.Of(piece);
            Page.Text(owner, piece.Look.Font, size, piece.Look.Color, x, baseline, piece.Text);
            if (piece.Tone == TextTone.Link)
            {
                Page.Fill(Look.Blue, x, baseline - 1.4, width, 0.6);
                Page.Link(owner, FirstLinkKey + _links.Count, elements.Address(piece), (x, baseline - (0.26 * size), x + width, baseline + (0.98 * size)));
                _links.Add(owner);
            }
            x += piece.Width;
        }
    }

    /// <summary>Draws the running header and footer of every page.</summary>
    public void Finish(DocumentFont font, string title, Func<int, int, string> number)
    {
        foreach (var page in _pages)
        {
            var text = number(page.Index + 1, _pages.Count);
            page.Running("Footer", font, 8, Look.Soft, PageWidth - Margin - font.Width(text, 8), Margin - 12, text);
            if (page.Index > 0) page.Running("Header", font, 8, Look.Soft, Margin, PageHeight - Margin + 16, Fitting(font, title));
        }
    }

    private static string Fitting(DocumentFont font, string title)
    {
        if (font.Width(title, 8) <= Width) return title;
        while (font.Width(title + "…", 8) > Width) title = title[..^1];
        return title.TrimEnd(' ', '\uD83D') + "…";
    }
}
