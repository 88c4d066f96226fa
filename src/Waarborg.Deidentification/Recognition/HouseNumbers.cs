using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>House numbers with their additions: "12", "12a", "191B", "88-2", "4 bis", "288-IV", "12 2-hoog", "2, unit 14".</summary>
internal static class HouseNumbers
{
    private static readonly WordSet Additions = new("bis hs huis rd zw rood zwart boven beneden bg hoog ter i ii iii iv v vi a b c d e f g h j k");
    private static readonly WordSet Units = new("unit app appartement kamer flat bus hoog verdieping");

    /// <summary>The token after the house number, or <paramref name="start"/> when no house number stands there.</summary>
    public static int Read(Document document, int start)
    {
        if (start >= document.Count || !document[start].IsNumber || document[start].Length > 5 || document.Surface(start)[0] == '0')
            return start;
        var end = start + 1;
        while (end < document.Count && end - start < 4 && IsAddition(document, end))
            end++;
        if (end + 1 < document.Count && document.GapBefore(end) is ", " or " " && Units.Contains(document.Folded(end)) && document[end + 1].IsNumber
            && Gaps.IsBlank(document.GapAfter(end)) && document[end + 1].Length <= 3)
            end += 2;
        return end;
    }

    private static bool IsAddition(Document document, int i)
    {
        var gap = document.GapBefore(i);
        ref readonly var token = ref document[i];
        if (gap.Length == 0)
            return token.IsNumber ? token.Length <= 3 : token.Length <= 2 || Additions.Contains(document.Folded(i));
        if (Gaps.IsOneOf(gap, "-/‑"))
            return token.Length <= 4 && (token.IsNumber ? token.Length <= 3
                && !NumberGroups.GoesOn(document, i, "-/.") : Additions.Contains(document.Folded(i)));
        if (gap is not (" " or "\u00A0") || token.IsNumber || !Additions.Contains(document.Folded(i)))
            return false;

        // One letter after a blank: "12 A" is a house number, "12 a 13" and "12 e-mails" are not.
        return token.Length > 1 ? token.Length > 2 || token.IsAllUpper || document.Folded(i) is "hs" or "rd" or "zw"
            : token.IsAllUpper || (document.Folded(i) is not "e"
                && !(i + 1 < document.Count && document[i + 1].IsNumber && document[i + 1].Length != 4));
    }
}
