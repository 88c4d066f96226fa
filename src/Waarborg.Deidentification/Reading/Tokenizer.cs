using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>Cuts a text into tokens in one pass over its characters; words of plain letters sixteen characters at a time.</summary>
internal static class Tokenizer
{
    /// <summary>How many characters beyond the last the folded text may be written; they mean nothing.</summary>
    public const int Beyond = Lanes;

    private const int Lanes = 16;

    private const byte Sign = 0;
    private const byte Digit = 1;
    private const byte Small = 2;
    private const byte Capital = 3;

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c =>
        char.IsAsciiDigit((char)c) ? Digit : char.IsAsciiLetterLower((char)c) ? Small : char.IsAsciiLetterUpper((char)c) ? Capital : Sign)];

    public static Document Read(string text, DocumentBuffers buffers, bool marks)
    {
        buffers.Fit(text.Length);
        int count = 0, fold = 0, words = 0;
        var ends = GapEnds.None;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var kind = c < 128 ? Ascii[c] : char.IsLetter(c) ? Small : Sign;
            if (kind == Sign)
            {
                ends |= Gaps.EndsAt(c);
                i++;
                continue;
            }

            if (count == buffers.Tokens.Length)
                buffers.GrowTokens(count);
            ref var token = ref buffers.Tokens[count];
            (token.Start, token.FoldStart, token.IsNumber, token.EndsBefore) = (i, fold, kind == Digit, ends);
            if (kind == Digit)
                Number(text, buffers.Folded, ref token);
            else if (!TryPlainWord(text, buffers.Folded, ref token))
                Word(text, buffers.Folded, ref token);
            (i, fold) = (token.End, token.FoldEnd);
            token.Hash = Hashing.OfPadded(ref buffers.Folded[token.FoldStart], fold - token.FoldStart);
            buffers.Look(count, text, token, ends);
            buffers.Marks[count] = marks ? MarksOf(text, buffers, token, count == 0 || (ends & GapEnds.Line) != 0) : Trigger.None;
            if (kind != Digit)
            {
                if (words < count && marks)
                    MarkDigits(text, buffers, words, count);
                words = count + 1;
            }

            count++;
            ends = GapEnds.None;
        }

        if (words < count && marks)
            MarkDigits(text, buffers, words, count);
        buffers.Close(count, text, ends);
        return Document.Of(text, buffers, count, ends);
    }

    private static void Number(string text, char[] folded, ref Token token)
    {
        var (i, fold) = (token.Start, token.FoldStart);
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            folded[fold++] = text[i++];
        (token.End, token.FoldEnd) = (i, fold);
        (token.StartsUpper, token.IsAllUpper) = (false, false);
        token.Shape = (byte)WordShape.OfNumber(i - token.Start);
    }

    /// <summary>A word of up to fifteen ASCII letters, which is most words; what follows it is ASCII too, so that it surely ends there.</summary>
    private static bool TryPlainWord(string text, char[] folded, ref Token token)
    {
        var start = token.Start;
        if (start + Lanes > text.Length)
            return false;
        var signs = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text.AsSpan(start, Lanes)));
        var lower = signs | Vector256.Create((ushort)0x20);
        var letters = Vector256.LessThanOrEqual(lower - Vector256.Create((ushort)'a'), Vector256.Create((ushort)('z' - 'a'))).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~letters);
        if (length >= Lanes || text[start + length] >= 0x80)
            return false;
        lower.CopyTo(MemoryMarshal.Cast<char, ushort>(folded.AsSpan(token.FoldStart, Lanes)));
        var all = (1u << length) - 1;
        var capitals = ~Vector256.Equals(signs, lower).ExtractMostSignificantBits() & all;
        (token.End, token.FoldEnd) = (start + length, token.FoldStart + length);
        SetCase(ref token, (capitals & 1) != 0, capitals == all, capitals > 1);
        return true;
    }

    private static void Word(string text, char[] folded, ref Token token)
    {
        var (i, fold) = (token.Start, token.FoldStart);
        bool allUpper = true, upperInside = false;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128 ? Ascii[c] < Small : !char.IsLetter(c) && !Folding.IsMark(c))
                break;
            if (c >= 128 && !char.IsLetter(c))
                continue; // a combining mark
            var upper = c < 128 ? Ascii[c] == Capital : char.IsUpper(c);
            allUpper &= upper;
            upperInside |= upper && i > token.Start;
            folded[fold++] = Folding.Fold(c);
        }

        (token.End, token.FoldEnd) = (i, fold);
        SetCase(ref token, char.IsUpper(text[token.Start]), allUpper, upperInside);
    }

    private static void SetCase(ref Token token, bool startsUpper, bool allUpper, bool upperInside)
    {
        (token.StartsUpper, token.IsAllUpper) = (startsUpper, allUpper);
        token.Shape = (byte)WordShape.OfWord(token.Length, startsUpper, allUpper, upperInside);
    }

    /// <summary>
    /// Marks the numbers of a series that no word interrupts by how many digits begin at each: most numbers are too short to be an account or a
    /// telephone number, and nobody who looks for one has to visit them.
    /// </summary>
    private static void MarkDigits(string text, DocumentBuffers buffers, int first, int end)
    {
        var digits = 0;
        for (var i = end - 1; i >= first; i--)
        {
            ref readonly var token = ref buffers.Tokens[i];
            digits += token.Length;
            var marks = digits < 6 ? Trigger.None : digits < 9 ? Trigger.SixDigits : digits < 13 ? Trigger.SixDigits | Trigger.NineDigits
                : Trigger.SixDigits | Trigger.NineDigits | Trigger.ThirteenDigits;
            if (i + 1 < end && buffers.Tokens[i + 1].Start == token.End + 1 && text[token.End] == '.')
                marks |= Trigger.Dotted;
            buffers.Marks[i] |= marks;
        }
    }

    /// <param name="text">The text.</param>
    /// <param name="buffers">The tokens, folded.</param>
    /// <param name="token">The token.</param>
    /// <param name="newLine">It is the first of the text, or a line ends between it and the one before.</param>
    private static Trigger MarksOf(string text, DocumentBuffers buffers, in Token token, bool newLine)
    {
        if (token.IsNumber)
            return Trigger.Number;
        var marks = buffers.Memory.Of(token.Hash, buffers.Folded.AsSpan(token.FoldStart, token.FoldEnd - token.FoldStart));
        if (token.End + 1 < text.Length && text[token.End] is not (' ' or '\n') && text[token.End + 1] is not (' ' or '\n'))
            marks |= Trigger.Joined;
        if (newLine)
            marks |= Trigger.Line;
        return token.Start > 0 && text[token.Start - 1] == '(' ? marks | Trigger.Bracket : marks;
    }
}
