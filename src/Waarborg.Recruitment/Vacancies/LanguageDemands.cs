using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads the languages that a part of a criterion asks, each with its level.</summary>
internal static partial class LanguageDemands
{
    /// <summary>"Dutch at B2 and English or German at B1": each language with the level behind it, or else the level of the whole; what "or" joins is one demand.</summary>
    internal static IEnumerable<Requirement?> Read(string part)
    {
        part = OrAbove().Replace(part, " ");
        var named = Tongue.All.SelectMany(t => t.Pattern.Matches(part).Take(1).Select(m => (Tongue: t, m.Index, End: m.Index + m.Length))).OrderBy(t => t.Index).ToList();
        var group = new List<LanguageRequirement>();
        var begin = 0;
        for (var i = 0; i < named.Count; i++)
        {
            var (end, last) = i + 1 < named.Count ? (named[i + 1].Index, false) : (part.Length, true);
            // What stands between two languages belongs to the first up to "and", and to the second from there.
            var turn = last ? null : Turn().Matches(part[named[i].End..end]).LastOrDefault();
            var stop = turn is null ? end : named[i].End + turn.Index;
            var (before, after) = (part[begin..named[i].Index], part[named[i].End..stop]);
            begin = turn is null ? end : stop + turn.Length;
            var asked = Wording.Cefr().IsMatch(after) ? after : Wording.Cefr().IsMatch(before) ? before : part;
            var little = ManagesIn().IsMatch(after) || Little().IsMatch(before) || (!Wording.Cefr().IsMatch(after) && ManagesIn().IsMatch(before));
            group.Add(new(named[i].Tongue, little ? LanguageLevels.Least : LanguageLevels.Asked(asked)));
            // "Polish, Romanian or English": a comma joins what an "or" further on joins.
            var gap = last ? "" : part[named[i].End..end];
            if (!last && (Wording.Either().IsMatch(gap) || (gap.Trim() == "," && named.Skip(i + 1).Zip(named.Skip(i + 2)).Any(n => Wording.Either().IsMatch(part[n.First.End..n.Second.Index]))))) continue;
            yield return group.Count == 1 ? group[0] : new EitherRequirement([.. group]);
            group.Clear();
        }
    }

    [GeneratedRegex(@"\b(?:or|of)\s+(?:above|higher|better|more|hoger|beter|meer|vergelijkbaar)\b")]
    private static partial Regex OrAbove();

    [GeneratedRegex(@"\b(?:en|and|of|or|plus)\b|[,;]")]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:een beetje|enige|wat|a little|some|basic|basis)\s+(?:\w+\s+)?$")]
    private static partial Regex Little();

    [GeneratedRegex(@"\b(?:zich|je|jezelf)\b[^;.]*\b(?:redden|verstaanbaar)|\bget by\b|\bmake (?:yourself|themselves) understood\b|\bbasic\b|\bbasis\b")]
    private static partial Regex ManagesIn();
}
