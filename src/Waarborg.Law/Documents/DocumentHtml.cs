using System.Globalization;
using System.Net;
using System.Text;

namespace Waarborg.Law;

/// <summary>Writes documents as an HTML page: one main heading, tables with headers for rows and columns, gaps as marked text.</summary>
internal static class DocumentHtml
{
    public static string Write(ActivityDocument document)
    {
        var words = DocumentWords.In(document.Language);
        var title = E($"{document.Title}: {document.Name}");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{document.Language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>\n<main>\n");
        text.Append(CultureInfo.InvariantCulture, $"<h1>{title}</h1>\n<p>{words.Version} <code>{E(document.Version)}</code> · <code>{E(document.ActivityId)}</code></p>\n");
        Status(text, document, words);
        foreach (var section in document.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"<section><h2>{E(section.Title)}</h2>\n");
            if (section.Intro is { } intro) text.Append(CultureInfo.InvariantCulture, $"<p>{E(intro)}</p>\n");
            if (section.Prose) Prose(text, section, words);
            else Table(text, section, words);
            text.Append("</section>\n");
        }
        return text.Append("</main></body></html>\n").ToString();
    }

    private static void Status(StringBuilder text, ActivityDocument document, DocumentWords words)
    {
        text.Append(CultureInfo.InvariantCulture, $"<p><strong>{(document.Missing.Count == 0 ? words.Complete : words.Draft)}</strong></p>\n");
        if (document.Missing.Count == 0) return;
        text.Append("<ul>\n");
        foreach (var gap in document.Missing)
            text.Append(CultureInfo.InvariantCulture, $"<li>{E(gap.Text)}{(gap.Where is { } where ? $" ({words.StateIn}: <code>{E(where)}</code>)" : "")}</li>\n");
        text.Append("</ul>\n");
    }

    private static void Prose(StringBuilder text, DocumentSection section, DocumentWords words)
    {
        foreach (var field in section.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h3>{E(field.Label)}</h3>\n<p>{Value(field, words)}</p>\n");
            if (field.Origin is { } origin) text.Append(CultureInfo.InvariantCulture, $"<p><small>{E(origin)}</small></p>\n");
        }
    }

    private static void Table(StringBuilder text, DocumentSection section, DocumentWords words)
    {
        text.Append(CultureInfo.InvariantCulture, $"<table><caption>{E(section.Title)}</caption>\n<thead><tr><th scope=\"col\">{words.Part}</th><th scope=\"col\">{words.Answer}</th>");
        text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{words.Origin}</th></tr></thead>\n<tbody>\n");
        foreach (var field in section.Fields)
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{E(field.Label)}</th><td>{Value(field, words)}</td><td>{E(field.Origin ?? "–")}</td></tr>\n");
        text.Append("</tbody></table>\n");
    }

    private static string Value(DocumentField field, DocumentWords words) => string.IsNullOrWhiteSpace(field.Value)
        ? $"<mark>[{words.Unknown}]</mark>{(field.Where is { } where ? $" {words.StateIn}: <code>{E(where)}</code>" : "")}"
        : E(field.Value) + (field.Problem is { } problem ? $" <mark>[{E(problem)}]</mark>" : "");

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
