using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Finds a street again that stood somewhere with its number: "Hazelaarweg 31", and further on "de Hazelaarweg".</summary>
internal sealed class AddressRepeater : IRecogniser
{
    private const int ShortestStreet = 6;
    private const int MostWords = 5;

    public string Name => "address.repeat";

    public void Recognise(Document document, List<Entity> found)
    {
        PhraseTrie<string>? streets = null;
        foreach (var entity in found)
        {
            if (entity.Label == EntityLabel.Address && entity.Score >= Scores.Cued)
                AddStreet(document, entity, ref streets);
        }

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
}
