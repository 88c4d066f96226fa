using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A text cut into words and numbers, which the recognisers read. Made per call and not shared between threads.
/// Counts, where that is switched on, how often a token is read, so that a test can show that the work grows with the length of the text and no faster.
/// </summary>
internal sealed class Document
{
    /// <summary>The switch of the runtime that turns counting on; off by default, and then no reading pays for it.</summary>
    public const string CountSwitch = "Waarborg.Deidentification.CountSteps";

    // Read once: the compiler leaves the counting out where it is false.
    private static readonly bool Counts = AppContext.TryGetSwitch(CountSwitch, out var on) && on;
    private static readonly Token Nothing;

    /// <summary>The base-2 logarithm of the characters of a block: few tokens start in one.</summary>
    private const int BlockBits = 3;

    private readonly DocumentBuffers _buffers;
    private readonly Token[] _tokens;
    private readonly char[] _folded;
    private readonly Trigger[] _marks;
    private readonly int _count;
    private readonly GapEnds _endsLast;
    private int[]? _blocks;
    private long _steps;

    private Document(string text, DocumentBuffers buffers, int count, GapEnds endsLast)
    {
        (Text, _buffers, _endsLast) = (text, buffers, endsLast);
        (_tokens, _folded, _marks, _count) = (buffers.Tokens, buffers.Folded, buffers.Marks, count);
    }

    public string Text { get; }

    /// <summary>The number of tokens.</summary>
    public int Count => _count;

    /// <summary>Tokens and characters read so far; 0 unless <see cref="CountSwitch"/> is on.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    /// <summary>
    /// The token at an index. Outside the text stands nothing: a token of length zero that is neither word nor number, so that a rule
    /// which looks ahead needs no check of its own.
    /// </summary>
    public ref readonly Token this[int index]
    {
        get
        {
            Spend(1);
            if ((uint)index < (uint)_count)
                return ref TokenIn(index);
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
    /// <param name="text">The text.</param>
    /// <param name="buffers">The tokens.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="endsLast">What ends behind the last.</param>
    public static Document Of(string text, DocumentBuffers buffers, int count, GapEnds endsLast) => new(text, buffers, count, endsLast);

    /// <summary>The tokens with any of these marks, in order.</summary>
    public MarkedTokens Marked(Trigger wanted)
    {
        Spend(_count);
        return new(_marks.AsSpan(0, MarkedTokens.RoundUp(_count)), wanted);
    }

    /// <summary>The tokens that may matter to a recogniser, in order.</summary>
    /// <typeparam name="T">What says which those are.</typeparam>
    public Candidates<T> Where<T>()
        where T : struct, ICandidates
    {
        Spend(_count);
        return new(_buffers, _count);
    }

    /// <summary>True when the token bears one of these marks.</summary>
    public bool Bears(int index, Trigger wanted) => (uint)index < (uint)_count && (_marks[index] & wanted) != 0;

    /// <summary>Adds a mark to a token that is there. Threads may mark different tokens beside each other.</summary>
    public void Mark(int index, Trigger mark) => _marks[index] |= mark;

    /// <summary>What a number of at most nine digits is worth.</summary>
    public int Value(int index)
    {
        var value = 0;
        foreach (var digit in Surface(index))
            value = (value * 10) + digit - '0';
        return value;
    }

    /// <summary>The token in lower case without diacritics.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        ref readonly var token = ref this[index];
        return _folded.AsSpan(token.FoldStart, token.FoldEnd - token.FoldStart);
    }

    /// <summary>A stretch of tokens in lower case, without diacritics and without what stands between them.</summary>
    public ReadOnlySpan<char> Folded(int first, int last) => _folded.AsSpan(this[first].FoldStart, this[last].FoldEnd - this[first].FoldStart);

    /// <summary>The token as it stands.</summary>
    public ReadOnlySpan<char> Surface(int index)
    {
        ref readonly var token = ref this[index];
        return Stretch(token.Start, token.End);
    }

    /// <summary>What stands between this token and the next, or the end of the text; empty after the last token.</summary>
    public ReadOnlySpan<char> GapAfter(int index) => GapBefore(index + 1);

    /// <summary>What stands between the previous token, or the start of the text, and this one; at <see cref="Count"/> what ends the text.</summary>
    public ReadOnlySpan<char> GapBefore(int index)
    {
        Spend(1);
        if ((uint)index > (uint)_count)
            return [];
        ref var token = ref TokenIn(index);
        return Stretch(index == 0 ? 0 : Unsafe.Add(ref token, -1).End, index < _count ? token.Start : Text.Length);
    }

    /// <summary>What stands before a token, or at <see cref="Count"/> what ends the text.</summary>
    public GapKind KindBefore(int index) => _buffers.Gaps[index + Looks.Reach];

    /// <summary>True when the token and the next touch, as in "191B". A token that is not there touches nothing.</summary>
    public bool TouchesNext(int index) => index >= 0 && index + 1 < _count && TokenIn(index).End == TokenIn(index + 1).Start;

    /// <summary>True when nothing but blanks and quotation signs stands before the token on its line.</summary>
    public bool StartsLine(int index) => index == 0 || (EndsBefore(index) & GapEnds.Line) != 0;

    /// <summary>True at the start of the text, of a line or of a sentence.</summary>
    public bool StartsSentence(int index) => index == 0 || (EndsBefore(index) & GapEnds.Sentence) != 0;

    /// <summary>True when no more of the sentence follows the token: a sign that ends or interrupts it, or the end of the line or text.</summary>
    public bool EndsPhrase(int index) => index + 1 >= Count || (EndsBefore(index + 1) & GapEnds.Phrase) != 0;

    /// <summary>What ends in the gap before the token, or at <see cref="Count"/> in what ends the text; nothing outside.</summary>
    private GapEnds EndsBefore(int index)
    {
        Spend(1);
        return (uint)index < (uint)_count ? TokenIn(index).EndsBefore : index == _count ? _endsLast : GapEnds.None;
    }

    /// <summary>The first token that starts at or after an offset; <see cref="Count"/> when there is none.</summary>
    public int TokenAt(int offset)
    {
        _blocks ??= FindBlocks();
        var index = _blocks[Math.Min(offset, Text.Length) >> BlockBits];
        while (index < _count && _tokens[index].Start < offset)
            index++;
        return index;
    }

    /// <summary>After this, threads may read the document beside each other: nothing is worked out at the first reading any more.</summary>
    public void PrepareToShare() => _blocks ??= FindBlocks();

    /// <summary>For each block of the text the first token that starts in it or behind it.</summary>
    private int[] FindBlocks()
    {
        var blocks = _buffers.Blocks(Text.Length >> BlockBits);
        var token = 0;
        for (var block = 0; block <= Text.Length >> BlockBits; block++)
        {
            while (token < _count && _tokens[token].Start < block << BlockBits)
                token++;
            blocks[block] = token;
        }

        return blocks;
    }

    /// <summary>A token without a look at whether it is there: whoever asks has looked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Token TokenIn(int index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_tokens), index);

    /// <summary>Characters between two places that tokens gave. Bounds are looked at: a mistake here must end in an exception, and not in what lies beside the text in memory, which may be somebody else's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<char> Stretch(int start, int end) => Text.AsSpan(start, end - start);

    /// <summary>Adds work done on characters rather than tokens.</summary>
    public void Spend(int characters)
    {
        if (Counts)
            Interlocked.Add(ref _steps, characters);
    }
}
