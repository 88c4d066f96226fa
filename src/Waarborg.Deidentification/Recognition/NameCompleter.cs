using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Makes half a name whole: "Lars" becomes "Lars Onderwater", "Goede" becomes "Jochem de Goede", "Paap" becomes "B. Paap". Takes nothing that
/// is something else, and no word that announces, greets or names a month; leaves the names of known people as they are. Widens findings where they stand rather than adding others.
/// </summary>
internal sealed class NameCompleter : IRecogniser
{
    /// <summary>The most tokens that are added on one side: no name is longer, and a text that is one chain of them stays linear.</summary>
    private const int Farthest = 8;

    private const uint NoName = WordClasses.Title | WordClasses.Role | WordClasses.Greeting | WordClasses.Closing | WordClasses.Relation | WordClasses.Introduction
        | WordClasses.Month | WordClasses.Weekday | WordClasses.NumberWord | WordClasses.SecretWord | WordClasses.AgeWord | WordClasses.Brand
        | WordClasses.OrganisationWord | WordClasses.Demonym | WordClasses.Country | WordClasses.Living;

    private static readonly WordSet Particles = new("van de der den het t ter ten te in op v d vd vdr von zu da das do dos du di del della la le el al ul ibn ben bin bint ní ó mac st");

    private static readonly WordSet Strong = new("der den ter ten vd vdr von dos della el ibn bin bint");

    public string Name => "name.complete";

    public void Recognise(Document document, List<Entity> found)
    {
        Complete(document, found, 0, backward: true);
    }

    /// <summary>Makes the findings from a place in the list on whole, at their beginning too or only at their end.</summary>
    internal static void Complete(Document document, List<Entity> found, int from, bool backward)
    {
        byte[]? others = null;
        double[]? scores = null;
        for (var at = from; at < found.Count; at++)
        {
            if (IsSurnameWithVan(document, found[at]))
                found[at] = found[at] with { Label = EntityLabel.Person };
            if (found[at].Label != EntityLabel.Person || found[at].Source.StartsWith("known.", StringComparison.Ordinal))
                continue;
            others ??= Others(document, found);
            var first = document.TokenAt(found[at].Start);
            var last = document.TokenAt(found[at].End) - 1;
            if (first > last || last >= document.Count)
                continue;
            var behind = OnlyParticles(document, first, last) && IsSmallSurname(document, last + 1, others) ? last + 1 : last;
            var (start, end) = (backward ? Backward(document, first, last, others) : first, behind > last ? behind : Forward(document, first, last, others));
            if (backward && SurnameBefore(document, start, end, others) is var surname && surname < start)
            {
                start = surname;
                found[at] = found[at] with { Score = Math.Max(found[at].Score, (scores ??= Scored(document, found))[start]) };
            }

            end = BehindComma(document, start, end, others);
            if (end + 1 < document.Count && document.GapAfter(end) is " " or ", " && document.Folded(end + 1) is "jr" or "sr" && document.GapAfter(end + 1).StartsWith("."))
                end++; // "Kuipers jr."
            while (end > start && end == last && IsLoose(document, start, end))
                end--; // "Ayoub van" of a firm
            if (start < first || end != last)
            {
                found[at] = found[at] with
                {
                    Start = start < first ? document[start].Start : found[at].Start, End = end != last ? document[end].End : found[at].End,
                };
            }
        }
    }

    /// <summary>For each word how sure the surest name is that it is already part of; as one name it is no less sure than its surest half, or the halves would stay two people.</summary>
    private static double[] Scored(Document document, List<Entity> found)
    {
        var scores = new double[document.Count];
        foreach (var entity in found)
        {
            document.Spend(1);
            if (entity.Label != EntityLabel.Person)
                continue;
            for (var i = document.TokenAt(entity.Start); i < document.Count && document[i].End <= entity.End; i++)
                scores[i] = Math.Max(scores[i], entity.Score);
        }

        return scores;
    }

    /// <summary>A small particle at the end of a name that is not reversed ("Vries, J. de").</summary>
    private static bool IsLoose(Document document, int start, int end)
    {
        if (document[end].StartsUpper || document.Folded(end) is not ("van" or "de" or "der" or "den" or "het" or "op" or "in" or "ter" or "te") || document.GapBefore(end) is not " ")
            return false;
        for (var i = start + 1; i <= end; i++)
        {
            if (document.GapBefore(i).IndexOfAny(",(.") >= 0)
                return false;
        }

        return document.GapAfter(end) is " ";
    }

    /// <summary>"mw de vrij": the tagger saw the particle only.</summary>
    private static bool OnlyParticles(Document document, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!Particles.Contains(document.Folded(i)))
                return false;
        }

        return true;
    }

    private static bool IsSmallSurname(Document document, int i, byte[] others) => i < document.Count && others[i] == 0 && document[i] is { IsWord: true, Length: > 2 } && document.GapBefore(i) is " "
        && !StopWords.All.Contains(document.Folded(i));

    /// <summary>"rector Van Hasselt": what the tagger takes for a place is a surname behind a "Van" with a capital that begins no sentence.</summary>
    private static bool IsSurnameWithVan(Document document, Entity entity)
    {
        if (entity.Label != EntityLabel.Location || entity.Source != Tagger.Source)
            return false;
        var first = document.TokenAt(entity.Start);
        return first > 1 && document[first].End == entity.End && document.Folded(first - 1) is "van" && document[first - 1].StartsUpper && !document[first - 1].IsAllUpper
            && document.GapBefore(first) is " " && !document.StartsSentence(first - 1);
    }

    /// <summary>The tokens that are something else than a name.</summary>
    private static byte[] Others(Document document, List<Entity> found)
    {
        var others = new byte[document.Count + 1];
        foreach (var entity in found)
        {
            if (entity.Label == EntityLabel.Person || IsSurnameBehindT(document, entity))
                continue;
            for (var i = document.TokenAt(entity.Start); i < document.Count && document[i].Start < entity.End; i++)
                others[i] = 1;
        }

        return others;
    }

    /// <summary>"op 't Land", "in 't Veld": the tagger may take what begins with "'t" for an organisation or a place; behind a given name it is a surname.</summary>
    private static bool IsSurnameBehindT(Document document, Entity entity)
    {
        var first = document.TokenAt(entity.Start);
        return entity.Source == Tagger.Source && first > 0 && document.Folded(first) is "t" && document.Folded(first - 1) is "op" or "in" or "van" or "aan"
            && document[first + 1].StartsUpper;
    }

    /// <summary>Behind "'t" an ordinary word with a capital is a surname: "in 't Veld", "op 't Land".</summary>
    private static bool IsBehindT(Document document, int i) => document[i] is { IsWord: true, StartsUpper: true, Length: > 1 } && document.Folded(i - 1) is "t"
        && document.Folded(i - 2) is "op" or "in" or "van" or "aan";

    private static int Forward(Document document, int first, int last, byte[] others)
    {
        var end = last;
        while (end - last < Farthest && end + 1 < document.Count && others[end + 1] == 0 && document[end + 1].IsWord && Gaps.IsInnerSign(document.GapAfter(end)) && document[end + 1].StartsUpper)
            end++;
        if (end + 1 >= document.Count || others[end + 1] != 0 || document.GapAfter(end) is not " " || !document[end].StartsUpper || Words(document, first, end) > 1)
            return end;
        if (IsLetterBehind(document, end + 1))
            return end + 1;
        var next = end + 1;
        while (next < document.Count && next - end <= 3 && Particles.Contains(document.Folded(next)) && others[next] == 0
            && (next == end + 1 || document.GapBefore(next) is " " or " '"))
            next++;
        var surname = next < document.Count && others[next] == 0 && (next == end + 1 || document.GapBefore(next) is " " or " '" or "'") && (IsName(document, next, document[end].IsAllUpper) || IsBehindT(document, next) || IsBehindParticle(document, end, next))
            && !(next == end + 1 && document.GapAfter(next).StartsWith(":")) && !(next == end + 2 && IsPlaceBehind(document, end + 1, next));
        if (!surname)
            return end;
        end = next;
        while (end - next < Farthest && end + 1 < document.Count && document[end + 1].IsWord && document.GapAfter(end) is "-" && document[end + 1].StartsUpper)
            end++;
        return end;
    }

    /// <summary>"Herman te Winkel", "Eline de Koning": between a given name and a capital a particle makes the word a surname, whatever else it means.</summary>
    private static bool IsBehindParticle(Document document, int end, int next) => next > end + 1 && document[next] is { IsWord: true, StartsUpper: true, IsAllUpper: false, Length: > 2 }
        && document.Folded(next - 1) is "te" or "ter" or "ten" or "de" or "den" or "der" && !StopWords.All.Contains(document.Folded(next))
        && (WordLexicon.ClassesOf(document[next].Hash, document.Folded(next)) & (WordClasses.Title | WordClasses.Role | WordClasses.Month | WordClasses.Weekday | WordClasses.Brand)) == 0;

    /// <summary>"Jan van Rabobank", "Ilse te Zwolle": what stands behind these is where somebody is rather than a surname; "Herman te Winkel" is one.</summary>
    private static bool IsPlaceBehind(Document document, int particle, int next) => document.Folded(particle) is "van" or "in" or "op"
        || (document.Folded(particle) is "te" && (WordLexicon.ClassesOf(document[next].Hash, document.Folded(next)) & WordClasses.Place) != 0);

    private static int Backward(Document document, int first, int last, byte[] others)
    {
        var start = first;
        while (first - start < Farthest && start > 0 && others[start - 1] == 0 && document[start - 1].IsWord && Gaps.IsInnerSign(document.GapBefore(start))
            && (document[start - 1].StartsUpper || !document[start].StartsUpper))
            start--;
        while (first - start < Farthest && start > 0 && others[start - 1] == 0 && (document[start].StartsUpper || (start < last && Particles.Contains(document.Folded(start)))) && NameReader.IsInitial(document, start - 1) && document.GapBefore(start) is "." or ". "
            && document.Folded(start - 1) is not ("u" or "i"))
            start--;
        return Particle(document, start, others);
    }

    /// <summary>"Graves, Peter (m)": at the head of a line a capital and a comma before a given name, and no sentence behind it.</summary>
    private static int SurnameBefore(Document document, int start, int end, byte[] others)
    {
        if (start == 0 || document.GapBefore(start) is not ", " || !StartsCell(document, start - 1) || others[start - 1] != 0 || !IsSurname(document, start - 1)
            || document[start - 1].Length < 3)
            return start;
        var after = document.GapAfter(end);
        return end + 1 >= document.Count || document[end + 1].IsNumber || after.Holds("\n(–—/|;") || after.StartsWith("  ") || after is " - " ? start - 1 : start;
    }

    /// <summary>The head of a line, of a column or of an item with a number.</summary>
    private static bool StartsCell(Document document, int i)
    {
        var before = document.GapBefore(i);
        return document.StartsLine(i) || before.EndsWith("  ") || before.EndsWith("\t") || before.EndsWith("| ")
            || (i > 0 && document[i - 1].IsNumber && document.StartsLine(i - 1) && before is ". " or ") ");
    }

    /// <summary>"Kool, M.", "Blok, F (Jet)", "Haas, de; 1958", "Brug, Jan van – oom": the initials or the particle behind a comma.</summary>
    private static int BehindComma(Document document, int start, int end, byte[] others)
    {
        var at = end + 1;
        var comma = document.GapAfter(end) is ", " && document[end] is { StartsUpper: true, Length: > 1 };
        while (comma && at < document.Count && at - end <= 4 && others[at] == 0 && NameReader.IsInitial(document, at) && (at == end + 1 || document.GapBefore(at) is "." or ". "))
            at++;
        if (at > end + 1)
            return at - 1;
        if (comma && at < document.Count && others[at] == 0 && document[at] is { Length: 1, StartsUpper: true } && ClosesCell(document, at))
            return at;
        var reversed = comma;
        for (var i = start + 1; i <= end && !reversed; i++)
            reversed = document.GapBefore(i) is ", ";
        while (reversed && at < document.Count && at - end <= 3 && others[at] == 0 && Particles.Contains(document.Folded(at)) && !document[at].StartsUpper && (at == end + 1 ? document.GapBefore(at) is " " or ", " : document.GapBefore(at) is " "))
            at++;
        return at > end + 1 && ClosesCell(document, at - 1) ? at - 1 : end;
    }

    /// <summary>Nothing of the same phrase follows.</summary>
    private static bool ClosesCell(Document document, int i) => i + 1 >= document.Count || document.GapAfter(i).Holds(",;:|)(–—/\n") || document.GapAfter(i).StartsWith("  ");

    /// <summary>A word with a capital that announces nothing; an ordinary one too: "Oud, Klaas".</summary>
    private static bool IsSurname(Document document, int i) => document[i] is { IsWord: true, StartsUpper: true, Length: > 2 }
        && (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & (NoName | WordClasses.Place)) == 0;

    /// <summary>"van der", "Van", and a small particle at the start of a line or bracket.</summary>
    private static int Particle(Document document, int first, byte[] others)
    {
        var start = first;
        while (start > 0 && first - start < 3 && others[start - 1] == 0 && Particles.Contains(document.Folded(start - 1))
            && (document.GapBefore(start) is " " or " '" or "'" || (document.GapBefore(start) is "." or ". " && document.Folded(start - 1) is "v" or "d" or "vd")))
            start--;
        if (start == first || !document[first].IsWord)
            return first;
        for (var i = start; i < first; i++)
        {
            if (Strong.Contains(document.Folded(i)))
                return start;
        }

        var before = document.GapBefore(start);
        // At the head of a sentence "De" is an article as often as not, but hardly before a name.
        var upper = document[start].StartsUpper && document.Folded(start) is "van" or "de" && document[first].StartsUpper;
        var dotted = first - start > 1 && document.GapAfter(start) is "." or ". ";
        var nickname = before is ") " && document[start - 1].StartsUpper && document.GapBefore(start - 1).EndsWith("(");
        var leads = document.StartsLine(start) && document.GapAfter(first) is ", ";
        return upper || dotted || nickname || leads || (document.Folded(start) is "van" && document.Folded(start + 1) is "de") || before.EndsWith("(") || before.EndsWith("\"") || before.EndsWith("  ") || before.EndsWith("| ") || (before is ": " && !document.Folded(start).SequenceEqual("in") && !document.Folded(start).SequenceEqual("op")) ? start : first;
    }

    /// <summary>"Younes B: …", "Oleksandr P. 08:55".</summary>
    private static bool IsLetterBehind(Document document, int i) => document[i] is { Length: 1, StartsUpper: true } && document.Folded(i) is not ("i" or "u")
        && (document.GapAfter(i).Holds(".:)\n;|/") || document.GapAfter(i).StartsWith("  "));

    private static bool IsName(Document document, int i, bool shouting)
    {
        ref readonly var token = ref document[i];
        return token is { IsWord: true, StartsUpper: true, Length: > 1 } && (!token.IsAllUpper || shouting) && !StopWords.All.Contains(document.Folded(i))
            && (WordLexicon.ClassesOf(token.Hash, document.Folded(i)) & NoName) == 0;
    }

    /// <summary>The words of the name that are no initials and no particles.</summary>
    private static int Words(Document document, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
            words += document[i].Length > 1 && !Particles.Contains(document.Folded(i)) && !(i > first && Gaps.IsInnerSign(document.GapBefore(i))) ? 1 : 0;
        return words;
    }
}
