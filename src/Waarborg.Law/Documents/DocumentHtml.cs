using System.Globalization;
using System.Net;
using System.Text;

namespace Waarborg.Law;

/// <summary>Writes a document as an HTML page: one main heading, tables with headers for rows and columns, gaps as marked text.</summary>
internal static class DocumentHtml
{
    public static string Write(DocumentTree document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{document.Language}\"><head><meta charset=\"utf-8\"><title>{E(document.Title)}</title></head><body>\n<main>\n");
        foreach (var block in document.Blocks) Block(text, block);
        return text.Append("</main></body></html>\n").ToString();
    }

    private static void Block(StringBuilder text, DocumentBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                text.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>{E(heading.Text)}</h{heading.Level}>\n");
                break;
            case ParagraphBlock paragraph:
                text.Append(CultureInfo.InvariantCulture, $"<p>{Pieces(paragraph.Text)}</p>\n");
                break;
            case ListBlock list:
                text.Append("<ul>\n");
                foreach (var item in list.Items) text.Append(CultureInfo.InvariantCulture, $"<li>{Pieces(item)}</li>\n");
                text.Append("</ul>\n");
                break;
            case TableBlock table:
                Table(text, table);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No such block.");
        }
    }

    private static void Table(StringBuilder text, TableBlock table)
    {
        text.Append(CultureInfo.InvariantCulture, $"<table>{(table.Caption is { } caption ? $"<caption>{E(caption)}</caption>" : "")}\n<thead><tr>");
        foreach (var head in table.Heads) text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{E(head)}</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Pieces(row[0])}</th>");
            foreach (var cell in row.Skip(1)) text.Append(CultureInfo.InvariantCulture, $"<td>{Pieces(cell)}</td>");
            text.Append("</tr>\n");
        }
        text.Append("</tbody></table>\n");
    }

    private static string Pieces(IReadOnlyList<DocumentText> pieces) => string.Concat(pieces.Select(piece => piece.Tone switch
    {
        TextTone.Strong => $"<strong>{E(piece.Value)}</strong>",
        TextTone.Code => $"<code>{E(piece.Value)}</code>",
        TextTone.Gap => $"<mark>{E(piece.Value)}</mark>",
        TextTone.Small => $"<small>{E(piece.Value)}</small>",
        TextTone.Link => $"<a href=\"{E(piece.Value)}\">{E(piece.Value)}</a>",
        _ => E(piece.Value),
    }));

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
