using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Reads a name that begins at a token: initials, given names, particles, surname, and "Vries, J. de".</summary>
internal static class NameReader
{
    private const int MostTokens = 8;

    /// <summary>The token after the name; <paramref name="start"/> when no name stands there.</summary>
    public static int Read(Document document, int start, NameCase name, bool reversed = false)
    {
        if (start >= document.Count || document[start].IsNumber || IsPreposition(document, start))
            return start;
        var shouts = name == NameCase.Any && document[start].IsAllUpper && document[start].Length > 1;
        int end = start, named = 0;
        var lower = false;
        for (var i = start; i < document.Count && i - start < MostTokens; i++)
        {
            if (document[i].IsNumber || (i > start && !Joins(document, i - 1)))
                break;
            if (IsInitial(document, i))
            {
                end = i + 1;
                continue;
            }

            var folded = document.Folded(i);
            if (IsParticleHere(document, i, folded))
                continue;
            if (!IsNameWord(document, i, folded, name, shouts, named, lower))
                break;
            end = i + 1;
            lower |= named == 0 && !document[i].StartsUpper;
            named++;

            // In lower case the second word is taken only as a surname behind a particle or when the phrase ends there.
            if (!document[i].StartsUpper && (named > 1 || !MayGoOn(document, i)))
                break;
        }

        if (named == 0 && !(end > start && end - start >= 2))
            return start;
        return reversed || document[start].StartsUpper ? Reversed(document, end, reversed) : end;
    }

    /// <summary>"in de modder", "te Zandvoort": no name, other than "in 't Veld" and "op den Berg".</summary>
    private static bool IsPreposition(Document document, int start) =>
        document.Folded(start) is "te" or "over" or "onder" or "s" or "e" or "y" or "o" or "het"
        || (document.Folded(start) is "in" or "op" or "uit" or "aan" or "bij"
            && !(start + 2 < document.Count && document.Folded(start + 1) is "t" or "den" or "der" or "de" or "het"
                && document[start + 2].StartsUpper));

    /// <summary>One upper-case letter, or a few for "Th." and "Chr.", with a full stop or touching another initial's stop.</summary>
    public static bool IsInitial(Document document, int i)
    {
        ref readonly var token = ref document[i];
        return token.IsWord && token.StartsUpper && token.Length <= 3 && document.GapAfter(i).StartsWith(".")
            && (token.Length == 1 || document.Folded(i) is "th" or "ch" or "ph" or "ij" or "yv" or "sj" or "tj" or "chr" or "joh" or "jac" or "ths" or "wm");
    }

    /// <summary>"van der Meulen": particles in lower case and a capital behind them.</summary>
    public static bool StartsWithParticle(Document document, int i)
    {
        for (var at = i; at < document.Count && at - i < 4; at++)
        {
            if (document[at].IsNumber || (at > i && document.GapBefore(at).Length > 2))
                return false;
            if (document[at].StartsUpper)
                return at > i;
            if (!NameWords.IsParticle(document.Folded(at)))
                return false;
        }

        return false;
    }

    private static bool IsParticleHere(Document document, int i, ReadOnlySpan<char> folded) =>
        NameWords.IsParticle(folded) && i + 1 < document.Count && document[i + 1].IsWord
            && !(document[i].StartsUpper && document[i].IsAllUpper && document[i].Length == 1)
        && (document.GapAfter(i).Length <= 2);

    private static bool IsNameWord(Document document, int i, ReadOnlySpan<char> folded, NameCase name, bool shouts, int named, bool lower)
    {
        if (folded.Length < 2)
            return false;

        // "de Goede", "A.J. Ten Have": an ordinary word with a capital behind a particle or an initial is a surname.
        if (StopWords.All.Contains(folded) && !(document[i].StartsUpper && i > 0 && (IsAfterArticle(document, i) || IsInitial(document, i - 1))))
            return false;
        if (document[i].IsAllUpper && document[i].Length > 1)
            return name == NameCase.Any ? shouts || named == 0 : document[i].Length > 3 || !Shouting(document, i);
        return document[i].StartsUpper || (name == NameCase.Any
            && (named == 0 || (named == 1 && lower) || IsAfterParticle(document, i) || Gaps.IsInnerSign(document.GapBefore(i))));
    }

    private static bool Shouting(Document document, int i) => i > 0 && document[i - 1].IsAllUpper && document[i - 1].Length > 1;

    private static bool IsAfterArticle(Document document, int i) => document.Folded(i - 1) is "de" or "den" or "der" or "ter" or "ten" or "t";

    private static bool IsAfterParticle(Document document, int i) => i > 0 && NameWords.IsParticle(document.Folded(i - 1));

    /// <summary>After a lower-case name: a particle phrase with a word behind it, or one last word of the phrase.</summary>
    private static bool MayGoOn(Document document, int i)
    {
        if (i + 1 >= document.Count || document[i + 1].IsNumber || !Joins(document, i))
            return false;
        if (Gaps.IsInnerSign(document.GapAfter(i)))
            return true;
        var folded = document.Folded(i + 1);
        if (folded is "van" or "el" or "ter" or "ten" or "de" or "der" or "den" or "vd")
            return i + 2 < document.Count && document[i + 2].IsWord
                && (NameWords.IsParticle(document.Folded(i + 2)) || !StopWords.All.Contains(document.Folded(i + 2)));
        if (document[i + 1].StartsUpper)
            return true;

        // "mijn naam is jan jansen en": a second word that is no ordinary one and closes the phrase.
        return document[i + 1].Length >= 3 && !OrdinaryWords.Contains(folded)
            && (document.EndsPhrase(i + 1) || (i + 2 < document.Count && StopWords.All.Contains(document.Folded(i + 2))));
    }

    private static bool Joins(Document document, int i)
    {
        var gap = document.GapAfter(i);
        if (gap.Length == 0)
            return IsInitial(document, i);
        if (Gaps.IsBlank(gap) || Gaps.IsInnerSign(gap) || gap is " '" or " ’" or "' " or "’ ")
            return true;
        return (gap is "." or ". " or ".-") && (IsInitial(document, i) || document.Folded(i) is "v" or "d" or "st"
            || (document[i].Length <= 2 && NameWords.IsParticle(document.Folded(i))));
    }

    /// <summary>", J. de" or ", Anneke" behind a surname.</summary>
    private static int Reversed(Document document, int end, bool given)
    {
        if (end >= document.Count || document.GapBefore(end) is not (", " or ","))
            return end;
        var i = end;
        var initials = 0;
        while (i < document.Count && i - end < 5 && (i == end || document.GapBefore(i).Length <= 2) && IsInitial(document, i))
        {
            i++;
            initials++;
        }

        if (initials == 0 && given && document[end].IsWord && document[end].StartsUpper && !StopWords.All.Contains(document.Folded(end)))
            (i, initials) = (end + 1, 1);
        if (initials == 0 && given && document[end].IsAllUpper && document[end].Length <= 3)
            (i, initials) = (end + 1, 1);
        if (initials == 0)
            return end;
        while (i < document.Count && i - end < 8 && document[i].IsWord && document[i].Length <= 4 && document.GapBefore(i) is " " or ". " or " '"
            && NameWords.IsParticle(document.Folded(i))
            && document.Folded(i) is not ("te" or "in" or "op" or "aan" or "bij" or "uit" or "over"))
            i++;
        return i;
    }
}
