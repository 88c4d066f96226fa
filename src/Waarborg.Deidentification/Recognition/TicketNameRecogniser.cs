using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Names as they stand on a ticket (IATA): surname, stroke, given names and title in capitals, "JANSEN/MARIA MRS".</summary>
internal sealed class TicketNameRecogniser : IRecogniser
{
    private const int ShortestName = 2;
    private const int MostGivenNames = 3;

    private static readonly WordSet Titles = new("mr mrs ms miss mstr dr chd inf");

    public string Name => "name.ticket";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsAllUpper && document[i].Length >= ShortestName && document.GapAfter(i) is "/")
                AddTicket(document, i, found);
        }
    }

    /// <summary>The title at the end is what tells a name from "AC/DC".</summary>
    private void AddTicket(Document document, int i, List<Entity> found)
    {
        for (var last = i + 1; last < document.Count && last <= i + 1 + MostGivenNames && document[last].IsAllUpper; last++)
        {
            if (last > i + 1 && document.GapBefore(last) is not " ")
                return;
            if (last == i + 1 || !Titles.Contains(document.Folded(last)))
                continue;
            found.Add(new(document[i].Start, document[last].End, EntityLabel.Person, Scores.Formed, Name));
            return;
        }
    }

    /// <summary>Capitals before a stroke.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            return looks.Is(TokenKind.AllUpper) & looks.After(GapKind.Stroke);
        }
    }
}
