using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A text cut into words and numbers, which the recognisers read. Made per call and not shared between threads.
/// Counts how often a token is read, so that a test can show that the work grows with the length of the text and no faster.
/// </summary>
internal sealed class Document
{
    private static readonly Token Nothing;

    private readonly Token[] _tokens;
    private readonly char[] _folded;

    private Document(string text, Token[] tokens, char[] folded)
    {
        Text = text;
        _tokens = tokens;
        _folded = folded;
    }

    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>Tokens and characters read so far.</summary>
    public long Steps { get; private set; }

    /// <summary>
    /// The token at an index. Outside the text stands nothing: a token of length zero that is neither word nor number, so that a rule
    /// which looks ahead needs no check of its own.
    /// </summary>
    public ref readonly Token this[int index]
    {
        get
        {
            Steps++;
            if ((uint)index < (uint)_tokens.Length)
                return ref _tokens[index];
            return ref Nothing;
        }
    }

    public static Document Read(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var folded = new char[text.Length];
        var fold = 0;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                var (start, foldStart) = (i, fold);
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    folded[fold++] = text[i++];
                tokens.Add(new(start, i, foldStart, fold, true, false, false, Hashing.Of(folded.AsSpan(foldStart, fold - foldStart))));
            }
            else if (char.IsLetter(c))
            {
                tokens.Add(Word(text, ref i, folded, ref fold));
            }
            else
            {
                i++;
            }
        }

        return new(text, [.. tokens], folded);
    }

    private static Token Word(string text, ref int i, char[] folded, ref int fold)
    {
        var (start, foldStart) = (i, fold);
        var allUpper = true;
        for (; i < text.Length && (char.IsLetter(text[i]) || Folding.IsMark(text[i])); i++)
        {
            if (Folding.IsMark(text[i]))
                continue;
            allUpper &= char.IsUpper(text[i]);
            folded[fold++] = Folding.Fold(text[i]);
        }

        return new(start, i, foldStart, fold, false, char.IsUpper(text[start]), allUpper,
            Hashing.Of(folded.AsSpan(foldStart, fold - foldStart)));
    }

    /// <summary>The token in lower case without diacritics.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        ref readonly var token = ref this[index];
        return _folded.AsSpan(token.FoldStart, token.FoldEnd - token.FoldStart);
    }

    /// <summary>The token as it stands.</summary>
    public ReadOnlySpan<char> Surface(int index)
    {
        ref readonly var token = ref this[index];
        return Text.AsSpan(token.Start, token.Length);
    }

    /// <summary>What stands between this token and the next, or the end of the text; empty after the last token.</summary>
    public ReadOnlySpan<char> GapAfter(int index) => GapBefore(index + 1);

    /// <summary>What stands between the previous token, or the start of the text, and this one; at <see cref="Count"/> what ends the text.</summary>
    public ReadOnlySpan<char> GapBefore(int index)
    {
        Steps++;
        if ((uint)index > (uint)_tokens.Length)
            return [];
        var start = index == 0 ? 0 : _tokens[index - 1].End;
        var end = index < _tokens.Length ? _tokens[index].Start : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>True when the token and the next touch, as in "191B".</summary>
    public bool TouchesNext(int index) => index + 1 < _tokens.Length && _tokens[index].End == _tokens[index + 1].Start;

    /// <summary>True when nothing but blanks and quotation signs stands before the token on its line.</summary>
    public bool StartsLine(int index)
    {
        if (index == 0)
            return true;
        var gap = GapBefore(index);
        return gap.Length > 0 && gap.IndexOfAny('\n', '\r') >= 0;
    }

    /// <summary>True at the start of the text, of a line or of a sentence.</summary>
    public bool StartsSentence(int index) =>
        StartsLine(index) || GapBefore(index).IndexOfAny(Gaps.SentenceEnds) >= 0;

    /// <summary>True when no more of the sentence follows the token: a sign that ends or interrupts it, or the end of the line or text.</summary>
    public bool EndsPhrase(int index) => index + 1 >= Count || GapAfter(index).IndexOfAny(Gaps.PhraseEnds) >= 0;

    /// <summary>The first token that starts at or after an offset; <see cref="Count"/> when there is none.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Adds work done on characters rather than tokens.</summary>
    public void Spend(int characters) => Steps += characters;
}
