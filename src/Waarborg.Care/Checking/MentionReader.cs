using System.Collections.Frozen;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>
/// Reads the content words of a clause with their scope: what a denial reaches, what is over, what only says when or why. After NegEx and ConText (Chapman 2001, Harkema 2009): triggers with a
/// reach that ends at words which begin something else; the lists are our own, for Dutch and English.
/// </summary>
internal static class MentionReader
{
    private static readonly FrozenSet<string> Before = Set("na tijdens bij in op sinds vanaf ondanks voor vanwege wegens onder met uit tegen gedurende after during in on at because since with before");

    private static readonly FrozenSet<string> Finite = Set("is zijn was waren werd werden wordt worden heeft hebben had hadden kreeg kreeg krijgt gaf geeft nam neemt gebruikt gebruikte mag mogen moet moeten kan kunnen bleek blijkt ging gaat kwam komt bleef blijft has had were are received got takes took wil lag ligt zat zit stond staat deed hij zij ze he she mevrouw meneer");

    private static readonly FrozenSet<string> Reason = Set("wegens vanwege omdat doordat nadat voordat tijdens want na ondanks because after during due since sinds as hoewel although ivm dankzij rond");

    private static readonly FrozenSet<string> Times = Set("wegens vanwege na tijdens ondanks after during due since sinds ivm rond vanaf per");

    private static readonly FrozenSet<string> Doing = Set("gemaakt gedaan verricht uitgevoerd nodig gelukt mogelijk wil wilde hoeft hoefde gebeurd done performed needed wants afgenomen doorgegaan door");

    private static readonly FrozenSet<string> Fresh = Set("waarna maar wel doch terwijl zodat waardoor but whereas while alleen slechts");

    private static readonly FrozenSet<string> Whole = Set("niet niets nooit geenszins nimmer not never nergens niemand nee evenmin nothing");

    private static readonly FrozenSet<string> Forward = Set("geen zonder noch no without denies ontkent");

    private static readonly FrozenSet<string> Carriers = Set("aanwijzing aanwijzingen teken tekenen sprake verdenking bewijs reden indicatie behoefte bezwaar bezwaren evidence sign signs tekens kenmerken vermoeden noodzaak last");

    private static readonly FrozenSet<string> Prepositions = Set("voor bij in op met van tegen aan uit over for at in on with of to");

    private static readonly FrozenSet<string> Refuting = Set("uitgesloten verworpen weerlegd ontkracht negatief vervallen afvoeren afgevoerd schrappen geschrapt onjuist ontkend onbevestigd refuted excluded negative afwezig absent nihil afgezien geweigerd weigert weigerde weigeren weigerden refuse refuses refused declined vermijden mijden vermijd avoid gecontraindiceerd");

    private static readonly FrozenSet<string> Stopping = Set("gestopt gestaakt stopgezet beeindigd afgebouwd stop stopte staakte stopped discontinued uitgeslopen vervangen vervalt verviel");

    private static readonly FrozenSet<string> Passing = Set("genezen verdwenen verdween weg voorbij hersteld gone resolved cured recovered verdwijnt over opgelost");

    internal static List<Mention> In(string clause)
    {
        var tokens = Lexicon.Join([.. WordForms.Of(Polarity.Plain(clause))]).ToList();
        var found = new List<Mention>();
        foreach (var (start, end, aside) in Segments(tokens))
        {
            var denied = Denied(tokens, start, end);
            var span = tokens.GetRange(start, end - start);
            // "Blowt sinds 2021 niet meer": what says when or why takes the denial to what it belongs to.
            if (!aside && end < tokens.Count && Times.Contains(tokens[end]) && tokens.FindIndex(end, Whole.Contains) is >= 0 and var late && !tokens.GetRange(end + 1, late - end).Exists(Fresh.Contains)) Array.Fill(denied, true);
            // The verb of a Dutch clause stands at its end: "is na provocatie vervallen" says it of what stands before.
            var signs = !aside && end < tokens.Count && Times.Contains(tokens[end]) ? tokens.GetRange(start, Until(tokens, end) - start) : span;
            var (refuted, stopped, passed) = (signs.Exists(Refuting.Contains), signs.Exists(Stopping.Contains), signs.Exists(Passing.Contains));
            var whole = span.Exists(Whole.Contains);
            for (var i = start; i < end; i++)
            {
                if (!ContentWords.IsContent(tokens[i])) continue;
                var kind = Lexicon.KindOf(tokens[i]);
                var subject = (kind & (WordKind.Test | WordKind.Person)) == 0 || (kind & WordKind.Treatment) != 0;
                var over = !whole && ((stopped && !IsSuccessor(tokens, i, start) && (kind & (WordKind.Finding | WordKind.Place)) == 0) || (passed && (kind & (WordKind.Drug | WordKind.Place)) == 0));
                found.Add(new(tokens[i], kind, denied[i - start] != (refuted && subject && !whole), over, aside));
            }
        }
        // Denied by a turn of phrase that has no reach of its own ("ziet ervan af"): over or denied, and no more is known.
        if (Polarity.IsNegative(clause) && !found.Exists(m => m.Denied || m.Ended)) return found.ConvertAll(m => m with { Ended = true });
        return found;
    }

    /// <summary>The parts of a clause that a denial does not cross, each with whether it only says when or why.</summary>
    private static IEnumerable<(int Start, int End, bool Aside)> Segments(List<string> tokens)
    {
        var (start, aside) = (0, false);
        if (tokens.Count > 0 && Before.Contains(tokens[0]) && tokens.FindIndex(Math.Min(2, tokens.Count - 1), Finite.Contains) is > 1 and <= 12 and var verb)
        {
            yield return (0, verb, true);
            start = verb;
        }
        // "Voor een longontsteking niet": what is denied stands in the clause before.
        if (start == 0 && tokens.Count > 2 && Prepositions.Contains(tokens[0]) && tokens[^1] is "niet" or "wel" or "not")
        {
            yield return (0, tokens.Count, true);
            yield break;
        }
        for (var i = start + 1; i < tokens.Count; i++)
        {
            // A time ends where the next thing begins: "sinds maart een pomp", "na de operatie geen koorts".
            if (aside && Times.Contains(tokens[start]) && i > start + 1 && tokens[i] is "een" or "geen" or "de" or "het" or "a" or "an" or "the" or "no" && tokens.GetRange(start + 1, i - start - 1).Exists(t => ContentWords.IsContent(t) || ClaimDate.In(t).Count > 0))
            {
                yield return (start, i, true);
                (start, aside) = (i, false);
                continue;
            }
            var joins = tokens[i] is "en" or "and" && i + 1 < tokens.Count && (Finite.Contains(tokens[i + 1]) || (i + 2 < tokens.Count && Finite.Contains(tokens[i + 2])));
            if (!Reason.Contains(tokens[i]) && !Fresh.Contains(tokens[i]) && !joins) continue;
            yield return (start, i, aside);
            (start, aside) = (i, Reason.Contains(tokens[i]));
        }
        if (start < tokens.Count) yield return (start, tokens.Count, aside);
    }

    /// <summary>"Vervangen door X": X goes on.</summary>
    private static bool IsSuccessor(List<string> tokens, int at, int start)
    {
        for (var i = at - 1; i > start; i--)
            if (tokens[i] is "door" or "naar" or "by" or "to" or "with" && tokens.GetRange(start, tokens.Count - start).Exists(t => t is "vervangen" or "omgezet" or "overgezet" or "gewisseld" or "replaced" or "switched")) return true;
        return false;
    }

    /// <summary>Where what says when or why ends: at a word that begins something new.</summary>
    private static int Until(List<string> tokens, int from) => tokens.FindIndex(from + 1, t => Fresh.Contains(t) || (Reason.Contains(t) && !Times.Contains(t))) is >= 0 and var at ? at : tokens.Count;

    private static bool[] Denied(List<string> tokens, int start, int end)
    {
        var denied = new bool[end - start];
        for (var i = start; i < end; i++)
        {
            if (Whole.Contains(tokens[i]))
                // "De echo was niet afwijkend" does not deny the echo; "de echo is niet gemaakt" does.
                for (var j = start; j < end; j++) denied[j - start] |= (Lexicon.KindOf(tokens[j]) & (WordKind.Test | WordKind.Treatment)) != WordKind.Test || tokens.GetRange(start, end - start).Exists(Doing.Contains);
            if (!Forward.Contains(tokens[i])) continue;
            var (reached, carried) = (false, false);
            for (var j = i + 1; j < end; j++)
            {
                if (Prepositions.Contains(tokens[j]) && !carried && reached)
                {
                    // "Geen opname op de IC": where it would have been belongs to it.
                    var next = j + 1 < end && tokens[j + 1] is "de" or "het" or "een" or "the" ? j + 2 : j + 1;
                    if (tokens[j] is not ("op" or "naar" or "in" or "to" or "on") || next >= end || (Lexicon.KindOf(tokens[next]) & WordKind.Treatment) == 0) break;
                }
                denied[j - start] = true;
                if (Carriers.Contains(tokens[j])) (carried, reached) = (true, true);
                else if (ContentWords.IsContent(tokens[j]))
                {
                    (reached, carried) = (true, false);
                    if (tokens[i] is "zonder" or "without" && !(j + 1 < end && tokens[j + 1] is "of" or "en" or "or")) break;
                }
            }
            if (!reached) Array.Fill(denied, true, 0, i - start);
        }
        return denied;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
