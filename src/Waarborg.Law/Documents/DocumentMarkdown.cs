using System.Globalization;
using System.Text;

namespace Waarborg.Law;

/// <summary>Writes a document as Markdown. No text of a manifest can open a heading, a table cell or a tag.</summary>
internal static class DocumentMarkdown
{
    public static string Write(DocumentTree document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (text.Length > 0) text.Append('\n');
            Block(text, block);
        }
        return text.ToString();
    }

    private static void Block(StringBuilder text, DocumentBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append('#', heading.Level).Append(' ').Append(Safe(heading.Text)).Append('\n');
                break;
            case ParagraphBlock paragraph:
                text.Append(Pieces(paragraph.Text)).Append('\n');
                break;
            case ListBlock list:
                foreach (var item in list.Items) text.Append(CultureInfo.InvariantCulture, $"- {Pieces(item)}\n");
                break;
            case TableBlock table:
                text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", table.Heads.Select(Safe))} |\n|{string.Concat(table.Heads.Select(_ => " --- |"))}\n");
                foreach (var row in table.Rows) text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(Pieces))} |\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No such block.");
        }
    }

    private static string Pieces(IReadOnlyList<DocumentText> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(piece.Tone switch
            {
                TextTone.Strong => $"**{Inner(piece.Value)}**",
                TextTone.Gap => $"**{piece.Value.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}**",
                TextTone.Code => $"`{piece.Value.ReplaceLineEndings(" ").Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`",
                TextTone.Small => $"_{Inner(piece.Value)}_",
                TextTone.Link => $"<{piece.Value}>",
                _ => text.Length == 0 ? Safe(piece.Value) : Inner(piece.Value),
            });
        }
        return text.ToString();
    }

    private static string Safe(string value)
    {
        var text = Inner(value);
        return text.Length > 0 && text[0] is '#' or '>' or '-' or '+' ? "\\" + text : text;
    }

    private static string Inner(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings(" "))
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']') text.Append('\\');
            text.Append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : c.ToString());
        }
        return text.ToString();
    }
}
