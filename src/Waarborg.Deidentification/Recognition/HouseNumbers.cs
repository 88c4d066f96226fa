using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>House numbers with their additions: "12", "12a", "191B", "88-2", "4 bis", "288-IV", "12 2-hoog", "2, unit 14".</summary>
internal static class HouseNumbers
{
    private static readonly WordSet Additions = new("bis hs huis rd zw rood zwart boven beneden bg hoog ter i ii iii iv v vi a b c d e f g h j k re li sous achter voor bv");
    private static readonly WordSet Units = new("unit app apt appt appartement apartment kamer room flat bus hoog verdieping woning box");
    private static readonly WordSet Parts = new("achter voor boven beneden links rechts hoog caravan boot woonboot souterrain achterhuis parterre zolder tuinhuis kelder hoek bovenwoning benedenwoning opp");

    /// <summary>The token after the house number, or <paramref name="start"/> when no house number stands there.</summary>
    public static int Read(Document document, int start)
    {
        if (start >= document.Count || !document[start].IsNumber || document[start].Length > 5 || document.Surface(start)[0] == '0')
            return start;
        var end = start + 1;
        while (end < document.Count && end - start < 4 && IsAddition(document, end))
            end++;
        if (end + 1 < document.Count && document.GapBefore(end) is ", " or " " && Units.Contains(document.Folded(end)) && document[end + 1].IsNumber
            && document.GapAfter(end) is " " or "\u00A0" or ". " or "." && document[end + 1].Length <= 3)
            return document.GapAfter(end + 1) is "-" && document[end + 2].IsNumber && document[end + 2].Length <= 3 ? end + 3 : end + 2;
        return ReadTail(document, end);
    }

    /// <summary>"402, boot", "9 (achter)", "54 (caravan achter)", "1 / 17", "4 / 3v", "404-C, 4e", "1, B14".</summary>
    private static int ReadTail(Document document, int end)
    {
        if (end >= document.Count)
            return end;
        var gap = document.GapBefore(end);
        if (gap is ", " or " (" && Parts.Contains(document.Folded(end)))
        {
            if (gap is ", ")
                return document.EndsPhrase(end) ? end + 1 : end;
            var last = end;
            while (last + 1 < document.Count && last < end + 2 && document.GapAfter(last) is " " && Parts.Contains(document.Folded(last + 1)))
                last++;
            return document.GapAfter(last).StartsWith(")") ? last + 1 : end;
        }

        if (gap is " " && (Parts.Contains(document.Folded(end)) && document.EndsPhrase(end)))
            return end + 1; // "2 kelder", "70 hoek"
        if (gap is " " && document[end] is { IsAllUpper: true, Length: 1 } && document.TouchesNext(end) && document[end + 1] is { IsNumber: true, Length: <= 2 } && !document.TouchesNext(end + 1)
            && document.EndsPhrase(end + 1))
            return end + 2; // "61 A3"

        var touches = document.TouchesNext(end);
        if (gap is " / " && document[end].IsNumber && document[end].Length <= 3 && !NumberGroups.GoesOn(document, end, "-/.:,"))
            return touches ? document[end + 1].Length == 1 && !document.TouchesNext(end + 1) ? end + 2 : end : end + 1;
        if (gap is not ", " || !touches || document.TouchesNext(end + 1))
            return end;
        var floor = document[end].IsNumber && document[end].Length == 1 && document.Folded(end + 1) is "e" or "de" or "ste";
        var door = document[end].IsAllUpper && document[end].Length == 1 && document[end + 1].IsNumber && document[end + 1].Length <= 3;
        return floor || door ? end + 2 : end;
    }

    private static bool IsAddition(Document document, int i)
    {
        var gap = document.GapBefore(i);
        ref readonly var token = ref document[i];
        if (gap.Length == 0)
            return token.IsNumber ? token.Length <= 3 : token.Length <= 2 || Additions.Contains(document.Folded(i));
        if (Gaps.IsOneOf(gap, "-/‑"))
            return (token.Length <= 4 || Parts.Contains(document.Folded(i))) && (token.IsNumber ? token.Length <= 3
                && !NumberGroups.GoesOn(document, i, "-/.") : Additions.Contains(document.Folded(i)) || Parts.Contains(document.Folded(i)));
        if (gap is not (" " or "\u00A0") || token.IsNumber || !Additions.Contains(document.Folded(i)))
            return false;

        // One letter after a blank: "12 A" is a house number, "12 a 13" and "12 e-mails" are not.
        return token.Length > 1 ? token.Length > 2 || token.IsAllUpper || document.Folded(i) is "hs" or "rd" or "zw" or "re" or "li" or "bv" or "bg"
            : token.IsAllUpper || (document.Folded(i) is not "e"
                && !(i + 1 < document.Count && document[i + 1].IsNumber && Gaps.IsBlank(document.GapAfter(i)) && document[i + 1].Length != 4));
    }
}
