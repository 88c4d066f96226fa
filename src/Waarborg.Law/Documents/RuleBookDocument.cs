using System.Globalization;
using System.Text;

namespace Waarborg.Law;

/// <summary>The rule book as a document that people read: every rule with its reason, norms, dates, weight, source, and how well that was checked. Pure.</summary>
public static class RuleBookDocument
{
    /// <summary>Writes the book as Markdown.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another language.</exception>
    public static string Markdown(RuleBook book, string lang)
    {
        ArgumentNullException.ThrowIfNull(book);
        var words = RuleBookWords.In(lang);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {words.Title}\n\n{words.Intro}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| {words.Rule} | {words.Says} | {words.Weight} | {words.From} |\n| --- | --- | --- | --- |\n");
        foreach (var rule in book.Rules)
            text.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Title.In(lang)} | {words.Of(rule.Severity)} | {rule.EffectiveFrom:yyyy-MM-dd} |\n");
        foreach (var rule in book.Rules) Rule(text, rule, words, lang);
        Measures(text, words, lang);
        return text.ToString();
    }

    private static void Rule(StringBuilder text, RuleDescription rule, RuleBookWords words, string lang)
    {
        var norms = string.Join("; ", rule.Articles.Select(article => new ArticleText(article).In(lang)));
        var stages = string.Join(", ", rule.Stages.Select(stage => StageName.Of(stage).In(lang)));
        text.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n**{rule.Title.In(lang)}.** {rule.Why.In(lang)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{words.Next}: {rule.Remedy.In(lang)}\n\n");
        if (rule.Elsewhere is { } other)
            text.Append(CultureInfo.InvariantCulture, $"{words.Elsewhere(rule)}: **{other.Title.In(lang)}.** {other.Why.In(lang)} {words.Next}: {other.Remedy.In(lang)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {words.Norm}: {norms}\n- {words.Weight}: {words.Of(rule.Severity)}\n");
        foreach (var phase in rule.Phases)
            text.Append(CultureInfo.InvariantCulture, $"- {words.From} {phase.From:yyyy-MM-dd}: {words.Of(phase.Severity)}. {phase.Why.In(lang)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- {words.Stages}: {stages}\n- {words.From}: {rule.EffectiveFrom:yyyy-MM-dd}\n");
        text.Append(CultureInfo.InvariantCulture, $"- {words.Checked} {rule.AsOf:yyyy-MM-dd}: {words.Of(rule.Verified)}\n- {words.Source}: {rule.Source}\n");
    }

    private static void Measures(StringBuilder text, RuleBookWords words, string lang)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n# {words.Measures}\n\n| {words.Id} | {words.Measure} | {words.Lasts} |\n| --- | --- | --- |\n");
        foreach (var measure in MeasureBook.Current.All)
            text.Append(CultureInfo.InvariantCulture, $"| `{measure.Id}` | {measure.Text.In(lang)} | {measure.LastsMonths?.ToString(CultureInfo.InvariantCulture) ?? "–"} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n# {words.Features}\n\n");
        foreach (var (id, feature) in ReviewFeatures.All) text.Append(CultureInfo.InvariantCulture, $"- {id}: {feature.In(lang)}\n");
    }
}
