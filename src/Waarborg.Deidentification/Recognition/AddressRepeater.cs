using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Finds a street again that stood somewhere with its number: "Hazelaarweg 31", and further on "de Hazelaarweg"; and a house number with a letter: "Hazelaarweg 2k", and further on "bij 2k is de bel stuk".
/// </summary>
internal sealed class AddressRepeater : IRecogniser
{
    private const int ShortestStreet = 6;
    private const int MostWords = 5;

    private static readonly WordSet Leads = new("bij op naar van aan nr nummer huisnummer en of no number at to from and or");

    public string Name => "address.repeat";

    public void Recognise(Document document, List<Entity> found)
    {
        PhraseTrie<string>? streets = null;
        HashSet<(int, char)>? numbers = null;
        foreach (var entity in found)
        {
            if (entity.Label != EntityLabel.Address || entity.Score < Scores.Cued)
                continue;
            AddStreet(document, entity, ref streets);
            AddNumber(document, entity, ref numbers);
        }

        if (numbers is not null)
            FindNumbers(document, numbers, found);
        if (streets is null)
            return;
        for (var i = streets.NextStart(document, 0); i < document.Count; i = streets.NextStart(document, i + 1))
        {
            if (document[i].StartsUpper && streets.TryMatch(document, i, out var end, out _) && !document.TouchesNext(end - 1))
                found.Add(new(document[i].Start, document[end - 1].End, EntityLabel.Address, Scores.Repeated, Name));
        }
    }

    /// <summary>The words before the house number, where they are more than an ordinary word.</summary>
    private static void AddStreet(Document document, Entity entity, ref PhraseTrie<string>? streets)
    {
        var first = document.TokenAt(entity.Start);
        var number = first;
        while (number < document.Count && document[number].End <= entity.End && document[number].IsWord && number - first < MostWords)
            number++;
        if (number == first || !document[number].IsNumber || document[number].Start >= entity.End || !document[first].StartsUpper)
            return;
        var (start, end) = (document[first].Start, document[number - 1].End);
        if (end - start >= ShortestStreet && (number - first > 1 || !OrdinaryWords.Contains(document.Folded(first))))
            (streets ??= new()).Add(document, first, number, "street");
    }

    /// <summary>The house number, where a letter belongs to it: a bare number is too often something else.</summary>
    private static void AddNumber(Document document, Entity entity, ref HashSet<(int, char)>? numbers)
    {
        for (var i = document.TokenAt(entity.Start); i < document.Count && document[i].End < entity.End; i++)
        {
            if (Lettered(document, i) is { } number)
                (numbers ??= []).Add(number);
        }
    }

    private void FindNumbers(Document document, HashSet<(int, char)> numbers, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (i > 0 && document.GapBefore(i) is " " or ". " && Leads.Contains(document.Folded(i - 1)) && Lettered(document, i) is { } number && numbers.Contains(number))
                found.Add(new(document[i].Start, document[i + 1].End, EntityLabel.Address, Scores.Repeated, Name));
        }
    }

    /// <summary>"2k": a number and a letter in one piece.</summary>
    private static (int Number, char Letter)? Lettered(Document document, int i) =>
        i + 1 < document.Count && document[i] is { IsNumber: true, Length: <= 4 } && document.TouchesNext(i) && document[i + 1] is { IsWord: true, Length: 1 } && !document.TouchesNext(i + 1)
            ? (document.Value(i), document.Folded(i + 1)[0]) : null;

    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks) => looks.Is(TokenKind.Number) & looks.LengthUpTo(4) & looks.After(GapKind.Touch) & looks.Length(1, 1) & (looks.Before(GapKind.Blank) | looks.Before(GapKind.StopBlank));
    }
}
