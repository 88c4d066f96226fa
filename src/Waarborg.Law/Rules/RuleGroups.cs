namespace Waarborg.Law;

/// <summary>Which group a rule belongs to, and how to look rules up. Pure; thread safe.</summary>
public static class RuleGroups
{
    private static readonly string[] People = ["UAVG-40", "RET-APPLICANT", "ID-HIRE", "EXPLAIN-15", "INJECTION", "SCHUFA-ROLE"];

    private static readonly string[] Health =
        ["SECRECY-457", "MDR-11", "LOG-7513", "EXCHANGE-15A", "FILE-454", "MINORS-450", "RELATIVES", "AUTOBIAS", "NO-AI-FILE", "IGJ"];

    /// <summary>The group of a rule.</summary>
    /// <param name="rule">Its id.</param>
    public static RuleGroup Of(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule switch
        {
            _ when rule.StartsWith("C1-", StringComparison.Ordinal) => RuleGroup.Reuse,
            _ when rule.StartsWith("C2-", StringComparison.Ordinal) || People.Contains(rule) => RuleGroup.People,
            _ when rule.StartsWith("C3-", StringComparison.Ordinal) || Health.Contains(rule) => RuleGroup.Health,
            _ when rule.StartsWith("AIA-", StringComparison.Ordinal) => RuleGroup.AiAct,
            _ => RuleGroup.General,
        };
    }

    /// <summary>Looks rules up.</summary>
    /// <param name="book">The rules.</param>
    /// <param name="group">Of this group only, or null for all.</param>
    /// <param name="text">Words that the id, a norm, the title, the reason or the next step holds, in either language and way of writing; all of them. Empty is all rules.</param>
    public static IReadOnlyList<RuleDescription> Find(RuleBook book, RuleGroup? group, string? text)
    {
        ArgumentNullException.ThrowIfNull(book);
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. book.Rules.Where(rule => (group is null || Of(rule.Id) == group) && (words.Length == 0 || Holds(rule, words)))];
    }

    private static bool Holds(RuleDescription rule, string[] words)
    {
        var norms = rule.Articles.SelectMany(article => new[] { article, new ArticleText(article).In("nl"), new ArticleText(article).In("en") });
        var all = string.Join('\n', norms.Concat([rule.Id, rule.Title.Nl, rule.Title.En, rule.Why.Nl, rule.Why.En, rule.Remedy.Nl, rule.Remedy.En]));
        return words.All(word => all.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
