using System.Globalization;
using System.Net;
using System.Text;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>Writes assessments as Markdown or as an HTML page.</summary>
internal static class AssessmentPage
{
    internal static string Markdown(Activity activity, Assessment assessment, string language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {activity.Name.In(language)}\n\n**{AssessmentText.VerdictText(assessment.Verdict, language)}** · {activity.Version[..12]}\n");
        foreach (var f in AssessmentText.Ordered(assessment))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {AssessmentText.Mark(f)} {f.Rule} · {f.Title.In(language)}\n\n{f.Why.In(language)}\n\n");
            if (f.Detail is { } detail) text.Append(CultureInfo.InvariantCulture, $"{detail.In(language)}\n\n");
            if (f.Status != FindingStatus.Met) text.Append(CultureInfo.InvariantCulture, $"→ {f.Remedy.In(language)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"_{AssessmentText.Norms(f, language)}_\n");
        }
        return text.ToString();
    }

    internal static string Html(IReadOnlyList<AssessedManifest> assessed, string language)
    {
        var title = E(string.Join(", ", assessed.Select(one => one.Activity!.Name.In(language))));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>\n<main>\n");
        foreach (var one in assessed) Section(text, one, language);
        return text.Append("</main></body></html>\n").ToString();
    }

    private static void Section(StringBuilder text, AssessedManifest one, string language)
    {
        text.Append(CultureInfo.InvariantCulture, $"<h1>{E(one.Activity!.Name.In(language))}</h1>\n<p><strong>{E(AssessmentText.VerdictText(one.Assessment!.Verdict, language))}</strong></p>\n");
        foreach (var f in AssessmentText.Ordered(one.Assessment))
        {
            text.Append(CultureInfo.InvariantCulture, $"<section><h2>{AssessmentText.Mark(f)} {E(f.Rule)} · {E(f.Title.In(language))}</h2>\n<p>{E(f.Why.In(language))}</p>\n");
            if (f.Detail is { } detail) text.Append(CultureInfo.InvariantCulture, $"<p>{E(detail.In(language))}</p>\n");
            if (f.Status != FindingStatus.Met) text.Append(CultureInfo.InvariantCulture, $"<p>→ {E(f.Remedy.In(language))}</p>\n");
            text.Append(CultureInfo.InvariantCulture, $"<p><small>{E(AssessmentText.Norms(f, language))}</small></p></section>\n");
        }
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
