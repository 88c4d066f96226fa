using Waarborg.Deidentification.Reading;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Streets without a street's ending, by what stands behind them: words with a capital, a house number, and a place or postcode: "De Zuidert 46-2,
/// Emmeloord", "Kogge 8-34, 8242 BG". Runs when the places are known.
/// </summary>
internal sealed class AddressBeforePlace : IRecogniser
{
    private const int FarthestNumber = 4;
    private const int MostWords = 3;
    private const int LongestNumber = 4;

    private const uint NoStreet = WordClasses.Month | WordClasses.Weekday | WordClasses.Title | WordClasses.Role | WordClasses.Relation | WordClasses.AgeWord | WordClasses.SecretWord
        | WordClasses.NumberWord;

    private static readonly WordSet Numbered = new(
        "kamer zaal lokaal room groep klas blok deel hoofdstuk artikel bed afdeling route lijn spoor perron gate bus trein tram poort versie nummer nr punt fase stap dag week top");

    public string Name => "address.place";

    public void Recognise(Document document, List<Entity> found)
    {
        bool[]? others = null;
        var known = found.Count;
        for (var at = 0; at < known; at++)
        {
            if (found[at].Label is not (EntityLabel.Location or EntityLabel.Postcode))
                continue;
            var place = document.TokenAt(found[at].Start);
            if (place < 2 || document.GapBefore(place) is not (", " or "; " or ",\n" or "\n" or " - "))
                continue;
            others ??= Starts(document, found);
            var number = NumberBefore(document, place);
            var first = number < 0 ? -1 : FirstWord(document, number, others);
            if (first >= 0)
                found.Add(new(document[first].Start, document[place - 1].End, EntityLabel.Address, Scores.Weak, Name));
        }
    }

    /// <summary>The tokens that are part of something found that is no place.</summary>
    private static bool[] Starts(Document document, List<Entity> found)
    {
        var taken = new bool[document.Count];
        foreach (var entity in found)
        {
            if (entity.Label is EntityLabel.Location or EntityLabel.Organisation)
                continue;
            for (var i = document.TokenAt(entity.Start); i < document.Count && document[i].Start < entity.End; i++)
                taken[i] = true;
        }

        return taken;
    }

    /// <summary>The house number that ends right before the place; -1 when none does.</summary>
    private static int NumberBefore(Document document, int place)
    {
        for (var i = place - 1; i > 0 && place - i <= FarthestNumber; i--)
        {
            if (document[i].IsNumber && document[i].Length <= LongestNumber && document.GapBefore(i) is " " && HouseNumbers.Read(document, i) == place)
                return document[i].Length == LongestNumber && document.Surface(i)[..2] is "19" or "20" ? -1 : i;
        }

        return -1;
    }

    private static int FirstWord(Document document, int number, bool[] taken)
    {
        var first = -1;
        for (var i = number - 1; i >= 0 && number - i <= MostWords && !taken[i]; i--)
        {
            var folded = document.Folded(i);
            if (!document[i].IsWord || !document[i].StartsUpper || (i < number - 1 && document.GapAfter(i) is not (" " or "-" or "'")) || Numbered.Contains(folded)
                || (WordLexicon.ClassesOf(document[i].Hash, folded) & NoStreet) != 0)
                break;
            first = i;
        }

        return first < 0 || taken[number] || (first == number - 1 && (document[first].Length < 3 || StopWords.All.Contains(document.Folded(first)))) ? -1 : first;
    }
}
