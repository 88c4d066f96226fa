using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Makes half an address whole: the addition behind its house number ("boompjes 340" becomes "boompjes 340 app 19-04") and the words before its street
/// ("Vey 9" becomes "Op de Vey 9", "Zuiderdiep 88" becomes "Gedempte Zuiderdiep 88"). An article belongs to a street only where the street has no
/// street's ending. Runs after the tagger; widens findings where they stand.
/// </summary>
internal sealed class AddressCompleter : IRecogniser
{
    private const int MostWords = 3;

    private const uint NoStreet = WordClasses.Month | WordClasses.Weekday | WordClasses.Title | WordClasses.Role | WordClasses.Relation | WordClasses.AgeWord | WordClasses.SecretWord
        | WordClasses.NumberWord | WordClasses.Greeting | WordClasses.Closing | WordClasses.Introduction | WordClasses.Living | WordClasses.OrganisationWord | WordClasses.PlacePreposition;

    /// <summary>Articles that stand before or inside the name of a street.</summary>
    internal static readonly WordSet Articles = new("de het t den der");
    private static readonly WordSet Prepositions = new("op aan achter in onder boven bij voor over lage hoge");
    private static readonly WordSet Leads = new("aan op naar van woon woont wonen woonde adres bij");

    public string Name => "address.complete";

    public void Recognise(Document document, List<Entity> found)
    {
        for (var at = 0; at < found.Count; at++)
        {
            if (found[at].Label != EntityLabel.Address || found[at].Source.StartsWith("known.", StringComparison.Ordinal))
                continue;
            var first = document.TokenAt(found[at].Start);
            var last = document.TokenAt(found[at].End) - 1;
            if (first > last || last >= document.Count)
                continue;
            var (start, end) = (Before(document, first, last), Behind(document, first, last));
            if (start < first || end > last)
            {
                found[at] = found[at] with
                {
                    Start = start < first ? document[start].Start : found[at].Start, End = end > last ? document[end].End : found[at].End,
                };
            }
        }
    }

    /// <summary>The last token of the house number that begins inside the finding.</summary>
    private static int Behind(Document document, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (document[i].IsNumber)
                return Math.Max(last, HouseNumbers.Read(document, i) - 1);
        }

        return last;
    }

    /// <summary>The last word before the house number: the one that may say that it is a street.</summary>
    private static int StreetWord(Document document, int first, int last)
    {
        var i = first;
        while (i < last && document[i + 1].IsWord)
            i++;
        return i;
    }

    private static int Before(Document document, int first, int last)
    {
        if (!document[first].IsWord)
            return first;
        var start = first;
        while (first - start < MostWords && start > 0 && document.GapBefore(start) is " " && document[start].StartsUpper && IsPart(document, start - 1))
            start--;
        if (start == 0 || AddressRecogniser.IsStreet(document.Folded(StreetWord(document, first, last))) || document.GapBefore(start) is not (" " or " '" or " ’") || !Articles.Contains(document.Folded(start - 1)))
            return start;
        var article = start - 1;
        if (article > 0 && document.GapBefore(article) is " " && document[article - 1].StartsUpper && Prepositions.Contains(document.Folded(article - 1)))
            return article - 1; // "Op de Vey 9"
        return document[article].StartsUpper || (article > 0 && document.GapBefore(article) is " " && Leads.Contains(document.Folded(article - 1))) ? article : start;
    }

    /// <summary>A capital that begins no sentence and is no other kind of word.</summary>
    private static bool IsPart(Document document, int i) => document[i] is { IsWord: true, StartsUpper: true, Length: > 2 } && !document.StartsSentence(i)
        && !StopWords.All.Contains(document.Folded(i)) && (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & NoStreet) == 0;
}
