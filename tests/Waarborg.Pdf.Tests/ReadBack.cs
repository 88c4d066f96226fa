using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Waarborg.Pdf.Tests;

/// <summary>Reads a PDF with somebody else's program, as a reader for the blind does: along the structure, not along the page.</summary>
internal sealed partial class ReadBack : IDisposable
{
    private readonly Dictionary<long, int> _pages = [];
    private readonly Dictionary<(int Page, int Mark), string> _texts = [];
    private readonly List<Element> _elements = [];

    public ReadBack(byte[] file)
    {
        Pdf = PdfDocument.Open(file);
        Catalog = Pdf.Structure.Catalog.CatalogDictionary;
        var kids = Get<ArrayToken>(Get<DictionaryToken>(Catalog, "Pages"), "Kids");
        for (var i = 0; i < kids.Data.Count; i++) _pages[((IndirectReferenceToken)kids.Data[i]).Data.ObjectNumber] = i + 1;
        foreach (var page in Pdf.GetPages())
            foreach (var mark in page.GetMarkedContents()) Read(page.Number, mark);
        Root = Get<DictionaryToken>(Catalog, "StructTreeRoot");
        foreach (var kid in Get<ArrayToken>(Root, "K").Data) Walk((DictionaryToken)Resolve(kid), null);
    }

    /// <summary>Part of the structure, with the text of it and all within it.</summary>
    public sealed record Element(string Type, Element? Parent, DictionaryToken Entries)
    {
        public System.Text.StringBuilder Text { get; } = new();

        public int Objects { get; set; }

        public string Words => Spaces().Replace(Text.ToString(), " ").Trim();
    }

    public PdfDocument Pdf { get; }

    public DictionaryToken Catalog { get; }

    public DictionaryToken Root { get; }

    /// <summary>All parts, in reading order.</summary>
    public IReadOnlyList<Element> Elements => _elements;

    /// <summary>Marked content that is neither in the structure nor marked as decoration.</summary>
    public int Unmarked { get; private set; }

    public IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? Pdf.Structure.GetObject(reference.Data).Data : token;

    public T Get<T>(DictionaryToken entries, string name) where T : class, IToken =>
        entries.TryGet(NameToken.Create(name), out var token) ? Assert.IsType<T>(Resolve(token)) : throw new KeyNotFoundException(name);

    public static string Flat(string text) => Spaces().Replace(text, " ").Trim();

    public void Dispose() => Pdf.Dispose();

    private void Read(int page, MarkedContentElement mark)
    {
        if (mark.IsArtifact) return;
        if (mark.MarkedContentIdentifier < 0) Unmarked++;
        var said = mark.Children.FirstOrDefault(child => child.ActualText is { Length: > 0 })?.ActualText ?? string.Concat(mark.Letters.Select(letter => letter.Value));
        Assert.True(_texts.TryAdd((page, mark.MarkedContentIdentifier), said));
    }

    private void Walk(DictionaryToken entries, Element? parent)
    {
        var element = new Element(Get<NameToken>(entries, "S").Data, parent, entries);
        _elements.Add(element);
        foreach (var kid in Get<ArrayToken>(entries, "K").Data)
        {
            var part = (DictionaryToken)Resolve(kid);
            if (!part.TryGet(NameToken.Create("Type"), out var type) || ((NameToken)type).Data == "StructElem") Walk(part, element);
            else if (((NameToken)type).Data == "OBJR") element.Objects++;
            else Say(element, _texts[(_pages[((IndirectReferenceToken)part.Data["Pg"]).Data.ObjectNumber], Get<NumericToken>(part, "MCID").Int)]);
        }
    }

    private static void Say(Element? element, string text)
    {
        for (; element is not null; element = element.Parent) element.Text.Append(text);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
