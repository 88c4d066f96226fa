using System.Text;
using System.Xml.Linq;
using UglyToad.PdfPig.Tokens;
using Waarborg.Chain.Activities;
using Waarborg.Law;

namespace Waarborg.Pdf.Tests;

/// <summary>Every document of every bundled manifest, in both languages, read back along its structure.</summary>
public sealed class TaggedPdfTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["h1"] = "H1", ["h2"] = "H2", ["h3"] = "H3", ["p"] = "P", ["li"] = "LBody", ["caption"] = "Caption", ["th"] = "TH", ["td"] = "TD",
    };

    public static TheoryData<string> Kinds => [.. ActivityDocuments.Kinds, "register"];

    /// <summary>One reading for all that is asked of a document: writing and reading three hundred files takes the time.</summary>
    [Theory, MemberData(nameof(Kinds))]
    public void It_can_be_read_by_everybody(string kind)
    {
        foreach (var document in Documents(kind))
        {
            using var read = new ReadBack(TaggedPdf.Write(document, Now));
            SaysWhatThePageSaysInTheSameOrder(document, read);
            NamesItselfAndItsLanguage(document, read);
            HasItsPartsWhereTheStandardHasThem(read);
        }
    }

    private static void SaysWhatThePageSaysInTheSameOrder(DocumentTree document, ReadBack read)
    {
        Assert.Equal(Spoken(document), read.Elements.Where(element => Names.ContainsValue(element.Type)).Select(element => $"{element.Type} {element.Words}"));
        Assert.Equal(0, read.Unmarked);
    }

    private static void NamesItselfAndItsLanguage(DocumentTree document, ReadBack read)
    {
        Assert.Equal(document.Language == "nl" ? "nl-NL" : "en-GB", read.Get<StringToken>(read.Catalog, "Lang").Data);
        Assert.Equal(ReadBack.Flat(document.Title), read.Pdf.Information.Title);
        Assert.True(read.Get<BooleanToken>(read.Get<DictionaryToken>(read.Catalog, "MarkInfo"), "Marked").Data);
        Assert.True(read.Get<BooleanToken>(read.Get<DictionaryToken>(read.Catalog, "ViewerPreferences"), "DisplayDocTitle").Data);
        Assert.True(read.Pdf.TryGetXmpMetadata(out var metadata));
        var about = XDocument.Parse(Encoding.UTF8.GetString(metadata.GetXmlBytes().ToArray()).Replace("\uFEFF", "", StringComparison.Ordinal));
        Assert.Equal("1", about.Descendants(XName.Get("part", "http://www.aiim.org/pdfua/ns/id/")).Single().Value);
        Assert.Equal(read.Pdf.Information.Title, about.Descendants(XName.Get("title", "http://purl.org/dc/elements/1.1/")).Single().Value);
        Assert.True(read.Pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal(
            document.Blocks.OfType<HeadingBlock>().Select(heading => $"{heading.Level} {ReadBack.Flat(heading.Text)}"),
            bookmarks.GetNodes().Select(node => $"{node.Level + 1} {ReadBack.Flat(node.Title)}"));
    }

    private static void HasItsPartsWhereTheStandardHasThem(ReadBack read)
    {
        foreach (var element in read.Elements.Where(element => element.Type == "TH"))
        {
            var scope = read.Get<NameToken>(read.Get<DictionaryToken>(element.Entries, "A"), "Scope").Data;
            Assert.Equal(element.Parent!.Parent!.Type == "THead" ? "Column" : "Row", scope);
        }
        Assert.All(read.Elements.Where(element => element.Type == "LI"), element => Assert.Equal("L", element.Parent!.Type));
        Assert.All(read.Elements.Where(element => element.Type == "TR"), element => Assert.Contains(element.Parent!.Type, new[] { "THead", "TBody" }));
        Assert.All(read.Elements.Where(element => element.Type == "Link"), element => Assert.True(element.Objects > 0));
        Assert.Single(read.Elements, element => element.Type == "H1");
        Assert.Equal("Document", read.Elements[0].Type);
    }

    [Fact]
    public void An_address_can_be_followed_and_says_where_it_leads()
    {
        var document = Documents("privacy-notice").First();
        using var read = new ReadBack(TaggedPdf.Write(document, Now));
        var addresses = document.Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Text).Where(text => text.Tone == TextTone.Link).Select(text => text.Value).ToList();
        var links = read.Pdf.GetPages().SelectMany(page => page.GetAnnotations()).ToList();
        Assert.NotEmpty(addresses);
        Assert.Equal(addresses.ToHashSet(), links.Select(link => link.Content!).ToHashSet());
        Assert.All(links, link => Assert.True(link.AnnotationDictionary.ContainsKey(NameToken.Create("StructParent"))));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_same_document_and_moment_give_the_same_bytes(string kind)
    {
        var document = Documents(kind).First();
        var first = TaggedPdf.Write(document, Now);
        Assert.Equal(first, TaggedPdf.Write(document, Now));
        Assert.NotEqual(first, TaggedPdf.Write(document, Now.AddSeconds(1)));
        Assert.NotEqual(first, TaggedPdf.Write(document with { Title = document.Title + "!" }, Now));
    }

    [Fact]
    public void Its_fonts_are_inside_cut_to_what_is_used_and_can_be_read_back()
    {
        using var read = new ReadBack(TaggedPdf.Write(Documents("dpia").First(), Now));
        var letters = read.Pdf.GetPages().SelectMany(page => page.Letters).ToList();
        Assert.All(letters.Select(letter => letter.FontName).Distinct(), name => Assert.Matches("^[A-Z]{6}\\+Inter-(Regular|SemiBold)$", name));
        Assert.All(letters, letter => Assert.NotEqual("\uFFFD", letter.Value));
        Assert.True(TaggedPdf.Write(Documents("dpia").First(), Now).Length < 400_000);
    }

    /// <summary>What a browser would read out, from the page.</summary>
    private static IEnumerable<string> Spoken(DocumentTree document)
    {
        var page = XDocument.Parse(document.Html().Replace("<!doctype html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);
        return page.Descendants("main").Single().Descendants().Where(element => Names.ContainsKey(element.Name.LocalName))
            .Select(element => $"{Names[element.Name.LocalName]} {ReadBack.Flat(element.Value)}");
    }

    private static IEnumerable<DocumentTree> Documents(string kind)
    {
        var activities = Manifests().ToList();
        foreach (var lang in new[] { "nl", "en" })
        {
            if (kind == "register") yield return RegisterDocument.Tree(activities, lang);
            else foreach (var activity in activities) yield return ActivityDocuments.Make(kind, activity, StatedFacts.For(activity, Now), lang).Tree();
        }
    }

    private static IEnumerable<Activity> Manifests()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        foreach (var file in Directory.GetFiles(Path.Combine(folder!.FullName, "cases"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return ManifestReader.Read(File.ReadAllText(file), file).Value!;
    }
}
