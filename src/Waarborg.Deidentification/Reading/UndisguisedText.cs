using System.Buffers;
using Waarborg.Deidentification.Masking;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A text without what hides words from a reader of letters: invisible signs, letters of another script that look the same, full-width signs, an
/// O or l between digits, and words spread letter by letter; and without the codes of pseudonyms, which would only confuse. Every character knows its place in the original, so that findings go back exactly.
/// </summary>
internal sealed class UndisguisedText
{
    private const int FewestSpreadLetters = 4;
    private const int FewestSpreadDigits = 8;
    private const int FewestDigits = 5;

    /// <summary>The signs of a block, up to the end of its last line.</summary>
    private const int Block = 1024;

    private const string Invisible = "\u00AD\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF";

    /// <summary>Cyrillic and Greek letters with a Latin double (Unicode confusables, the plainest of them), and the doubles.</summary>
    private const string Strange = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ";
    private const string Latin = "aeopcyxijshdqwABEKMHOPCTYXIJSABEZHIKMNOPTYXovu";

    private static readonly SearchValues<char> Suspicious =
        SearchValues.Create(Invisible + Strange + string.Concat(Enumerable.Range(0xFF01, 0x5E).Select(c => (char)c)));

    /// <summary>Where stretches that stand unbroken in the original begin: the first at the first sign, the others behind something left out. In order.</summary>
    private readonly List<Stretch> _stretches;

    private UndisguisedText(string text, List<Stretch> stretches)
    {
        Text = text;
        _stretches = stretches;
    }

    /// <summary>The text to read.</summary>
    public string Text { get; }

    /// <summary>The undisguised text; null when the text hides nothing, which is the rule.</summary>
    public static UndisguisedText? Of(string text)
    {
        var codes = Placeholders.Codes(text);
        if (!Hides(text) && codes.Count == 0)
            return null;
        var signs = ArrayPool<char>.Shared.Rent(text.Length);
        var stretches = new List<Stretch>();
        var (length, code) = (0, 0);
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = EndOfBlock(text, start);
            var block = text.AsSpan(start, end - start);
            var from = code;
            while (code < codes.Count && codes[code].Start < end)
                code++;
            if (block.Length == text.Length || code > from || Hides(block)) // A text of one block was looked at above.
            {
                length = Reveal(text, start, end, codes, from, signs, length, stretches);
                continue;
            }

            block.CopyTo(signs.AsSpan(length));
            Extend(stretches, length, start);
            length += block.Length;
        }

        var plain = new string(signs, 0, length);
        ArrayPool<char>.Shared.Return(signs, clearArray: true); // Whoever borrows it next must not read this text.
        return new(plain, stretches);
    }

    /// <summary>The place in the original of a stretch of <see cref="Text"/>.</summary>
    public (int Start, int End) Original(int start, int end) => (PlaceOf(start), PlaceOf(end - 1) + 1);

    /// <summary>Findings in <see cref="Text"/>, placed in the original.</summary>
    public IReadOnlyList<Entity> Original(IReadOnlyList<Entity> found) =>
        [.. found.Select(e => Original(e.Start, e.End) is var (start, end) ? e with { Start = start, End = end } : e)];

    private static bool Hides(ReadOnlySpan<char> text)
    {
        var disguises = Disguises.In(text);
        return disguises.HasSpread || disguises.HasFalseDigit || (disguises.MayBeStrange && text.ContainsAny(Suspicious));
    }

    /// <summary>The end of the line in which a block is long enough: nothing that hides reaches over the end of a line, so only blocks that hide something need work.</summary>
    private static int EndOfBlock(string text, int start)
    {
        if (text.Length - start <= Block)
            return text.Length;
        var line = text.IndexOf('\n', start + Block - 1);
        return line < 0 ? text.Length : line + 1;
    }

    /// <summary>Writes a block of a text as a reader of letters reads it.</summary>
    /// <returns>How many signs are written then.</returns>
    private static int Reveal(string text, int start, int end, IReadOnlyList<(int Start, int End)> codes, int code, char[] signs, int written, List<Stretch> stretches)
    {
        var places = ArrayPool<int>.Shared.Rent(end - start);
        var block = signs.AsSpan(written, end - start);
        var length = 0;
        for (var i = start; i < end; i++)
        {
            if (code < codes.Count && i == codes[code].Start)
            {
                i = codes[code++].End - 1;
                continue;
            }

            if (Invisible.Contains(text[i], StringComparison.Ordinal))
                continue;
            (block[length], places[length]) = (text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i], i);
            length++;
        }

        Unmask(block[..length]);
        RepairDigits(block[..length]);
        length = Close(block, places, length);
        for (var i = 0; i < length; i++)
            Extend(stretches, written + i, places[i]);
        ArrayPool<int>.Shared.Return(places);
        return written + length;
    }

    /// <summary>Begins a stretch unless the last one leads here.</summary>
    private static void Extend(List<Stretch> stretches, int start, int place)
    {
        if (stretches.Count == 0 || start - stretches[^1].Start != place - stretches[^1].Place)
            stretches.Add(new(start, place));
    }

    private int PlaceOf(int at)
    {
        var (low, high) = (0, _stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _stretches[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        return _stretches[low].Place + at - _stretches[low].Start;
    }

    /// <summary>Letters of another script become Latin in words that have Latin letters too; a word all in Cyrillic is left alone.</summary>
    private static void Unmask(Span<char> signs)
    {
        for (var start = 0; start < signs.Length; start++)
        {
            if (!char.IsLetter(signs[start]))
                continue;
            var end = start;
            bool latin = false, strange = false;
            for (; end < signs.Length && char.IsLetter(signs[end]); end++)
            {
                latin |= char.IsAsciiLetter(signs[end]);
                strange |= Strange.Contains(signs[end], StringComparison.Ordinal);
            }

            for (var i = start; latin && strange && i < end; i++)
            {
                if (Strange.IndexOf(signs[i], StringComparison.Ordinal) is var at and >= 0)
                    signs[i] = Latin[at];
            }

            start = end;
        }
    }

    /// <summary>"O612345678", "06-l2345678": an O or l in a number of digits.</summary>
    private static void RepairDigits(Span<char> signs)
    {
        for (var start = 0; start < signs.Length; start++)
        {
            if (!char.IsAsciiDigit(signs[start]) && !Disguises.IsFalseDigit(signs[start]))
                continue;
            var (end, digits) = (start, 0);
            for (; end < signs.Length && (char.IsAsciiDigit(signs[end]) || Disguises.IsFalseDigit(signs[end]) || (signs[end] == '-' && digits > 0)); end++)
                digits += char.IsAsciiDigit(signs[end]) ? 1 : 0;
            // In a code of letters and digits ("MT90-TBPU-4267-6I73") a letter is what it is.
            var inCode = start > 1 && signs[start - 1] == '-' && char.IsLetterOrDigit(signs[start - 2]);
            var apart = !inCode && (start == 0 || !char.IsLetterOrDigit(signs[start - 1])) && (end == signs.Length || !char.IsLetterOrDigit(signs[end]));
            for (var i = start; apart && digits >= FewestDigits && i < end; i++)
                signs[i] = signs[i] is 'O' or 'o' ? '0' : signs[i] is 'l' or 'I' ? '1' : signs[i];
            start = end;
        }
    }

    /// <summary>"j a n   j a n s e n" becomes "jan jansen", and so does "j  a  n     j  a  n  s  e  n"; more blanks than between the letters part the words.</summary>
    private static int Close(Span<char> signs, int[] places, int length)
    {
        var written = 0;
        for (var i = 0; i < length;)
        {
            // What is spread has a blank behind its first letter; most letters have none.
            var (end, between) = i + 1 < length && signs[i + 1] == ' ' ? SpreadEnd(signs[..length], i) : (i + 1, 0);
            for (var at = i; at < end;)
            {
                (signs[written], places[written]) = (signs[at], places[at]);
                written++;
                var blanks = BlanksAt(signs[..end], at + 1);
                if (blanks > between)
                {
                    (signs[written], places[written]) = (' ', places[at + 1]);
                    written++;
                }

                at += 1 + blanks;
            }

            i = end;
        }

        return written;
    }

    /// <summary>
    /// The end of the single letters or digits that start here with blanks between them, and the fewest blanks between two; the next place when they are too few.
    /// A blank between words is spread too: where letters stand n blanks apart, words stand at most 2n + 1 apart.
    /// </summary>
    private static (int End, int Between) SpreadEnd(ReadOnlySpan<char> signs, int start)
    {
        if (!char.IsLetterOrDigit(signs[start]) || (start > 0 && char.IsLetterOrDigit(signs[start - 1])))
            return (start + 1, 0);
        var digits = char.IsAsciiDigit(signs[start]);
        var (at, count, between) = (start, 0, int.MaxValue);
        var end = start + 1;
        while (at < signs.Length && char.IsLetterOrDigit(signs[at]) && char.IsAsciiDigit(signs[at]) == digits
            && (at + 1 == signs.Length || !char.IsLetterOrDigit(signs[at + 1])))
        {
            (end, count) = (at + 1, count + 1);
            var blanks = BlanksAt(signs, at + 1);
            if (blanks == 0 || blanks > (digits ? 1 : (2 * Math.Min(between, Disguises.MostBlanks)) + 1))
                break;
            between = Math.Min(between, blanks);
            at += 1 + blanks;
        }

        return count >= (digits ? FewestSpreadDigits : FewestSpreadLetters) && between <= Disguises.MostBlanks ? (end, between) : (start + 1, 0);
    }

    private static int BlanksAt(ReadOnlySpan<char> signs, int start)
    {
        var rest = signs[start..];
        var blanks = rest.IndexOfAnyExcept(' ');
        return blanks < 0 ? rest.Length : blanks;
    }

    /// <param name="Start">The first sign of the stretch in the text to read.</param>
    /// <param name="Place">Where it stands in the original.</param>
    private readonly record struct Stretch(int Start, int Place);
}
