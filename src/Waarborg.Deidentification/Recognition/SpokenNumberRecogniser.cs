using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Numbers read aloud and written down: "nul zes twaalf negenendertig vijfenvijftig nul acht". Five words or more; from "nul" on a telephone
/// number.
/// </summary>
internal sealed class SpokenNumberRecogniser : IRecogniser
{
    private const int FewestWords = 5;

    public string Name => "spoken";

    public void Recognise(Document document, List<Entity> found)
    {
        var read = -1;
        foreach (var i in document.Marked(Trigger.Spelled))
        {
            if (i <= read)
                continue;
            var last = i;
            while (last + 1 < document.Count && Gaps.IsBlank(document.GapAfter(last)) && SpelledNumbers.IsSpoken(document, last + 1))
                last++;
            if (last - i + 1 >= FewestWords)
            {
                var label = document.Folded(i) is "nul" or "zero" ? EntityLabel.Phone : EntityLabel.CustomerId;
                found.Add(new(document[i].Start, document[last].End, label, Scores.Cued, Name));
            }

            read = last;
        }
    }
}
