using System.Globalization;
using System.Text;

namespace Waarborg.Law;

/// <summary>Writes documents as Markdown. No text of a manifest can open a heading, a table cell or a tag.</summary>
internal static class DocumentMarkdown
{
    public static string Write(ActivityDocument document)
    {
        var words = DocumentWords.In(document.Language);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {document.Title}: {Safe(document.Name)}\n\n{words.Version} `{document.Version}` · `{document.ActivityId}`\n\n");
        Status(text, document, words);
        foreach (var section in document.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Safe(section.Title)}\n\n");
            if (section.Intro is { } intro) text.Append(CultureInfo.InvariantCulture, $"{intro}\n\n");
            if (section.Prose) Prose(text, section, words);
            else Table(text, section, words);
        }
        return text.ToString();
    }

    private static void Status(StringBuilder text, ActivityDocument document, DocumentWords words)
    {
        text.Append(CultureInfo.InvariantCulture, $"**{(document.Missing.Count == 0 ? words.Complete : words.Draft)}**\n");
        if (document.Missing.Count > 0) text.Append('\n');
        foreach (var gap in document.Missing)
            text.Append(CultureInfo.InvariantCulture, $"- {Safe(gap.Text)}{(gap.Where is { } where ? $" ({words.StateIn}: `{where}`)" : "")}\n");
    }

    private static void Prose(StringBuilder text, DocumentSection section, DocumentWords words)
    {
        foreach (var field in section.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {Safe(field.Label)}\n\n{Value(field, words)}\n\n");
            if (field.Origin is { } origin) text.Append(CultureInfo.InvariantCulture, $"_{Safe(origin)}_\n\n");
        }
    }

    private static void Table(StringBuilder text, DocumentSection section, DocumentWords words)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {words.Part} | {words.Answer} | {words.Origin} |\n| --- | --- | --- |\n");
        foreach (var field in section.Fields)
            text.Append(CultureInfo.InvariantCulture, $"| {Safe(field.Label)} | {Value(field, words)} | {Safe(field.Origin ?? "–")} |\n");
    }

    private static string Value(DocumentField field, DocumentWords words) => string.IsNullOrWhiteSpace(field.Value)
        ? $"**[{words.Unknown}]**{(field.Where is { } where ? $" {words.StateIn}: `{where}`" : "")}"
        : Safe(field.Value) + (field.Problem is { } problem ? $" **[{problem}]**" : "");

    private static string Safe(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings(" "))
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']') text.Append('\\');
            text.Append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : c.ToString());
        }
        return text.Length > 0 && text[0] is '#' or '>' or '-' or '+' ? text.Insert(0, '\\').ToString() : text.ToString();
    }
}
