using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>Writes an assessment for people and for programs.</summary>
internal static class AssessmentText
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Render(Activity activity, Assessment assessment, string format, string language) => format switch
    {
        "json" => JsonText(activity, assessment, language),
        "markdown" => Markdown(activity, assessment, language),
        "html" => Html(activity, assessment, language),
        _ => Text(activity, assessment, language),
    };

    /// <summary>The stable word for a verdict.</summary>
    internal static string Wire(Verdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string JsonText(Activity activity, Assessment assessment, string language) => JsonSerializer.Serialize(
        new
        {
            activity = activity.Id,
            version = activity.Version,
            verdict = Wire(assessment.Verdict),
            findings = assessment.Findings.Select(f => new
            {
                rule = f.Rule,
                severity = f.Severity.ToString().ToLowerInvariant(),
                status = f.Status.ToString().ToLowerInvariant(),
                articles = f.Articles,
                title = f.Title.In(language),
                why = f.Why.In(language),
                remedy = f.Remedy.In(language),
                asOf = f.AsOf.ToString("O", CultureInfo.InvariantCulture),
                verified = f.Verified.ToString().ToLowerInvariant(),
            }),
        }, Json) + "\n";

    private static string Text(Activity activity, Assessment assessment, string language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{activity.Name.In(language)}: {VerdictText(assessment.Verdict, language)}\n");
        foreach (var f in Ordered(assessment))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Mark(f)} {f.Rule}  {f.Title.In(language)}  ({string.Join(", ", f.Articles)})\n");
            if (f.Status == FindingStatus.Met) continue;
            if (f.Detail is { } detail) text.Append(CultureInfo.InvariantCulture, $"   {detail.In(language)}\n");
            text.Append(CultureInfo.InvariantCulture, $"   {f.Why.In(language)}\n   → {f.Remedy.In(language)}\n");
        }
        return text.ToString();
    }

    private static string Markdown(Activity activity, Assessment assessment, string language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {activity.Name.In(language)}\n\n**{VerdictText(assessment.Verdict, language)}** · {activity.Version[..12]}\n");
        foreach (var f in Ordered(assessment))
            text.Append(CultureInfo.InvariantCulture, $"\n## {Mark(f)} {f.Rule} · {f.Title.In(language)}\n\n{f.Why.In(language)}\n\n{f.Remedy.In(language)}\n\n_{string.Join(", ", f.Articles)}_\n");
        return text.ToString();
    }

    private static string Html(Activity activity, Assessment assessment, string language)
    {
        static string E(string text) => WebUtility.HtmlEncode(text);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{E(activity.Name.In(language))}</title></head><body>\n");
        text.Append(CultureInfo.InvariantCulture, $"<h1>{E(activity.Name.In(language))}</h1>\n<p><strong>{E(VerdictText(assessment.Verdict, language))}</strong></p>\n");
        foreach (var f in Ordered(assessment))
        {
            text.Append(CultureInfo.InvariantCulture, $"<section><h2>{Mark(f)} {E(f.Rule)} · {E(f.Title.In(language))}</h2>\n<p>{E(f.Why.In(language))}</p>\n");
            text.Append(CultureInfo.InvariantCulture, $"<p>{E(f.Remedy.In(language))}</p>\n<p><small>{E(string.Join(", ", f.Articles))}</small></p></section>\n");
        }
        return text.Append("</body></html>\n").ToString();
    }

    /// <summary>The verdict in words.</summary>
    internal static string VerdictText(Verdict verdict, string language) => (verdict, language) switch
    {
        (Verdict.Permit, "nl") => "mag",
        (Verdict.Deny, "nl") => "mag niet",
        (Verdict.Gap, "nl") => "mag nog niet: er ontbreekt iets",
        (Verdict.Permit, _) => "permitted",
        (Verdict.Deny, _) => "denied",
        _ => "not yet: something is missing",
    };

    private static IEnumerable<Finding> Ordered(Assessment assessment) => assessment.Findings.OrderBy(f => f.Status).ThenBy(f => f.Severity);

    private static string Mark(Finding finding) => finding.Status switch { FindingStatus.Met => "✓", FindingStatus.Unknown => "?", _ => "✕" };
}
