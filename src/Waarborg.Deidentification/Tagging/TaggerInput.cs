using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// A stretch of a document as the features see it, column by column: the words, what stands between them, and what lines and the whole
/// stretch say of each. Used again for the next stretch; for one thread.
/// </summary>
internal sealed class TaggerInput(WordKinds kinds, WordMemory? memory = null)
{
    /// <summary>The most tokens of one stretch; a longer document is read in stretches, each on its own.</summary>
    public const int Most = 16_384;

    /// <summary>The look of a number.</summary>
    public const byte NoLook = 63;

    /// <summary>The lines of a gap.</summary>
    private const uint LineEnds = 3u << 18;

    /// <summary>How many tokens before its turn a word is looked for in the memory.</summary>
    private const int Ahead = 16;

    /// <summary>The room before the first token and behind the last: the features read eight tokens with those around them.</summary>
    private const int Before = ContextFeatures.Around;
    private const int Behind = ContextFeatures.Lanes + ContextFeatures.Around;

    private readonly WordNotes _noter = new();
    private ulong[] _keys = [];
    private int[] _places = [];
    private ulong[] _hashes = [], _lineLabels = [], _headings = [];
    private uint[] _classes = [], _gaps = [];
    private byte[] _shapes = [], _looks = [], _ruled = [], _lineCases = [], _notes = [];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The token of the document at which the stretch begins.</summary>
    public int First { get; private set; }

    public Span<ulong> Hashes => _hashes.AsSpan(Before);

    public Span<byte> Shapes => _shapes.AsSpan(Before);

    public Span<uint> Classes => _classes.AsSpan(Before);

    /// <summary>The look of each word by itself; a value of its own for numbers.</summary>
    public Span<byte> Looks => _looks.AsSpan(Before);

    /// <summary>The gap before each token; one more for the gap after the last.</summary>
    public Span<uint> Gaps => _gaps.AsSpan(Before);

    /// <summary>What the patterns found there: a label plus one, or 0.</summary>
    public Span<byte> Ruled => _ruled.AsSpan(Before);

    /// <summary>The word before the last colon on the line, mixed with the distance to it; 0 without one.</summary>
    public Span<ulong> LineLabels => _lineLabels.AsSpan(Before);

    /// <summary>The first word of the last line of one or two words: the heading of a section.</summary>
    public Span<ulong> Headings => _headings.AsSpan(Before);

    /// <summary>Whether the line has capitals and small letters.</summary>
    public Span<byte> LineCases => _lineCases.AsSpan(Before);

    /// <summary>What the other places of the same word show.</summary>
    public Span<byte> Notes => _notes.AsSpan(Before);

    /// <summary>Whether the stretch uses capitals as usual (0), hardly (1) or everywhere (2).</summary>
    public int StretchCase { get; private set; }

    /// <summary>Reads a stretch that begins at a token and has at most <see cref="Most"/> tokens.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first token of the stretch.</param>
    /// <param name="count">The number of tokens.</param>
    /// <param name="found">What the patterns found, sorted by start.</param>
    /// <param name="emissions">
    /// Where there is a memory: receives what the words say, the first token's at place 2; four longer than the stretch.
    /// </param>
    public void Read(Document document, int first, int count, IReadOnlyList<Entity> found, Span<Vector256<short>> emissions = default)
    {
        (First, Count) = (first, count);
        Grow(count);
        var hashes = Hashes[..count];
        var shapes = Shapes[..count];
        var gaps = Gaps[..(count + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            ref readonly var token = ref document[first + i];
            shapes[i] = token.Shape;
            hashes[i] = token.IsNumber ? HashOf(document.Folded(first + i)) : token.Hash;
            gaps[i] = GapSign.Before(document, first + i);
        }

        gaps[count] = count > 0 ? GapSign.Before(document, first + count) : 0;
        if (memory is null)
            ReadWords(document);
        else
            RememberWords(document, memory, emissions);
        MarkRuled(document, found);
        ReadLines();
        _noter.Read(this);
    }

    private void ReadWords(Document document)
    {
        for (var i = 0; i < Count; i++)
        {
            var folded = document.Folded(First + i);
            Classes[i] = WordLexicon.ClassesOf(Hashes[i], folded);
            Looks[i] = WordShape.IsNumber(Shapes[i]) ? NoLook : kinds.LookOf(folded);
        }
    }

    private void RememberWords(Document document, WordMemory memory, Span<Vector256<short>> emissions)
    {
        for (var i = 0; i < Count; i++)
        {
            _keys[i] = WordMemory.KeyOf(document[First + i], Hashes[i]);
            memory.Expect(_keys[i]);
        }

        for (var i = 0; i < Math.Min(Ahead, Count); i++)
            _places[i] = memory.PlaceOf(_keys[i]);
        var (secondPrevious, previous, own, next) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        var hashes = Hashes[..Count];
        var classes = Classes[..Count];
        var looks = Looks[..Count];
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i + Ahead < hashes.Length)
                _places[i + Ahead] = memory.PlaceOf(_keys[i + Ahead]);
            ref readonly var word = ref memory.Find(_places[i], _keys[i], document, First + i, hashes[i]);
            (classes[i], looks[i]) = (word.Classes, word.Look);
            // The token two before has now heard all of its neighbours.
            emissions[i] = secondPrevious + word.ForSecondPrevious;
            secondPrevious = previous + word.ForPrevious;
            previous = own + word.Own;
            own = next + word.ForNext;
            next = word.ForSecondNext;
        }

        (emissions[Count], emissions[Count + 1], emissions[Count + 2], emissions[Count + 3]) = (secondPrevious, previous, own, next);
    }

    /// <summary>The word at a place of the stretch.</summary>
    public TaggedWord Word(Document document, int i) => new()
    {
        Folded = document.Folded(First + i), Hash = Hashes[i], Shape = Shapes[i], Classes = Classes[i], Look = Looks[i],
    };

    private static ulong HashOf(ReadOnlySpan<char> folded)
    {
        if (folded.Length <= 2)
            return Hashing.Of(folded);
        return folded.Length == 4 ? Hashing.Mix(Hashing.Of(folded[..2]), 4) : (ulong)Math.Min(folded.Length, 20);
    }

    private void Grow(int count)
    {
        if (_keys.Length <= count)
        {
            var size = Math.Max(256, count + (count / 4));
            (_keys, _places) = (new ulong[size], new int[size]);
            size += Before + Behind;
            (_hashes, _lineLabels, _headings, _classes, _gaps) = (new ulong[size], new ulong[size], new ulong[size], new uint[size], new uint[size]);
            (_shapes, _looks, _ruled, _lineCases, _notes) = (new byte[size], new byte[size], new byte[size], new byte[size], new byte[size]);
            _hashes.AsSpan(0, Before).Fill(ContextFeatures.NoWord);
            _shapes.AsSpan(0, Before).Fill(ContextFeatures.NoShape);
            _looks.AsSpan(0, Before).Fill(ContextFeatures.NoLook);
        }

        Hashes.Slice(count, ContextFeatures.Around).Fill(ContextFeatures.NoWord);
        Shapes.Slice(count, ContextFeatures.Around).Fill(ContextFeatures.NoShape);
        Looks.Slice(count, ContextFeatures.Around).Fill(ContextFeatures.NoLook);
        Classes.Slice(count, ContextFeatures.Around).Clear();
        Ruled[..(count + ContextFeatures.Around)].Clear();
    }

    private void MarkRuled(Document document, IReadOnlyList<Entity> found)
    {
        if (Count == 0)
            return;
        var (start, end) = (document[First].Start, document[First + Count - 1].End);
        for (var at = FirstBehind(found, start); at < found.Count && found[at].Start < end; at++)
        {
            document.Spend(1);
            for (var i = document.TokenAt(found[at].Start); i < First + Count && document[i].Start < found[at].End; i++)
            {
                if (i >= First)
                    Ruled[i - First] = (byte)((int)found[at].Label + 1);
            }
        }
    }

    /// <summary>The first finding that ends behind an offset: a long text has many stretches, and must not be looked through for each.</summary>
    private static int FirstBehind(IReadOnlyList<Entity> found, int offset)
    {
        var (low, high) = (0, found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = found[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private void ReadLines()
    {
        var shapes = Shapes[..Count];
        var gaps = Gaps[..Count];
        ulong heading = 0;
        int capitals = 0, smalls = 0;
        for (var start = 0; start < Count;)
        {
            var end = start + 1;
            while (end < Count && (gaps[end] & LineEnds) == 0)
                end++;
            if (end - start <= 2 && !WordShape.IsNumber(shapes[start]))
                heading = Hashes[start];
            ReadLine(start, end, heading);
            capitals += WordShape.IsUpper(shapes[start]) ? 1 : 0;
            smalls += shapes[start] is WordShape.Lower or WordShape.Letter ? 1 : 0;
            start = end;
        }

        var shouting = 0;
        foreach (var shape in shapes)
            shouting += shape == WordShape.AllCapitals ? 1 : 0;
        StretchCase = shouting * 2 > Count ? 2 : smalls > capitals ? 1 : 0;
    }

    private void ReadLine(int start, int end, ulong heading)
    {
        int upper = 0, lower = 0;
        ulong label = 0;
        var at = 0;
        var shapes = Shapes[start..end];
        var gaps = Gaps[start..end];
        var labels = LineLabels[start..end];
        for (var i = 0; i < shapes.Length; i++)
        {
            var (shape, gap) = (shapes[i], gaps[i]);
            upper += shape == WordShape.AllCapitals ? 1 : 0;
            lower += shape is WordShape.Lower or WordShape.Capital or WordShape.Mixed ? 1 : 0;
            if (start + i > 0 && ((gap & 0xFF) == ':' || (gap >> 8 & 0xFF) == ':'))
                (label, at) = (Hashes[start + i - 1], i);
            else if (i > 0 && (gap >> 16 & 3) == 2)
                label = 0;
            labels[i] = label == 0 ? 0 : Hashing.Mix(label, (ulong)Math.Min(i - at, 2));
        }

        Headings[start..end].Fill(heading);

        var lineCase = (byte)(upper > 1 && upper > 2 * lower ? 2 : 0);
        if (lineCase == 0)
        {
            lineCase = 1;
            for (var i = 0; i < shapes.Length && lineCase == 1; i++)
                lineCase = (byte)(WordShape.IsUpper(shapes[i]) ? 0 : 1);
        }

        LineCases[start..end].Fill(lineCase);
    }
}
