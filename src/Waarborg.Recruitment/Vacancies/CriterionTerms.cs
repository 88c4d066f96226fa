using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>
/// What a criterion says about its own demand: what counts and for how long something is valid ("an internship does not count", "a diploma is valid for ten years").
/// Such clauses are terms and not topics, so they are taken apart before the topic is read.
/// </summary>
/// <param name="Demand">The criterion without its terms, folded.</param>
/// <param name="Paid">True when internships or volunteering do not count, or paid work is asked.</param>
/// <param name="YearsValid">For how many years a certificate holds, when the criterion says so.</param>
/// <param name="Excluded">Work that does not count, as the criterion names it; null when it names none.</param>
internal sealed partial record CriterionTerms(string Demand, bool Paid, int? YearsValid, Regex? Excluded)
{
    internal static CriterionTerms Read(string folded)
    {
        var terms = Clause().Matches(folded).Where(m => m.Index > 0 && IsTerm(m.Value)).ToList();
        var demand = terms.AsEnumerable().Reverse().Aggregate(folded, (text, term) => text.Remove(term.Index, term.Length));
        // "(Basic or VOL; a diploma is valid for ten years)" leaves a bracket open.
        if (demand.Count(c => c == '(') > demand.Count(c => c == ')')) demand += ")";
        var said = string.Join(' ', terms.Select(t => t.Value));
        var years = Valid().Match(said) is { Success: true } valid ? Amounts.Value(valid.Groups.Values.Skip(1).First(g => g.Success).Value) : null;
        return new(demand, PaidWork().IsMatch(demand) || Unpaid().IsMatch(said), years is { } found ? (int)found : null, Exclusion(said));
    }

    /// <summary>The clauses of a folded criterion that say what does not count or is not enough.</summary>
    internal static IReadOnlyList<string> NotCounted(string folded) => [.. NoClause().Matches(folded).Select(m => m.Value)];

    /// <summary>The clauses of a folded criterion that say what counts too.</summary>
    internal static IReadOnlyList<string> CountedToo(string folded) => [.. YesClause().Matches(folded).Select(m => m.Value)];

    /// <summary>"Work as an HR assistant, payroll clerk or recruiter does not count."</summary>
    private static Regex? Exclusion(string said)
    {
        var phrases = Excluding().Matches(said).SelectMany(m => Joint().Split(m.Groups[1].Value)).Select(p => Article().Replace(p.Trim(), "")).Where(p => p.Length > 3).ToList();
        return phrases.Count == 0 ? null : Phrases.Pattern(string.Join(", ", phrases.Select(p => p + "*")));
    }

    private static bool IsTerm(string clause) => Counting().IsMatch(clause) || Valid().IsMatch(clause);

    [GeneratedRegex(@"[;.]\s+[^;.)]*|\([^();]*\)|,?\s+(?:met|with)\s+(?:een|a|the)\s+[^,;.]*(?:niet ouder|not older|no older|no more than)[^,;.]*")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:telt|tellen|meetellen|meegeteld|counts?|counted)\b|\b(?:stages?|internships?|vrijwilligerswerk|volunteer(?:ing| work)?)\s+(?:niet|not)\b|\b(?:mag|mogen|may) (?:ook|also)\b|\b(?:is|zijn|are) ook goed\b|\bis (?:also )?fine\b|\b(?:is|zijn|are) (?:niet|not) (?:genoeg|voldoende|enough|sufficient)\b|\bvoldoet niet\b|\bdoes not qualify\b|^\(?\s*(?:ook|also|including|inclusief) als\b")]
    private static partial Regex Counting();

    [GeneratedRegex(@"\b(?:is|zijn|blijft|are)\s+(\w+)\s+(?:jaar|years?)\s+(?:lang )?(?:geldig|valid)|\b(?:valid for|geldig voor)\s+(\w+)\s+(?:jaar|years?)|\b(?<n>\w+)\s+(?:jaar|years?) (?:lang )?(?:geldig|valid)|\b(?<n>\w+)\s+(?:jaar|years?) (?:na|after|from)\s+(?:de |the |het )?(?:afgifte|uitgifte|behalen|laatste|issue|last|date)|(?:niet ouder (?:is )?dan|no(?:t)? older than)\s+(?<n>\w+)\s+(?:jaar|years?)")]
    private static partial Regex Valid();

    [GeneratedRegex(@"(?:^|[.;(]\s*|,\s*)(?:werk als|work as|jaren als|years as|rijden met|ervaring als|experience as|alleen|only)?\s*([^.;()]{4,90}?)\s+(?:telt|tellen|does|do|is|are|zijn)\s+(?:ook\s+)?(?:niet|not)\b")]
    private static partial Regex Excluding();

    [GeneratedRegex(@"[^.;]*(?:\b(?:telt|tellen|counts?|volstaat|volstaan|voldoet|voldoen)\b[^.;]{0,20}\b(?:niet|not)\b|\b(?:niet|not|don't|doesn't|does not|do not)\b[^.;]{0,12}\b(?:genoeg|voldoende|enough|mee|count|sufficient)\b|\bevenmin\b|\bgeen voorbeeld\b)[^.;]*")]
    private static partial Regex NoClause();

    [GeneratedRegex(@"[^.;,(]*(?:\b(?:mag|mogen|may|telt|tellen|counts?|is|zijn) (?:ook|also|too|wel)\b|\b(?:count|counts|telt|tellen) (?:mee|too)\b|\bis also fine\b)[^.;)]*")]
    private static partial Regex YesClause();

    [GeneratedRegex(@",\s*|\s+(?:of|or|en|and)\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:werk als|work as|jaren als|rijden met|ervaring als|een|de|het|an?|the|als|as|stages? en)\s+")]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(?:betaald|betaalde|paid)\b")]
    private static partial Regex PaidWork();

    [GeneratedRegex(@"\b(?:stages?|internships?|vrijwilligerswerk|volunteer(?:ing| work)?)\b[^;.]*\b(?:niet|not)\b")]
    private static partial Regex Unpaid();
}
