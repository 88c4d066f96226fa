using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>The town behind a postcode: "7671 AX Vriezenveen", "2545gz den haag", and behind "woonplaats:".</summary>
internal sealed class PlaceRecogniser : IRecogniser
{
    private static readonly WordSet Small = new("den de het aan van der op bij s t la le st sint en");

    /// <summary>Towns that are frequent words as well.</summary>
    private static readonly WordSet Towns = new("goes best made ede");

    private static readonly PhraseTrie<string> Cue = Phrases.Of(
        "woonplaats", "plaats", "stad", "geboorteplaats", "woonachtig te", "woonachtig in", "geboren te", "geboren in", "wonende te",
        "gevestigd te", "city", "town", "place of birth", "born in");

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "place";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsNumber && i + 2 < document.Count && PostcodeRecogniser.IsDutch(document, i, announced: false)
                && document.GapAfter(i + 1) is " " or "  " or ", " or "\n" && document[i + 2].IsWord)
                Add(document, i + 2, document[i + 1].IsAllUpper && document.GapAfter(i + 1).Length <= 2, found);
            else if (document[i].IsWord && Cue.TryMatch(document, i, out var end, out var cue) && end < document.Count && document[end].StartsUpper
                && (document.GapBefore(end) is " " && cue.Contains(' ') || document.GapBefore(end).Contains(':')))
                Add(document, end, false, found);
        }
    }

    /// <summary>Capitalised words with small ones between them; one word in lower case when the postcode is beyond doubt.</summary>
    private void Add(Document document, int start, bool lower, List<Entity> found)
    {
        var end = start;
        for (var i = start; i < document.Count && i - start < 5 && document[i].IsWord; i++)
        {
            if (i > start && document.GapBefore(i) is not (" " or "-" or "" or " '" or "'" or "’" or " ’"))
                break;
            var small = Small.Contains(document.Folded(i));
            if (small && !document[i].StartsUpper)
                continue;
            if (!(document[i].StartsUpper || (lower && (i == start || end == start)))
                || (StopWords.All.Contains(document.Folded(i)) && !small && !Towns.Contains(document.Folded(i))))
                break;
            end = i + 1;
        }

        if (end > start && !(end == start + 1 && document[start].Length < 3) && !document.GapAfter(end - 1).StartsWith(":"))
            found.Add(new(document[start].Start, document[end - 1].End, EntityLabel.Location, Scores.Cued, Name));
    }

    /// <summary>What announces a place; four digits before two letters.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            return looks.Marked(Trigger.Place) | (looks.Is(TokenKind.Number) & looks.Length(4) & looks.Is(TokenKind.Word, 1) & looks.Length(2, 1));
        }
    }
}
