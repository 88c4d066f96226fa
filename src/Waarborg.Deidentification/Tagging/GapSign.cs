using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>What stands between two tokens, as one number: the outer signs, the line ends and the blanks.</summary>
internal static class GapSign
{
    public const uint Break = 1u << 31;
    private const int LongestRead = 24;

    /// <summary>A value that was blotted out stands in the gap.</summary>
    private const uint Masked = 1;

    private static readonly uint[] OfKind = [0, 0, .. new[] { " ", ", ", ".", ". ", "-", "/", ":", ": ", "! " }.Select(gap => Of(gap))];

    /// <summary>The number of the gap before a token, or at the number of tokens of what ends the text.</summary>
    public static uint Before(Document document, int index) => document.KindBefore(index) is var kind && kind < GapKind.Line ? OfKind[(int)kind] : Of(document.GapBefore(index));

    /// <summary>The number of a gap. The high bit is set when a sentence, line or table cell ends in it.</summary>
    public static uint Of(ReadOnlySpan<char> gap)
    {
        if (gap.Length == 1 && gap[0] == ' ')
            return 1u << 16;
        if (gap.Length == 0)
            return 0;
        if (gap.Length > LongestRead)
            gap = gap[..LongestRead];
        uint first = 0, last = 0, lines = 0, blanks = 0;
        var ends = false;
        foreach (var c in gap)
        {
            switch (c)
            {
                case '\n':
                    lines++;
                    continue;
                case '\r':
                    continue;
                case ' ' or '\t' or '\u00A0':
                    blanks += c == '\t' ? 2u : 1u;
                    continue;
                default:
                    var sign = Fold(c);
                    first = first == 0 ? sign : first;
                    last = sign;
                    ends |= c is '.' or '!' or '?' or ':' or ';' or '|';
                    break;
            }
        }

        blanks = Math.Min(blanks, 2);
        lines = Math.Min(lines, 2);
        ends = lines > 0 || (blanks == 2 && first == 0) || (ends && blanks > 0);
        return first | (last << 8) | (blanks << 16) | (lines << 18) | (ends ? Break : 0);
    }

    /// <summary>Signs that mean the same are one; what lies outside ASCII and is rare is one too.</summary>
    private static uint Fold(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '’' or '‘' or '`' or '´' => '\'',
        '–' or '—' or '‑' => '~',
        '•' or '·' or '▪' or '●' or '*' => '*',
        < (char)0x80 => c,
        '€' or '£' => '$',
        '→' => '>',
        '█' => Masked,
        _ => (char)0x7F,
    };
}
