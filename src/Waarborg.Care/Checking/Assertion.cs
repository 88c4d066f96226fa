using System.Text.RegularExpressions;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Checking;

/// <summary>
/// One thing that a text says: a clause, whom it is about, and what it borrows from the clause before ("ligt er, zij vraagt er niet om"). Sentences under check and
/// notes are cut by the same hand.
/// </summary>
internal sealed partial record Assertion(string Text, Bearer Bearer, string[] Borrowed, bool Disowned, bool Planned)
{
    private const string VerbFirst = @"^\s*(?:en |maar )?(?:ziet|wil|heeft|had|gaf|kreeg|werd|wordt|blijft|bleef|staat|mag|kan|hoeft|moet|doet|ging|gaat|is|was|has|had|wants|gave)\b";

    internal static List<Assertion> In(string text)
    {
        var found = new List<Assertion>();
        var (bearer, at) = (Bearer.Patient, 0);
        foreach (var clause in WithHeading(text))
        {
            var core = clause[(clause.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? colon + 2 : 0)..];
            var start = text.IndexOf(core, Math.Min(at, text.Length), StringComparison.Ordinal) is >= 0 and var place ? place : at;
            var before = text[..start].TrimEnd();
            var startsSentence = before.Length == 0 || before[^1] is '.' or '!' or '?' or '\n' || text[before.Length..start].Contains('\n', StringComparison.Ordinal);
            at = start + core.Length;
            bearer = Kin.Of(clause, bearer, startsSentence);
            var own = ContentWords.Of(core).Count();
            var borrows = found.Count > 0 && ((!startsSentence || !Verb().IsMatch(core)) && Refers().IsMatch(core) || own == 0 || (!startsSentence && Elliptic().IsMatch(core)) || (!startsSentence && own == 1 && Happening.Only(core)));
            string[] borrowed = borrows ? [.. ContentWords.Of(found[^1].Text), .. found[^1].Borrowed] : [];
            if (found.Count > 0 && Disowns().IsMatch(core)) found[^1] = found[^1] with { Disowned = true };
            // "Vraagt anticonceptie: liefst een spiraal, koper": what has no verb of its own goes on as it began.
            var planned = Happening.IsPlanned(clause) || (!startsSentence && found.Count > 0 && found[^1].Planned && !Finite().IsMatch(core) && !Polarity.IsNegative(core));
            found.Add(new(clause, bearer, borrowed, false, planned));
        }
        return found;
    }

    /// <summary>"Reanimatiewens: geen reanimatie": a heading states nothing of its own and goes with what follows it.</summary>
    private static IEnumerable<string> WithHeading(string text)
    {
        var heading = "";
        foreach (var clause in Clauses.Of(text).Where(c => c.Trim().Length > 0))
        {
            var end = text.IndexOf(clause, StringComparison.Ordinal) + clause.Length;
            if (heading.Length == 0 && clause.Trim().Count(c => c == ' ') < 3 && !StatesSomething(clause) && !Cues.Negated().IsMatch(clause) && end < text.Length && text[end] == ':')
            {
                heading = clause + ": ";
                continue;
            }
            yield return heading + clause;
            heading = "";
        }
        if (heading.Length > 0) yield return heading;
    }

    /// <summary>"Maagpijn door diclofenac:" says something by itself; "Beleid:" does not.</summary>
    private static bool StatesSomething(string heading) => ContentWords.Of(heading).Count(w => (Language.Lexicon.KindOf(w) & (Language.WordKind.Finding | Language.WordKind.Drug | Language.WordKind.Treatment)) != 0) > 1;

    /// <summary>"Voor een longontsteking niet": goes on with what the clause before said.</summary>
    [GeneratedRegex(@"^\s*(?:voor|bij|tegen|in|op|naar|met|for|to|in)\s.*\b(?:niet|wel|not)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Elliptic();

    [GeneratedRegex(@"\b(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|kreeg|krijgt|gaf|geeft|neemt|gebruikt|mag|moet|kan|bleek|ging|gaat|gehad|gegeven|gemaakt|gedaan|gestart|has|was|were|took|takes)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Finite();

    /// <summary>A clause that points back: what it is about stands in the clause before.</summary>
    [GeneratedRegex(VerbFirst + @"|^\s*(?:en |maar )?(?:dat|dit|die|deze|it|that|this)\b|\b(?:er|ervan|ervoor|daarvan|daarvoor|daarop|hiervan|hiervoor|of it|for it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refers();

    /// <summary>Begins with a verb: as the beginning of a sentence that is telegram style and points back to nothing.</summary>
    [GeneratedRegex(VerbFirst, RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    /// <summary>Says of the clause before it that it is not so.</summary>
    [GeneratedRegex(@"^\s*(?:(?:maar )?(?:dat|dit|die|deze)(?: \w+)? (?:klopt niet|is (?:onjuist|niet juist|fout|verkeerd|een (?:fout|vergissing))|moet (?:zijn|links|rechts))|klopt niet|is een (?:fout|vergissing|misverstand)|is (?:fout|onjuist|verkeerd)|graag (?:corrigeren|aanpassen|wijzigen|rechtzetten)|(?:moet|dient) gecorrigeerd|ten onrechte|onjuist|fout|that is (?:wrong|incorrect|not right|a mistake))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Disowns();
}
