using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>
/// Dutch postcodes: four digits without a leading zero and two letters other than SA, SD and SS; British ones in capitals; any after the word
/// postcode.
/// A house number that follows a postcode is an address.
/// </summary>
internal sealed class PostcodeRecogniser : IRecogniser
{
    private static readonly PhraseTrie<string> Cue = Phrases.Of("postcode", "pc", "postal code", "zip code", "zip", "post code");

    /// <summary>Two letters that are a word or a unit: "1500 kg", "2024 is".</summary>
    private static readonly WordSet ShortWords = new(
        "is en in de ik je jij om op of al er te uw ze we me na nu zo ja ga kg km cm mm ml mg st kw eu pk dm uu at an as by do go he if it my no",
        "on or so up us am",
        "pm nd th rd mw jr nl be x m2 hz gb mb wh va kj gr cl dl ha pt mr dr bv nv cd tv pc wc be da du ie hè he wa ma oh ah eh to ok th ft lb oz",
        "ug mc");

    private static readonly WordSet Streets = new("nr nummer huisnummer huisnr hnr huis no en");

    /// <summary>The words with which an announcement begins.</summary>
    public static IEnumerable<string> Words => Cue.FirstWords;

    public string Name => "postcode";

    public void Recognise(Document document, List<Entity> found)
    {
        foreach (var i in document.Where<Possible>())
        {
            if (document[i].IsWord)
            {
                if (Cue.TryMatch(document, i, out var end, out _))
                    AddAnnounced(document, end, found);
                continue;
            }

            if (i > 0 && document.TouchesNext(i - 1) && document[i - 1] is { IsAllUpper: true, Length: <= 2 } && !Cue.TryMatch(document, i - 1, out _, out _))
                AddBritish(document, i - 1, found);
            if (IsDutch(document, i, announced: false))
            {
                found.Add(new(document[i].Start, document[i + 1].End, EntityLabel.Postcode, Scores.Announced, Name));
                AddHouse(document, i + 2, found);
            }
        }
    }

    private void AddAnnounced(Document document, int end, List<Entity> found)
    {
        var start = Cues.SkipFillers(document, end);
        if (start < 0 || !document[start].IsNumber)
            return;
        if (IsDutch(document, start, announced: true))
        {
            found.Add(new(document[start].Start, document[start + 1].End, EntityLabel.Postcode, Scores.Announced, Name));
            AddHouse(document, start + 2, found);
        }
        else if (document[start].Length is 4 or 5 && !document.TouchesNext(start))
        {
            found.Add(new(document[start].Start, document[start].End, EntityLabel.Postcode, Scores.Cued, Name));
        }
    }

    /// <summary>Whether a Dutch postcode stands at a number.</summary>
    public static bool IsDutch(Document document, int i, bool announced)
    {
        if (i + 1 >= document.Count || document[i].Length != 4 || document.Surface(i)[0] == '0' || (i > 0 && document.TouchesNext(i - 1))
            || NumberGroups.GoesBefore(document, i, ".,-/:") || (!announced && document.Folded(i - 1) is "nen" or "iso" or "din" or "npr" or "ntr"))
            return false;
        ref readonly var letters = ref document[i + 1];
        var folded = document.Folded(i + 1);
        if (!letters.IsWord || letters.Length != 2 || folded.IndexOfAnyExceptInRange('a', 'z') >= 0 || folded is "sa" or "sd" or "ss" || (!announced && folded is "iu" or "ie" or "cc" or "ml" or "mg" or "kg" or "mm" or "cm" or "km" or "gb" or "mb" or "tb" or "va" or "kw" or "xm")
            || (!announced && !letters.IsAllUpper && folded is "nr" or "ir") || (folded is "nt" && document.TouchesNext(i + 1) && document.Surface(i + 2) is "2")
            || (document.TouchesNext(i + 1) && !IsHouse(document, i + 2))
            || NumberGroups.GoesOn(document, i + 1, "-‑"))
            return false;
        var gap = document.GapAfter(i);
        if (gap.Length == 0)
            return true;
        if (!Gaps.IsBlank(gap) && gap is not "-")
            return false;
        if (announced || !ShortWords.Contains(folded))
            return letters.IsAllUpper || announced || !letters.StartsUpper || gap is not "-";
        return letters.IsAllUpper && !(i > 0 && document.GapBefore(i).Length < 3 && document[i - 1].IsWord && document[i - 1].IsAllUpper && document[i - 1].Length > 1);
    }

    private static void AddHouse(Document document, int i, List<Entity> found)
    {
        for (var words = 0; i < document.Count && words < 3; i++, words++)
        {
            var gap = document.GapBefore(i);
            if (gap.Length > 3 || gap.Holds("!?;\n"))
                return;
            if (document[i].IsNumber)
            {
                // "1234 AB 06-…" and "1234 AB 12-3-1980" are no house numbers.
                var end = HouseNumbers.Read(document, i);
                if (end > i && !NumberGroups.GoesOn(document, i, "/.:"))
                    found.Add(new(document[i].Start, document[end - 1].End, EntityLabel.Address, Scores.Cued, "address"));
                return;
            }

            if (!Streets.Contains(document.Folded(i)))
                return;
        }
    }

    private static bool IsHouse(Document document, int i) => i < document.Count && document[i].IsNumber && document[i].Length <= 4;

    /// <summary>"SW1A 2AA": one or two letters, a digit, perhaps a digit or letter; a digit and two letters.</summary>
    private void AddBritish(Document document, int i, List<Entity> found)
    {
        if (!document[i].IsAllUpper || document[i].Length > 2 || !document.TouchesNext(i) || (i > 0 && document.TouchesNext(i - 1)))
            return;
        var next = i + 1;
        if (!document[next].IsNumber || document[next].Length > 2)
            return;
        if (document.TouchesNext(next))
        {
            if (!document[++next].IsAllUpper || document[next].Length != 1)
                return;
        }

        if (next + 2 >= document.Count || document.GapAfter(next) is not " " || !document[next + 1].IsNumber || document[next + 1].Length != 1
            || !document.TouchesNext(next + 1) || !document[next + 2].IsAllUpper || document[next + 2].Length != 2 || document.TouchesNext(next + 2))
            return;
        found.Add(new(document[i].Start, document[next + 2].End, EntityLabel.Postcode, Scores.Formed, Name));
    }

    /// <summary>What announces a postcode; four digits before two letters; a number that touches capitals.</summary>
    private readonly struct Possible : ICandidates
    {
        public static ulong Among(Looks looks)
        {
            var dutch = looks.Length(4) & looks.Is(TokenKind.Word, 1) & looks.Length(2, 1);
            var british = looks.Before(GapKind.Touch) & looks.Is(TokenKind.AllUpper, -1) & looks.LengthUpTo(2, -1);
            return looks.Marked(Trigger.Postcode) | (looks.Is(TokenKind.Number) & (dutch | british));
        }
    }
}
