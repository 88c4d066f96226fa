using System.Text;

namespace Waarborg.Learning;

/// <summary>Cuts text into the stretches inside which byte pairs may merge: words, single digits, runs of other signs and white space.</summary>
/// <remarks>
/// A space before a word belongs to the word. Digits stay apart so that an amount is written digit by digit instead of guessed whole.
/// </remarks>
internal static class PreTokens
{
    private enum Kind { Letter, Digit, Space, Other }

    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = EndOf(text, start);
            yield return text[start..end];
            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        var kind = KindAt(text, start, out var length);
        var end = start + length;
        if (kind == Kind.Space && text[start] == ' ' && end < text.Length)
        {
            kind = KindAt(text, end, out length);
            if (kind != Kind.Space) end += length;
        }
        if (kind == Kind.Digit) return end;
        while (end < text.Length && KindAt(text, end, out length) == kind)
        {
            // The last space of a run goes with the word after it.
            if (kind == Kind.Space && text[end] == ' ' && end + 1 < text.Length && KindAt(text, end + 1, out _) != Kind.Space) break;
            end += length;
        }
        return end;
    }

    private static Kind KindAt(string text, int index, out int length)
    {
        _ = Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out length);
        if (Rune.IsWhiteSpace(rune)) return Kind.Space;
        if (Rune.IsDigit(rune)) return Kind.Digit;
        var category = Rune.GetUnicodeCategory(rune);
        return Rune.IsLetter(rune) || category is System.Globalization.UnicodeCategory.NonSpacingMark ? Kind.Letter : Kind.Other;
    }
}
