namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A text cut into words and numbers, which the recognisers read. Made per call and not shared between threads.
/// Counts how often a token is read, so that a test can show that the work grows with the length of the text and no faster.
/// </summary>
internal sealed class Document
{
    private static readonly Token Nothing;

    private readonly DocumentBuffers _buffers;
    private readonly int _count;
    private readonly int _markedCount;

    private Document(string text, DocumentBuffers buffers, int count, int markedCount)
    {
        Text = text;
        (_buffers, _count, _markedCount) = (buffers, count, markedCount);
    }

    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _count;

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
            if ((uint)index < (uint)_count)
                return ref _buffers.Tokens[index];
            return ref Nothing;
        }
    }

    /// <summary>Cuts a text; its tokens bear the marks by which recognisers find them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffers">
    /// Room to work in, which belongs to the document as long as that is used; null for room of its own.
    /// </param>
    public static Document Read(string text, DocumentBuffers? buffers = null) => Tokenizer.Read(text, buffers ?? new(), marks: true);

    /// <summary>Cuts a text without marks, for who reads all of its tokens.</summary>
    public static Document Plain(string text) => Tokenizer.Read(text, new(), marks: false);

    /// <summary>Made by the <see cref="Tokenizer"/>.</summary>
    public static Document Of(string text, DocumentBuffers buffers, int count, int markedCount) => new(text, buffers, count, markedCount);

    /// <summary>The tokens with any of these marks.</summary>
    public MarkedTokens Marked(Trigger wanted)
    {
        Steps += _markedCount;
        return new(_buffers.Places.AsSpan(0, _markedCount), _buffers.Marks.AsSpan(0, _markedCount), wanted);
    }

    /// <summary>The token in lower case without diacritics.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        ref readonly var token = ref this[index];
        return _buffers.Folded.AsSpan(token.FoldStart, token.FoldEnd - token.FoldStart);
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
        if ((uint)index > (uint)_count)
            return [];
        var start = index == 0 ? 0 : _buffers.Tokens[index - 1].End;
        var end = index < _count ? _buffers.Tokens[index].Start : Text.Length;
        return Text.AsSpan(start, end - start);
    }

    /// <summary>True when the token and the next touch, as in "191B". A token that is not there touches nothing.</summary>
    public bool TouchesNext(int index) => index >= 0 && index + 1 < _count && _buffers.Tokens[index].End == _buffers.Tokens[index + 1].Start;

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
        int low = 0, high = _count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_buffers.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Adds work done on characters rather than tokens.</summary>
    public void Spend(int characters) => Steps += characters;
}
