using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Streets without a street's ending, by what stands before them: where somebody lives or moves to, a capital and a house number that ends the phrase:
/// "verhuisd van de Singel 7 naar Waterkers 4", "we live in the shelter, Buitenom 5".
/// </summary>
internal sealed class HomeAddress : IRecogniser
{
    private const int Farthest = 12;
    private const int MostWords = 3;

    private const uint NoStreet = WordClasses.Month | WordClasses.Weekday | WordClasses.Title | WordClasses.Role | WordClasses.Relation | WordClasses.AgeWord | WordClasses.SecretWord
        | WordClasses.NumberWord | WordClasses.Brand | WordClasses.Country | WordClasses.Greeting | WordClasses.Closing | WordClasses.StopWord | WordClasses.Eponym;

    private static readonly WordSet Homes = new(
        "woon woont wonen woonde woonden woonachtig wonende verhuis verhuist verhuisd verhuisde verhuizing verhuizen adres thuisadres woonadres huisadres",
        "live lives lived living moved moving address verblijft logeert");

    private static readonly WordSet Numbered = new(
        "kamer zaal lokaal room groep klas blok deel hoofdstuk artikel bed afdeling route lijn spoor perron gate bus trein tram poort versie fase stap dag week top unit flat etage verdieping");

    private static readonly WordSet Leads = new("in op aan naar van te bij at to from de het the");
    private static readonly WordSet Follow = new("in te naar en and is bij at");

    public string Name => "address.home";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (i < 2 || !document[i].IsNumber || document[i].Length > 3 || document.GapBefore(i) is not " " || !IsStreet(document, i - 1))
                continue;
            var end = HouseNumbers.Read(document, i);
            if (end == i || !(document.EndsPhrase(end - 1) || (document.GapAfter(end - 1) is " " && Follow.Contains(document.Folded(end)))) || NumberGroups.GoesOn(document, end - 1, "-/.:,%"))
                continue;
            var first = FirstWord(document, i - 1);
            if (first > 0 && IsLed(document, first) && SpeaksOfHome(document, first))
                found.Add(new(document[first].Start, document[end - 1].End, EntityLabel.Address, Scores.Weak, Name));
        }
    }

    private static bool IsStreet(Document document, int i) => document[i] is { IsWord: true, StartsUpper: true, Length: > 2 } && !Numbered.Contains(document.Folded(i))
        && (WordLexicon.ClassesOf(document[i].Hash, document.Folded(i)) & NoStreet) == 0;

    /// <summary>"Achter de Kerk", "Lage Kant": capitals with articles between them.</summary>
    private static int FirstWord(Document document, int last)
    {
        var first = last;
        while (last - first < MostWords && first > 0 && document.GapBefore(first) is " " or " '")
        {
            if (document[first - 1].StartsUpper && document[first - 1].Length > 1 && !document.StartsSentence(first - 1))
                first--;
            else if (first > 1 && AddressCompleter.Articles.Contains(document.Folded(first - 1)) && document[first - 2].StartsUpper && !document.StartsSentence(first - 2))
                first -= 2;
            else
                break;
        }

        return first;
    }

    private static bool IsLed(Document document, int first) => document.GapBefore(first) is ", " or ": " or " (" || (document.GapBefore(first) is " " && Leads.Contains(document.Folded(first - 1)));

    private static bool SpeaksOfHome(Document document, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= Farthest && !document.GapAfter(i).Holds("\n!?;|") && !document.GapAfter(i).Contains(". ", StringComparison.Ordinal); i--)
        {
            if (Homes.Contains(document.Folded(i)))
                return true;
        }

        return false;
    }

    /// <summary>A short number behind a capital.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            return looks.Is(TokenKind.Number) & looks.LengthUpTo(3) & looks.Before(GapKind.Blank) & looks.Is(TokenKind.Upper, -1);
        }
    }
}
