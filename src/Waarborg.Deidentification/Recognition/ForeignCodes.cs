using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Licence plates and postcodes of other countries. Unmistakable by themselves: British plates since 2001 ("LB19 XKV") and Canadian postcodes ("L9H 5E1"). Near a word for a car: other
/// groups of capitals and digits ("B 184 STM", "4419 KLM"), and Dutch plates in small letters ("39 nt hd"). Between a comma and a place: Portuguese postcodes ("8600-314 Lagos").
/// </summary>
internal sealed class ForeignCodes : IRecogniser
{
    private const int FarthestCar = 9;

    /// <summary>Above a postcode, which "4471 KI" may be too.</summary>
    private const double NearCar = 0.95;

    private static readonly WordSet Cars = new(
        "auto autos wagen kenteken kentekens nummerplaat bus busje bestelbus bestelauto bestelwagen vrachtwagen camper scooter brommer motor aanhanger taxi",
        "car plate plates vehicle mini lorry truck cab seat fiat opel volkswagen vw renault peugeot citroen toyota ford bmw audi mercedes kia skoda hyundai dacia nissan mazda suzuki volvo tesla");

    private static readonly WordSet Measures = new("km kg cm mm ml mg gr cc kw pk nm uur min sec jr wk eur euro ct st mb gb cl dl hz");

    public string Name => "foreign";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            AddPlate(document, i, found);
            AddPostcode(document, i, found);
        }
    }

    private void AddPlate(Document document, int number, List<Entity> found)
    {
        if (document[number].Length is < 2 or > 4)
            return;
        var (first, last) = (number, number);
        if (number > 0 && IsLetters(document, number - 1, 2) && IsJoint(document.GapBefore(number)))
            first--;
        if (number + 1 < document.Count && IsLetters(document, number + 1, 3) && IsJoint(document.GapAfter(number)))
            last++;
        if (last == number || IsPart(document, first, last))
            return;
        var british = first < number && document[first].Length == 2 && document[number].Length == 2 && document.TouchesNext(first) && document.GapAfter(number) is " " && document[last].Length == 3;
        var other = first < number ? document[number].Length >= 3 || british : document[number].Length == 4 && document[last].Length == 3;
        if (british || (other && IsNearCar(document, first)))
            found.Add(new(document[first].Start, document[last].End, EntityLabel.LicensePlate, british ? Scores.Formed : NearCar, Name));
        else if (first == number && document[number].Length == 2 && document[last].Length == 2 && last + 1 < document.Count && document[last + 1].Length == 2 && IsLetters(document, last + 1, 2) && document.GapAfter(last) is " "
            && document.GapAfter(number) is " " && IsNearCar(document, first))
            found.Add(new(document[first].Start, document[last + 1].End, EntityLabel.LicensePlate, NearCar, Name));
    }

    private void AddPostcode(Document document, int i, List<Entity> found)
    {
        // L9H 5E1: letter, digit, letter, digit, letter, digit.
        if (i > 0 && i + 4 < document.Count && document[i].Length == 1 && document.TouchesNext(i - 1) && document.TouchesNext(i) && document.GapAfter(i + 1) is " " && document[i + 2] is { IsNumber: true, Length: 1 }
            && document.TouchesNext(i + 2) && document.TouchesNext(i + 3) && document[i + 4] is { IsNumber: true, Length: 1 } && IsLetter(document, i - 1) && IsLetter(document, i + 1) && IsLetter(document, i + 3)
            && !IsPart(document, i - 1, i + 4))
            found.Add(new(document[i - 1].Start, document[i + 4].End, EntityLabel.Postcode, Scores.Formed, Name));
        else if (i + 2 < document.Count && document[i].Length == 4 && document.GapAfter(i) is "-" && document[i + 1] is { IsNumber: true, Length: 3 } && document.GapBefore(i) is ", " or "\n" && document.GapAfter(i + 1) is " "
            && document[i + 2].StartsUpper)
            found.Add(new(document[i].Start, document[i + 1].End, EntityLabel.Postcode, Scores.Cued, Name));
    }

    private static bool IsLetter(Document document, int i) => document[i] is { IsWord: true, Length: 1, StartsUpper: true };

    /// <summary>Small letters are read too: the words near it tell.</summary>
    private static bool IsLetters(Document document, int i, int longest) => document[i].IsWord && document[i].Length <= longest && (document[i].IsAllUpper || document[i].Length == 2)
        && document.Folded(i).IndexOfAnyExceptInRange('a', 'z') < 0 && !StopWords.All.Contains(document.Folded(i)) && !Measures.Contains(document.Folded(i));

    private static bool IsJoint(ReadOnlySpan<char> gap) => gap is "" or " " or "-";

    private static bool IsPart(Document document, int first, int last) => (first > 0 && (document.TouchesNext(first - 1) || Gaps.IsOneOf(document.GapBefore(first), "-/")))
        || document.TouchesNext(last) || Gaps.IsOneOf(document.GapAfter(last), "-/");

    private static bool IsNearCar(Document document, int i)
    {
        for (var at = i - 1; at >= Math.Max(0, i - FarthestCar); at--)
        {
            if (document.GapAfter(at).Contains('\n'))
                return false;
            if (Cars.Contains(document.Folded(at)))
                return true;
        }

        return false;
    }

    /// <summary>A number with a few letters right before or behind it, between letters, or with a hyphen behind it.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var plate = ~looks.LengthUpTo(1) & looks.LengthUpTo(4) & ((looks.Is(TokenKind.Word, -1) & looks.LengthUpTo(2, -1)) | (looks.Is(TokenKind.Word, 1) & looks.LengthUpTo(3, 1)));
            var between = looks.Length(1) & looks.Before(GapKind.Touch) & looks.After(GapKind.Touch);
            return looks.Is(TokenKind.Number) & (plate | between | (looks.Length(4) & looks.After(GapKind.Dash)));
        }
    }
}
