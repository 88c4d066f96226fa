namespace Waarborg.Deidentification.Reading;

/// <summary>
/// Lower case without diacritics, one character for one character, so that offsets stay simple: "Şahin" and "sahin", "Garcia" and "García" are one.
/// Written out because the product runs without ICU. The tables follow the Unicode decompositions of Latin-1 Supplement, Latin Extended-A and -B
/// and Latin Extended Additional; a full stop marks a letter without a plain base.
/// </summary>
internal static class Folding
{
    /// <summary>Up to so many characters are folded without memory of their own.</summary>
    private const int Short = 128;

    private const char FirstLatin = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii"
        + "iiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsb..............e................"
        + "oo.............uu...................dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa....aaaaeeeeiiiioooo"
        + "rrrruuuusstt..hh......aaeeooooooooyy...............b............";

    private const string Additional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttttt"
        + "ttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooo"
        + "oooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The folded character; characters outside the Latin blocks only lose their case.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        var folded = c switch
        {
            >= FirstLatin when c - FirstLatin < Latin.Length => Latin[c - FirstLatin],
            >= FirstAdditional when c - FirstAdditional < Additional.Length => Additional[c - FirstAdditional],
            _ => '.',
        };
        return folded == '.' ? char.ToLowerInvariant(c) : folded;
    }

    /// <summary>True for the combining diacritical marks (U+0300 to U+036F), which folding drops.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>A letter, a digit, or the mark on one: where such a sign follows, a word goes on.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || IsMark(c);

    /// <summary>Letters and digits of a text, folded; everything else is left out.</summary>
    public static string LettersAndDigits(ReadOnlySpan<char> text)
    {
        Span<char> buffer = text.Length <= Short ? stackalloc char[Short] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                buffer[length++] = Fold(c);
        }

        return new string(buffer[..length]);
    }
}
