using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>What stands between a word that announces a value and the value: "mijn klantnummer [is eigenlijk] HW-123456".</summary>
internal static class Cues
{
    private const int MostFillers = 5;
    private const int WidestGap = 60;

    private static readonly WordSet Fillers = new(
        "is was luidt nummer nr no num number van mij mijn mn me m n de het een deze dit die the my of for our your onder met heb ik u je jouw uw",
        "hij hier",
        "staat ook nog even dan zeker komt eigenlijk volgens code dus toch als to be as voor door maar weet ie t s id zijn haar his her niet",
        "heeft has bij ons hun jullie");

    /// <summary>The first token after a cue that is no filler; -1 when the sentence ends first.</summary>
    public static int SkipFillers(Document document, int afterCue)
    {
        for (var i = afterCue; i < document.Count && i - afterCue <= MostFillers; i++)
        {
            if (!Continues(document.GapBefore(i)))
                return -1;
            // "paspoort U 14 882 037" and "het nummer van u": a capital before a number begins it.
            var initial = document[i] is { IsAllUpper: true, Length: 1 } && document.GapAfter(i) is " " && document[i + 1].IsNumber;
            if (initial || document[i].IsNumber || !Fillers.Contains(document.Folded(i)) || document.TouchesNext(i))
                return i;
        }

        return -1;
    }

    /// <summary>A gap over which a cue reaches: signs of a form ("nr.:", a table, one line end), no end of a sentence, nor a value that was masked.</summary>
    public static bool Continues(ReadOnlySpan<char> gap)
    {
        if (gap.Length > WidestGap || gap.Holds("!?;|") || gap.IsMasked())
            return false;
        var lines = gap.Count('\n');
        return lines == 0 || (lines == 1 && gap.Holds(":=") && gap.TrimStart(" \t.:=").Length <= 4);
    }
}
