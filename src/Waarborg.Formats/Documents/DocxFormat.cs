using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Waarborg.Formats.Compression;

namespace Waarborg.Formats.Documents;

/// <summary>
/// Word documents (ISO/IEC 29500): the text of every part, with its markup kept. Names of authors and companies go, links outside lose their target,
/// and the preview image goes. Images in the text stay: nobody reads them here.
/// </summary>
internal sealed class DocxFormat : IRecordFormat
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] Personal =
        ["creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "title", "subject", "keywords", "description", "category", "contentStatus"];

    public string Name => "docx";

    public async Task RunAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await RunWholeAsync(input, output, masker, options, cancellationToken).ConfigureAwait(false);
        }
        catch (RecordException problem)
        {
            options.Handle(problem);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException)
        {
            options.Handle(new(1, RecordFault.Damaged));
        }
    }

    private static async Task RunWholeAsync(Stream input, Stream output, IRecordMasker masker, FormatOptions options, CancellationToken cancellationToken)
    {
        using var whole = await WholeFile.ReadAsync(input, options.LargestRecord, cancellationToken).ConfigureAwait(false);
        var start = whole.GetBuffer().AsSpan(0, (int)Math.Min(whole.Length, Magic.Length));
        if (Magic.IsOfficeEncrypted(start))
            throw new RecordException(1, RecordFault.Protected);
        using var archive = new ZipArchive(whole, ZipArchiveMode.Read);
        if (archive.GetEntry("word/document.xml") is null)
            throw new RecordException(1, RecordFault.Damaged);
        var parts = Read(archive, options);
        Mask(parts, masker);
        using var result = new MemoryStream();
        using (var made = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, xml) in parts)
                Write(made, name, content, xml);
        }

        result.Position = 0;
        await result.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>All parts, those with text as XML; the sum of their sizes is held to the limit whatever the archive says of itself.</summary>
    private static List<(string Name, byte[] Content, XDocument? Xml)> Read(ZipArchive archive, FormatOptions options)
    {
        var parts = new List<(string, byte[], XDocument?)>();
        var (room, packed) = (options.LargestRecord * 4L, archive.Entries.Sum(e => e.CompressedLength));
        foreach (var entry in archive.Entries.Where(e => !e.FullName.StartsWith("docProps/thumbnail", StringComparison.OrdinalIgnoreCase)))
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[65_536];
            while (stream.Read(buffer) is > 0 and var read)
            {
                room -= read;
                if (room < 0 || (content.Length > 16 * 1024 * 1024 && content.Length > packed * options.LargestExpansion))
                    throw new RecordException(1, RecordFault.Bomb);
                content.Write(buffer, 0, read);
            }

            var bytes = content.ToArray();
            if (Magic.IsPacked(bytes))
                throw new RecordException(1, RecordFault.NestedArchive);
            var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            parts.Add((entry.FullName, bytes, isXml ? Parse(bytes) : null));
        }

        return parts;
    }

    private static XDocument Parse(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static void Mask(List<(string Name, byte[] Content, XDocument? Xml)> parts, IRecordMasker masker)
    {
        var pieces = new WordPieces();
        foreach (var (name, _, xml) in parts)
        {
            if (xml is null)
                continue;
            if (name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase))
                ClearProperties(name, xml);
            else if (name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
                ClearTargets(xml);
            else
                pieces.Add(xml);
        }

        var original = pieces.Text;
        pieces.Put(TextPieces.Divide(pieces.Places, original, masker.Mask(new(1), [original])[0]));
    }

    private static void ClearProperties(string name, XDocument xml)
    {
        foreach (var element in xml.Descendants().Where(e => Personal.Contains(e.Name.LocalName, StringComparer.Ordinal)))
            element.Value = string.Empty;
        if (name.EndsWith("custom.xml", StringComparison.OrdinalIgnoreCase))
            xml.Root?.RemoveNodes();
    }

    /// <summary>A link to outside can be an address of mail or a personal page.</summary>
    private static void ClearTargets(XDocument xml)
    {
        foreach (var link in xml.Descendants().Where(e => (string?)e.Attribute("TargetMode") == "External"))
            link.SetAttributeValue("Target", "about:blank");
        foreach (var thumbnail in xml.Descendants().Where(e => ((string?)e.Attribute("Type"))?.EndsWith("/thumbnail", StringComparison.Ordinal) == true).ToList())
            thumbnail.Remove();
    }

    private static void Write(ZipArchive archive, string name, byte[] content, XDocument? xml)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        if (xml is null)
            stream.Write(content);
        else
            xml.Save(stream, SaveOptions.DisableFormatting);
    }

    /// <summary>The runs of text of all parts, joined with a line end behind every paragraph.</summary>
    private sealed class WordPieces
    {
        private static readonly XName Paragraph = XName.Get("p", Word);
        private static readonly string[] Runs = ["t", "delText", "instrText"];
        private static readonly string[] Owners = ["author", "initials", "userId"];

        private readonly System.Text.StringBuilder _text = new();
        private readonly List<XElement> _elements = [];
        private readonly List<(int Start, int Length)> _places = [];

        public string Text => _text.ToString();

        public IReadOnlyList<(int Start, int Length)> Places => _places;

        public void Add(XDocument xml)
        {
            foreach (var element in xml.Descendants())
            {
                if (element.Name == Paragraph && _text.Length > 0)
                    _text.Append('\n');
                else if (element.Name.LocalName is "tab" or "br" && element.Name.NamespaceName == Word)
                    _text.Append(element.Name.LocalName == "tab" ? '\t' : '\n');
                foreach (var owner in element.Attributes().Where(a => Owners.Contains(a.Name.LocalName, StringComparer.Ordinal)))
                    owner.Value = "-";
                if (!Runs.Contains(element.Name.LocalName, StringComparer.Ordinal) || element.HasElements || element.Value.Length == 0)
                    continue;
                _elements.Add(element);
                _places.Add((_text.Length, element.Value.Length));
                _text.Append(element.Value);
            }
        }

        public void Put(IReadOnlyList<string> texts)
        {
            for (var i = 0; i < _elements.Count; i++)
            {
                _elements[i].Value = texts[i];
                if (texts[i].Length > 0 && (char.IsWhiteSpace(texts[i][0]) || char.IsWhiteSpace(texts[i][^1])))
                    _elements[i].SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
        }
    }
}
