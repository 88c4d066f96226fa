using CsCheck;
using Waarborg.Law;

namespace Waarborg.Pdf.Tests;

/// <summary>Documents that no rule would write: texts of any length and script, words wider than a page, rows longer than one.</summary>
public sealed class AnyDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char["abcdefgh ijklm-/noéïŠžß€“”…()\\<>&"], 1, 200], Gen.String[Gen.Char["wWmM"], 80, 400], Gen.Const("漢字 とかな"), Gen.Const("😀 ok"), Gen.Const("a\tb\r\nc\u0001d"), Gen.Const("Ελληνικά кириллица"));

    private static readonly Gen<DocumentText> Piece = Gen.Select(Words, Gen.Enum<TextTone>()).Select((text, tone) =>
        tone == TextTone.Link ? new DocumentText($"https://example.nl/{new string('x', text.Length % 150)}", tone) : new DocumentText(text, tone));

    private static readonly Gen<IReadOnlyList<DocumentText>> Pieces = Piece.List[1, 4].Select(list => (IReadOnlyList<DocumentText>)list);

    private static readonly Gen<DocumentBlock> Block = Gen.OneOf<DocumentBlock>(
        Gen.Select(Gen.Int[2, 3], Words).Select((level, text) => (DocumentBlock)new HeadingBlock(level, text)),
        Pieces.Select(pieces => (DocumentBlock)new ParagraphBlock(pieces)),
        Pieces.List[1, 6].Select(items => (DocumentBlock)new ListBlock([.. items])),
        Gen.Select(Words.Null(), Pieces.List[3, 3].List[0, 12]).Select((caption, rows) =>
            (DocumentBlock)new TableBlock(caption, ["Een", "Twee", "Drie"], [.. rows.Select(row => (IReadOnlyList<IReadOnlyList<DocumentText>>)row)])));

    [Fact]
    public void Whatever_is_in_it_can_be_read_back_in_order() => Block.List[1, 8].Sample(blocks =>
    {
        var document = new DocumentTree("Titel", "nl", [new HeadingBlock(1, "Titel"), .. blocks]);
        using var read = new ReadBack(TaggedPdf.Write(document, Now));
        string[] kinds = ["H1", "H2", "H3", "P", "LBody", "Caption", "TH", "TD"];
        Assert.Equal(document.Blocks.SelectMany(Spoken), read.Elements.Where(element => kinds.Contains(element.Type)).Select(element => Close(element.Words)));
        // Nothing leaves the page.
        Assert.All(read.Pdf.GetPages().SelectMany(page => page.Letters.Where(letter => letter.Value != " ")), letter => Assert.InRange(letter.StartBaseLine.Y, 30, 830));
        Assert.All(read.Pdf.GetPages().SelectMany(page => page.Letters.Where(letter => letter.Value != " ")), letter => Assert.InRange(letter.EndBaseLine.X, 40, 560));
    }, iter: 40);

    [Fact]
    public void A_row_that_is_longer_than_a_page_goes_on_under_repeated_heads()
    {
        var text = string.Join(' ', Enumerable.Range(0, 2500).Select(number => $"woord{number}"));
        var document = new DocumentTree("T", "nl", [new HeadingBlock(1, "T"), new TableBlock("C", ["A", "B"], [[[new("rij")], [new(text)]]])]);
        using var read = new ReadBack(TaggedPdf.Write(document, Now));
        Assert.True(read.Pdf.NumberOfPages > 2);
        Assert.Equal(text, read.Elements.Single(element => element.Type == "TD").Words);
        Assert.Equal(["Column", "Column", "Row"], read.Elements.Where(element => element.Type == "TH").Select(element =>
            read.Get<UglyToad.PdfPig.Tokens.NameToken>(read.Get<UglyToad.PdfPig.Tokens.DictionaryToken>(element.Entries, "A"), "Scope").Data));
        Assert.All(read.Pdf.GetPages(), page => Assert.Contains(page.GetMarkedContents(), mark => mark.IsArtifact && string.Concat(mark.Letters.Select(letter => letter.Value)) == "B" || page.Number == 1));
    }

    [Fact]
    public void A_full_stop_after_a_link_does_not_begin_a_line()
    {
        var before = new string('m', 40);
        foreach (var spaces in Enumerable.Range(1, 25))
        {
            var document = new DocumentTree("T", "en", [new HeadingBlock(1, "T"), new ParagraphBlock([new($"{before} {new string('i', spaces)} "), new("https://example.nl/wiiiiiiiiiiiiiiiiiiii", TextTone.Link), new(".")])]);
            using var read = new ReadBack(TaggedPdf.Write(document, Now));
            var page = read.Pdf.GetPage(1);
            var stop = page.Letters.Last(letter => letter.Value == ".");
            Assert.Contains(page.Letters, letter => letter.Value == "i" && Math.Abs(letter.StartBaseLine.Y - stop.StartBaseLine.Y) < 0.1 && letter.StartBaseLine.X < stop.StartBaseLine.X);
        }
    }

    [Fact]
    public void What_the_font_lacks_is_still_said()
    {
        var document = new DocumentTree("T", "en", [new HeadingBlock(1, "T"), new ParagraphBlock([new("漢字")])]);
        using var read = new ReadBack(TaggedPdf.Write(document, Now));
        Assert.Equal("漢字", read.Elements.Single(element => element.Type == "P").Words);
    }

    private static IEnumerable<string> Spoken(DocumentBlock block) => block switch
    {
        HeadingBlock heading => [Close(heading.Text)],
        ParagraphBlock paragraph => [All(paragraph.Text)],
        ListBlock list => list.Items.Select(All),
        TableBlock table => [.. table.Caption is { } caption ? new[] { Close(caption) } : [], .. table.Heads, .. table.Rows.SelectMany(row => row.Select(All))],
        _ => throw new InvalidOperationException(),
    };

    private static string All(IReadOnlyList<DocumentText> pieces) => Close(string.Concat(pieces.Select(piece => piece.Value)));

    /// <summary>Without spaces: how many there are at the seams of pieces is nobody's concern.</summary>
    private static string Close(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
