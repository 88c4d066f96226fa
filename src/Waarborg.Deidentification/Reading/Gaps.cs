using System.Buffers;

namespace Waarborg.Deidentification.Reading;

/// <summary>What may stand between two tokens.</summary>
internal static class Gaps
{
    /// <summary>Most gaps are a sign or two: for those a search by vectors takes longer to begin than to do without.</summary>
    private const int Short = 8;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n\r;:>(\"“”|•^–—");
    private static readonly SearchValues<char> PhraseEnds = SearchValues.Create(".,!?\n\r;:()\"“”|<>[]/–—^");
    private static readonly GapKind[] Single = KindsOf((" ", GapKind.Blank), (".", GapKind.Stop), ("-", GapKind.Dash), ("/", GapKind.Stroke), (":", GapKind.Colon), ("\n", GapKind.Line), ("\r", GapKind.Line));
    private static readonly GapKind[] Spaced = KindsOf((",", GapKind.Comma), (".", GapKind.StopBlank), (":", GapKind.ColonBlank), ("!", GapKind.ExclamationBlank));
    private static readonly GapEnds[] Ascii = [.. Enumerable.Range(0, 128).Select(c => Find((char)c))];

    /// <summary>What ends at a sign.</summary>
    public static GapEnds EndsAt(char sign) => sign < 128 ? Ascii[sign] : Find(sign);

    /// <summary>What a gap is.</summary>
    /// <param name="gap">The signs between two tokens.</param>
    /// <param name="ends">What ends in them.</param>
    public static GapKind KindOf(ReadOnlySpan<char> gap, GapEnds ends)
    {
        // Most gaps are one sign: they come first.
        if (gap.Length == 1)
            return gap[0] < 128 ? Single[gap[0]] : GapKind.Other;
        if (gap.Length == 0)
            return GapKind.Touch;
        if ((ends & GapEnds.Line) != 0)
            return GapKind.Line;
        return gap.Length == 2 && gap[1] == ' ' && gap[0] < 128 ? Spaced[gap[0]] : GapKind.Other;
    }

    /// <summary>One or two blanks (a space, tab or no-break space), nothing else.</summary>
    public static bool IsBlank(ReadOnlySpan<char> gap) => gap.Length is 1 or 2 && gap.IndexOfAnyExcept(' ', '\u00A0', '\t') < 0;

    /// <summary>Blanks of any length, on one line.</summary>
    public static bool IsSpace(ReadOnlySpan<char> gap) => gap.Length > 0 && gap.IndexOfAnyExcept(' ', '\u00A0', '\t') < 0;

    /// <summary>One sign out of a few.</summary>
    public static bool IsOneOf(ReadOnlySpan<char> gap, ReadOnlySpan<char> signs) => gap.Length == 1 && signs.Contains(gap[0]);

    /// <summary>What joins the words of one name or phrase: at most three blanks, dots, hyphens, apostrophes, commas or one line end.</summary>
    public static bool JoinsPhrase(ReadOnlySpan<char> gap) => gap is " " || (gap.Length <= 3 && gap.HoldsOnly(" \u00A0\t.-‑'’`´,_&\n\r"));

    /// <summary>A hyphen or an apostrophe: what joins the halves of one word.</summary>
    public static bool IsInnerSign(ReadOnlySpan<char> gap) => gap.Length == 1 && "-‑'’`´".Contains(gap[0]);

    /// <summary>True when a value that was blotted out stands in the stretch: it is the one that was announced.</summary>
    public static bool IsMasked(this ReadOnlySpan<char> gap) => gap.Contains(Deidentifier.Block[0]);

    /// <summary>True when any of the signs is in the stretch.</summary>
    public static bool Holds(this ReadOnlySpan<char> stretch, ReadOnlySpan<char> signs)
    {
        if (stretch.Length > Short)
            return stretch.IndexOfAny(signs) >= 0;
        foreach (var c in stretch)
        {
            if (signs.Contains(c))
                return true;
        }

        return false;
    }

    /// <summary>True when nothing but these signs is in the stretch; an empty stretch holds nothing else either.</summary>
    public static bool HoldsOnly(this ReadOnlySpan<char> stretch, ReadOnlySpan<char> signs)
    {
        if (stretch.Length > Short)
            return stretch.IndexOfAnyExcept(signs) < 0;
        foreach (var c in stretch)
        {
            if (!signs.Contains(c))
                return false;
        }

        return true;
    }

    private static GapKind[] KindsOf(params (string Sign, GapKind Kind)[] signs)
    {
        var kinds = new GapKind[128];
        Array.Fill(kinds, GapKind.Other);
        foreach (var (sign, kind) in signs)
            kinds[sign[0]] = kind;
        return kinds;
    }

    private static GapEnds Find(char sign) => (sign is '\n' or '\r' ? GapEnds.Line : GapEnds.None)
        | (SentenceEnds.Contains(sign) ? GapEnds.Sentence : GapEnds.None) | (PhraseEnds.Contains(sign) ? GapEnds.Phrase : GapEnds.None);
}
