using System.Globalization;
using System.Text;
using Waarborg.Law;

namespace Waarborg.Host.Assessing;

/// <summary>Writes assessments for people and for programs.</summary>
internal static class AssessmentText
{
    internal static string Render(IReadOnlyList<AssessedManifest> assessed, string format, string language) => format switch
    {
        "json" => AssessmentJson.Write(assessed, language),
        "markdown" => string.Join('\n', assessed.Select(one => AssessmentPage.Markdown(one.Activity!, one.Assessment!, language))),
        "html" => AssessmentPage.Html(assessed, language),
        _ => string.Join('\n', assessed.Select(one => Text(one.Activity!, one.Assessment!, language))),
    };

    /// <summary>The stable word for a verdict.</summary>
    internal static string Wire(Verdict verdict) => verdict.ToString().ToLowerInvariant();

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

    /// <summary>What needs doing first: broken rules, then unknown ones, each by weight.</summary>
    internal static IEnumerable<Finding> Ordered(Assessment assessment) => assessment.Findings.OrderBy(f => f.Status).ThenBy(f => f.Severity);

    internal static string Mark(Finding finding) => finding.Status switch { FindingStatus.Met => "✓", FindingStatus.Unknown => "?", _ => "✕" };

    /// <summary>The weight, the norms, the day on which the law was looked up and how well it was checked.</summary>
    internal static string Norms(Finding finding, string language)
    {
        var norms = string.Join(", ", finding.Articles.Select(article => new ArticleText(article).In(language)));
        var dutch = language == "nl";
        var weight = finding.Severity switch
        {
            Severity.Blocking => dutch ? "blokkerend" : "blocking",
            Severity.Dpo => dutch ? "FG beslist mee" : "DPO has to agree",
            _ => dutch ? "advies" : "advice",
        };
        var verified = finding.Verified switch
        {
            SourceVerification.Primary => dutch ? "wettekst gelezen" : "text read",
            SourceVerification.Secondary => dutch ? "uit tweede hand" : "secondary source",
            _ => dutch ? "niet nagezocht" : "not looked up",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{weight} · {norms} · {finding.AsOf:yyyy-MM-dd}, {verified}");
    }

    private static string Text(Activity activity, Assessment assessment, string language)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{activity.Name.In(language)}: {VerdictText(assessment.Verdict, language)}\n");
        foreach (var f in Ordered(assessment))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Mark(f)} {f.Rule}  {f.Title.In(language)}  ({Norms(f, language)})\n");
            if (f.Detail is { } detail) text.Append(CultureInfo.InvariantCulture, $"   {detail.In(language)}\n");
            if (f.Status != FindingStatus.Met) text.Append(CultureInfo.InvariantCulture, $"   {f.Why.In(language)}\n   → {f.Remedy.In(language)}\n");
        }
        return text.ToString();
    }
}
