using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>Cuts a text into tokens in one pass over its characters.</summary>
internal static class Tokenizer
{
    private const byte Sign = 0;
    private const byte Digit = 1;
    private const byte Small = 2;
    private const byte Capital = 3;

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c =>
        char.IsAsciiDigit((char)c) ? Digit : char.IsAsciiLetterLower((char)c) ? Small : char.IsAsciiLetterUpper((char)c) ? Capital : Sign)];

    public static Document Read(string text, DocumentBuffers buffers, bool marks)
    {
        buffers.Fit(text.Length);
        int count = 0, marked = 0, fold = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var kind = c < 128 ? Ascii[c] : char.IsLetter(c) ? Small : Sign;
            if (kind == Sign)
            {
                i++;
                continue;
            }

            if (count == buffers.Tokens.Length)
                buffers.GrowTokens(count);
            ref var token = ref buffers.Tokens[count];
            token = kind == Digit ? Number(text, ref i, buffers.Folded, ref fold) : Word(text, ref i, buffers.Folded, ref fold);
            if (marks && MarksOf(text, buffers, count, token) is var own and not Trigger.None)
            {
                buffers.Places[marked] = count;
                buffers.Marks[marked++] = own;
            }

            count++;
        }

        return Document.Of(text, buffers, count, marked);
    }

    private static Token Number(string text, ref int i, char[] folded, ref int fold)
    {
        var (start, foldStart) = (i, fold);
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            folded[fold++] = text[i++];
        return new(start, i, foldStart, fold, true, false, false, Hashing.Of(folded.AsSpan(foldStart, fold - foldStart)));
    }

    private static Token Word(string text, ref int i, char[] folded, ref int fold)
    {
        var (start, foldStart) = (i, fold);
        var allUpper = true;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
            {
                var kind = Ascii[c];
                if (kind < Small)
                    break;
                allUpper &= kind == Capital;
                folded[fold++] = (char)(c | 0x20);
            }
            else if (char.IsLetter(c))
            {
                allUpper &= char.IsUpper(c);
                folded[fold++] = Folding.Fold(c);
            }
            else if (!Folding.IsMark(c))
            {
                break;
            }
        }

        return new(start, i, foldStart, fold, false, char.IsUpper(text[start]), allUpper, Hashing.Of(folded.AsSpan(foldStart, fold - foldStart)));
    }

    private static Trigger MarksOf(string text, DocumentBuffers buffers, int index, in Token token)
    {
        if (token.IsNumber)
            return Trigger.Number;
        var marks = Triggers.Of(token.Hash, buffers.Folded.AsSpan(token.FoldStart, token.FoldEnd - token.FoldStart));
        if (token.StartsUpper)
            marks |= Trigger.Upper;
        if (token.End + 1 < text.Length && text[token.End] is not (' ' or '\n') && text[token.End + 1] is not (' ' or '\n'))
            marks |= Trigger.Joined;
        if (index == 0)
            return marks | Trigger.Line | (token.Start > 0 && text[token.Start - 1] == '(' ? Trigger.Bracket : 0);
        var before = text[token.Start - 1];
        if (before == ' ' && token.Start - buffers.Tokens[index - 1].End == 1)
            return marks;
        if (before == '(')
            marks |= Trigger.Bracket;
        if (text.AsSpan(buffers.Tokens[index - 1].End, token.Start - buffers.Tokens[index - 1].End).IndexOfAny('\n', '\r') >= 0)
            marks |= Trigger.Line;
        return marks;
    }
}
