using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Reads a code such as "HW-123456", "Z/24/00913", "B 0041 337" or "1184.27.063.H.36.01" that a cue announced.</summary>
internal static class CodeReader
{
    private const int MostTokens = 12;
    private const int MostCharacters = 40;

    /// <summary>The token after the code, or <paramref name="start"/> when no code with enough digits stands there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">First token of the code.</param>
    /// <param name="leastSigns">How many letters and digits the code must have at least.</param>
    /// <param name="leastDigits">How many digits.</param>
    public static int Read(Document document, int start, int leastSigns, int leastDigits)
    {
        int signs = 0, digits = 0, best = start;
        var (joined, spaced) = (false, false);
        for (var i = start; i < document.Count && i - start < MostTokens; i++)
        {
            if (i > start)
            {
                var gap = document.GapBefore(i);
                if (gap.Length == 0 || Gaps.IsOneOf(gap, "-‑–/._:#"))
                {
                    joined |= gap.Length > 0;
                }
                else if (gap is " " or "\u00A0" && MayFollowBlank(document, i, digits, joined))
                {
                    spaced = true;
                }
                else
                {
                    break;
                }
            }

            ref readonly var token = ref document[i];
            if (token.End - document[start].Start > MostCharacters || (token.IsWord && IsSentence(document, start, i, spaced)))
                break;
            signs += token.Length;
            digits += token.IsNumber ? token.Length : 0;
            if (token.IsNumber || (digits > 0 && !document.TouchesNext(i)))
                best = i + 1;
        }

        return signs >= leastSigns && digits >= leastDigits ? best : start;
    }

    /// <summary>A blank belongs to the code when no digit was seen yet, or when groups of digits stand apart by blanks alone.</summary>
    private static bool MayFollowBlank(Document document, int next, int digits, bool joined)
    {
        if (digits == 0)
            return document[next].IsNumber;
        return !joined && document[next].IsNumber && (document[next].Length >= 2 || (digits >= 6 && document.EndsPhrase(next))) && !document.TouchesNext(next)
            && !NumberGroups.GoesOn(document, next, "-/.:") && !IsQuantity(document, next);
    }

    private static bool IsQuantity(Document document, int number) =>
        number + 1 < document.Count && document[number + 1].IsWord && Gaps.IsBlank(document.GapAfter(number)) && document[number].Length < 3;

    /// <summary>A longer lower-case word is text, not code.</summary>
    private static bool IsSentence(Document document, int start, int i, bool spaced) =>
        document[i].Length > 5 || (i == start && document[i].Length > 2 && !document[i].IsAllUpper && document.GapAfter(i) is " ")
            || (i > start && !document[i].IsAllUpper && document[i].Length > 3)
        || (spaced && !document.TouchesNext(i - 1) && document.GapBefore(i) is " ");
}
