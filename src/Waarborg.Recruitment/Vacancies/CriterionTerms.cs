using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>
/// What a criterion says about its own demand: what counts and for how long something is valid ("an internship does not count", "a diploma is valid for ten years").
/// Such clauses are terms and not topics, so they are taken apart before the topic is read.
/// </summary>
/// <param name="Demand">The criterion without its terms, folded.</param>
/// <param name="Paid">True when internships or volunteering do not count, or paid work is asked.</param>
/// <param name="YearsValid">For how many years a certificate holds, when the criterion says so.</param>
internal sealed partial record CriterionTerms(string Demand, bool Paid, int? YearsValid)
{
    internal static CriterionTerms Read(string folded)
    {
        var terms = Clause().Matches(folded).Where(m => m.Index > 0 && IsTerm(m.Value)).ToList();
        var demand = terms.AsEnumerable().Reverse().Aggregate(folded, (text, term) => text.Remove(term.Index, term.Length));
        // "(Basic or VOL; a diploma is valid for ten years)" leaves a bracket open.
        if (demand.Count(c => c == '(') > demand.Count(c => c == ')')) demand += ")";
        var said = string.Join(' ', terms.Select(t => t.Value));
        var years = Valid().Match(said) is { Success: true } valid ? Amounts.Value(valid.Groups[1].Success ? valid.Groups[1].Value : valid.Groups[2].Value) : null;
        return new(demand, PaidWork().IsMatch(demand) || Unpaid().IsMatch(said), years is { } found ? (int)found : null);
    }

    private static bool IsTerm(string clause) => Counting().IsMatch(clause) || Valid().IsMatch(clause);

    [GeneratedRegex(@"[;.]\s+[^;.)]*|\([^();]*\)")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:telt|tellen|meetellen|meegeteld|counts?|counted)\b|\b(?:stages?|internships?|vrijwilligerswerk|volunteer(?:ing| work)?)\s+(?:niet|not)\b|\b(?:mag|mogen|may) (?:ook|also)\b|\b(?:is|zijn|are) ook goed\b|\bis (?:also )?fine\b")]
    private static partial Regex Counting();

    [GeneratedRegex(@"\b(?:is|zijn|blijft|are)\s+(\w+)\s+(?:jaar|years?)\s+(?:lang )?(?:geldig|valid)|\b(?:valid for|geldig voor)\s+(\w+)\s+(?:jaar|years?)")]
    private static partial Regex Valid();

    [GeneratedRegex(@"\b(?:betaald|betaalde|paid)\b")]
    private static partial Regex PaidWork();

    [GeneratedRegex(@"\b(?:stages?|internships?|vrijwilligerswerk|volunteer(?:ing| work)?)\b[^;.]*\b(?:niet|not)\b")]
    private static partial Regex Unpaid();
}
