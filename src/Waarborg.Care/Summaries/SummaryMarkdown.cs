using System.Text;

namespace Waarborg.Care.Summaries;

/// <summary>Writes a summary as Markdown for people: headings, sentences with numbered sources, contradictions, what is missing, what could not be read.</summary>
public static class SummaryMarkdown
{
    /// <summary>Writes the summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language"><c>nl</c> or <c>en</c>, the same as it was made in.</param>
    /// <returns>Markdown with a list of sources at the end. Contains personal data.</returns>
    public static string Write(PatientSummary summary, string language = "nl")
    {
        ArgumentNullException.ThrowIfNull(summary);
        var dutch = language != "en";
        var text = new StringBuilder();
        var sources = new List<Citation>();
        foreach (var section in summary.Sentences.GroupBy(s => s.Section))
        {
            text.Append("## ").Append(section.Key).Append("\n\n");
            foreach (var sentence in section) text.Append("- ").Append(Escape(sentence.Text)).Append(Marks(sentence.Citations, sources)).Append('\n');
            text.Append('\n');
        }
        List(text, dutch ? "Tegenstrijdig in het dossier" : "Contradictions in the record", summary.Conflicts.Select(c => $"**{Escape(c.Subject)}**: {Escape(c.Text)}{Marks(c.Citations, sources)}"));
        List(text, dutch ? "Niet in deze samenvatting" : "Not in this summary", summary.Omissions.Select(o => $"{Escape(o.Text)} ({o.Resource})"));
        List(text, dutch ? "Waarschuwingen" : "Warnings", summary.Warnings.Select(w => $"{w.Place}: {w.Text}"));
        List(text, dutch ? "Bronnen" : "Sources", sources.Select((s, i) => $"[{i + 1}] {s.Resource} ({s.Path}): “{Escape(s.Quote.ReplaceLineEndings(" "))}”"));
        return text.ToString();
    }

    private static string Marks(IReadOnlyList<Citation> citations, List<Citation> sources) => " " + string.Concat(citations.Select(c =>
    {
        if (sources.IndexOf(c) is not (>= 0 and var index)) (index, _) = (sources.Count, 0);
        if (index == sources.Count) sources.Add(c);
        return $"[{index + 1}]";
    }));

    private static void List(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            if (!any) text.Append("## ").Append(heading).Append("\n\n");
            any = true;
            text.Append("- ").Append(line).Append('\n');
        }
        if (any) text.Append('\n');
    }

    /// <summary>A note cannot bring its own headings, links or HTML.</summary>
    private static string Escape(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("#", "\\#", StringComparison.Ordinal);
}
