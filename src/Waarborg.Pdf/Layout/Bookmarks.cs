using System.Globalization;
using Waarborg.Pdf.Writing;

namespace Waarborg.Pdf.Layout;

/// <summary>The outline of a document, out of its headings. Not thread safe.</summary>
internal sealed class Bookmarks(PdfFile file)
{
    private sealed record Entry(int Level, string Title, int Page, double Y, int Number)
    {
        public List<Entry> Children { get; } = [];
    }

    private readonly List<Entry> _entries = [];

    /// <summary>Adds a heading.</summary>
    public void Add(int level, string title, int page, double y)
    {
        var entry = new Entry(level, title, page, y, file.Reserve());
        var siblings = _entries;
        while (siblings.Count > 0 && siblings[^1].Level < level) siblings = siblings[^1].Children;
        siblings.Add(entry);
    }

    /// <summary>Writes the outline, and gives its number.</summary>
    public int Write()
    {
        var root = file.Reserve();
        Write(_entries, root);
        file.Set(root, $"<< /Type /Outlines{Ends(_entries)} >>");
        return root;
    }

    private void Write(List<Entry> entries, int parent)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var (before, after) = (i > 0 ? $" /Prev {entries[i - 1].Number} 0 R" : "", i + 1 < entries.Count ? $" /Next {entries[i + 1].Number} 0 R" : "");
            file.Set(entry.Number, string.Create(CultureInfo.InvariantCulture,
                $"<< /Title {PdfFile.Text(entry.Title)} /Parent {parent} 0 R{before}{after}{Ends(entry.Children)} /Dest [{entry.Page} 0 R /XYZ 0 {entry.Y:0.##} null] >>"));
            Write(entry.Children, entry.Number);
        }
    }

    /// <summary>First and last child, and how many are seen when it is open.</summary>
    private static string Ends(List<Entry> children) => children.Count == 0 ? "" : $" /First {children[0].Number} 0 R /Last {children[^1].Number} 0 R /Count {Seen(children)}";

    private static int Seen(List<Entry> entries) => entries.Sum(entry => 1 + Seen(entry.Children));
}
