using System.Buffers;
using System.Runtime.InteropServices;
using Waarborg.Deidentification;
using Waarborg.Words;
using Waarborg.Words.Forms;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// What can be said of each word of an application when one asks whether it tells of a protected ground: the word, its parts and its meaning; the words around it; whether somebody speaks of themselves;
/// under which heading and label it stands; and what the rules hid beside it. Each signal is a number of <see cref="Bits"/> bits (feature hashing, Weinberger et al. 2009). Weights are learned for these
/// numbers: whoever changes a signal, or the order of what is counted in one, learns them anew (<c>docs/cues.md</c>).
/// </summary>
internal static class CueSignals
{
    /// <summary>Signals are numbers below 2 to this power.</summary>
    internal const int Bits = 22;

    private const int Around = 7;
    private const int LongestHeading = 40;
    private const int LongestLabel = 28;

    /// <summary>Lines further down are alike.</summary>
    private const int MostLines = 9;

    /// <summary>Where a sentence or a column ends.</summary>
    private static readonly SearchValues<char> s_ends = SearchValues.Create(".!?;|");

    private static readonly HashSet<string> Self = ["ik", "mijn", "m'n", "mij", "me", "mezelf", "mijzelf", "wij", "we", "onze", "ons", "i", "my", "myself", "our", "us", "i'm", "i've"];

    /// <summary>The kinds of signals. Those up to <see cref="WordNext"/> know the word itself; a trainer leaves them out now and then, so that the rest learns to do without.</summary>
    private enum Kind : uint
    {
        Word, Stem, Begin4, Begin6, End3, End4, End5, Gram, WordBefore, WordNext,
        Meaning, Before1, Next1, Before2, Next2, StemBefore, StemNext, Pair, PairBefore, PairNext, EndBefore, EndNext, Left, Right, Heading, HeadingEnd, Label, LabelShape, Place, PlaceShape, Hidden, HiddenFar,
        Own, OwnStem, OwnEnd, Shape, ShapeBefore, ShapeNext, Found, FoundNear, First, MeaningOwn, MeaningNear, Listed, ListedOwn, ListedNear, ListedBefore, ListedNext, Letter, LetterShape, Marks,
    }

    /// <summary>The signals of each word.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="use">Called for each word with its place among the words, its signals, and how many of them, from the front, know the word itself.</param>
    internal static void Of(BlindReading reading, SignalUse use)
    {
        var rows = Rows(reading.Text, reading.Tokens, reading.Detected, reading.Hidden);
        var signals = new List<uint>(128);
        for (var at = 0; at < rows.Length; at++)
        {
            signals.Clear();
            var itself = Itself(signals, rows, at);
            Beside(signals, rows, at, reading.IsLetter);
            use(at, CollectionsMarshal.AsSpan(signals), itself);
        }
    }

    private static int Itself(List<uint> signals, Row[] rows, int at)
    {
        var row = rows[at];
        var word = row.Token.Text;
        Add(Kind.Word, row.Word);
        Add(Kind.Stem, row.Stem);
        if (word.Length > 5) Add(Kind.Begin4, Hash(word.AsSpan(0, 4)));
        if (word.Length > 7) Add(Kind.Begin6, Hash(word.AsSpan(0, 6)));
        if (word.Length > 4) Add(Kind.End3, Hash(word.AsSpan(word.Length - 3)));
        if (word.Length > 4) Add(Kind.End4, row.End);
        if (word.Length > 6) Add(Kind.End5, Hash(word.AsSpan(word.Length - 5)));
        if (word.Length > 6) for (var i = 0; i + 5 <= word.Length; i++) Add(Kind.Gram, Hash(word.AsSpan(i, 5)));
        Add(Kind.WordBefore, row.Word, Of(at - 1).Word);
        Add(Kind.WordNext, row.Word, Of(at + 1).Word);
        return signals.Count;

        Row Of(int i) => Near(rows, at, i);
        void Add(Kind kind, uint one, uint two = 0) => signals.Add(Signal(kind, one, two));
    }

    private static void Beside(List<uint> signals, Row[] rows, int at, bool isLetter)
    {
        var row = rows[at];
        var (before, next, before2, next2) = (Of(at - 1), Of(at + 1), Of(at - 2), Of(at + 2));
        foreach (var meaning in row.Meanings) Add(Kind.Meaning, meaning);
        foreach (var name in GroundWords.Shared.NamesOf(row.Listed)) Add(Kind.Listed, name);
        foreach (var name in GroundWords.Shared.NamesOf(before.Listed)) Add(Kind.ListedBefore, name);
        foreach (var name in GroundWords.Shared.NamesOf(next.Listed)) Add(Kind.ListedNext, name);
        Add(Kind.Before1, before.Word);
        Add(Kind.Next1, next.Word);
        Add(Kind.Before2, before2.Word);
        Add(Kind.Next2, next2.Word);
        Add(Kind.StemBefore, before.Stem);
        Add(Kind.StemNext, next.Stem);
        Add(Kind.Pair, before.Word, next.Word);
        Add(Kind.PairBefore, before2.Word, before.Word);
        Add(Kind.PairNext, next.Word, next2.Word);
        Add(Kind.EndBefore, row.End, before.Word);
        Add(Kind.EndNext, row.End, next.Word);
        Add(Kind.Heading, row.Heading);
        Add(Kind.HeadingEnd, row.Heading, row.Shape);
        Add(Kind.Label, row.Label);
        Add(Kind.LabelShape, row.Label, row.Shape);
        Add(Kind.Place, row.Place);
        Add(Kind.PlaceShape, row.Place, row.Shape);
        Add(Kind.Shape, row.Shape);
        Add(Kind.ShapeBefore, row.Shape, before.Word);
        Add(Kind.ShapeNext, row.Shape, next.Word);
        Add(Kind.Found, row.Found);
        Add(Kind.First, row.First);
        Add(Kind.Letter, isLetter ? 1u : 0);
        Add(Kind.LetterShape, isLetter ? 1u : 0, row.Shape);
        Add(Kind.Marks, row.Marks);
        Add(Kind.Hidden, before.Hidden, next.Hidden);
        Add(Kind.HiddenFar, before2.Hidden, next2.Hidden);
        Add(Kind.FoundNear, before.Found, next.Found);
        var (own, near) = (0u, 0u);
        for (var i = at - Around; i <= at + Around; i++)
        {
            if (i == at || i < 0 || i >= rows.Length || rows[i].Sentence != row.Sentence) continue;
            if (rows[i].IsSelf) own |= i < at ? 1u : 2;
            near |= rows[i].Listed;
            if (rows[i].Token.IsFunction && Math.Abs(i - at) > 3) continue;
            Add(i < at ? Kind.Left : Kind.Right, rows[i].Stem);
            if (Math.Abs(i - at) < 5) foreach (var meaning in rows[i].Meanings) Add(Kind.MeaningNear, meaning);
        }
        Add(Kind.Own, own);
        Add(Kind.OwnStem, own, row.Stem);
        Add(Kind.OwnEnd, own, row.End);
        foreach (var meaning in row.Meanings) Add(Kind.MeaningOwn, own, meaning);
        foreach (var name in GroundWords.Shared.NamesOf(row.Listed)) Add(Kind.ListedOwn, own, name);
        foreach (var name in GroundWords.Shared.NamesOf(near)) Add(Kind.ListedNear, name);

        Row Of(int i) => Near(rows, at, i);
        void Add(Kind kind, uint one, uint two = 0) => signals.Add(Signal(kind, one, two));
    }

    /// <summary>The word there, or none where another line begins or ends between.</summary>
    private static Row Near(Row[] rows, int at, int other) => other < 0 || other >= rows.Length || rows[other].Line != rows[at].Line ? default : rows[other];

    private static Row[] Rows(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Entity> detected, IReadOnlyList<Cut> hidden)
    {
        var rows = new Row[tokens.Count];
        var meanings = new List<uint>[tokens.Count];
        foreach (var mention in ConceptDictionary.Shared.Find(tokens))
        {
            var first = First(tokens, mention.Start);
            foreach (var sense in mention.Senses.Where(s => s.Relation != ConceptRelation.Hint).Take(3)) (meanings[first] ??= []).Add(Hash(ConceptDictionary.Shared.Concepts[sense.Concept].Name));
        }
        var listed = GroundWords.Shared.ClassesOf(tokens);
        var found = new uint[tokens.Count];
        foreach (var entity in detected) Spread(found, tokens, entity.Start, entity.End, 1 + (uint)entity.Label);
        var masks = new uint[tokens.Count];
        foreach (var cut in hidden) Spread(masks, tokens, cut.Start, cut.End, 1 + (uint)cut.Mask);
        var (line, sentence, heading, label, place, opening, at) = (0, 0, 0u, 0u, 0u, 0u, 0);
        for (var i = 0; i < rows.Length; i++)
        {
            var token = tokens[i];
            var between = text.AsSpan(at, token.Start - at);
            var breaks = i == 0 || between.Contains('\n');
            if (breaks)
            {
                var start = between.LastIndexOf('\n') is var last and >= 0 ? at + last + 1 : 0;
                var end = text.IndexOf('\n', token.Start) is var stop and >= 0 ? stop : text.Length;
                var content = text.AsSpan(start, end - start).Trim();
                line++;
                place = (uint)Math.Min(line, MostLines);
                if (IsHeading(content)) heading = Hash(token.Text);
                label = LabelOf(content);
            }
            if (breaks || between.ContainsAny(s_ends))
            {
                sentence++;
                opening = Hash(token.Text);
            }
            rows[i] = new(token, Hash(token.Text), Hash(token.Stem), token.Text.Length > 4 ? Hash(token.Text.AsSpan(token.Text.Length - 4)) : Hash(token.Text), line, sentence, heading, label, place, opening,
                Self.Contains(token.Text), ShapeOf(text, token), found[i], masks[i], MarksAround(text, token), meanings[i] is { } list ? [.. list.Distinct()] : [], listed[i]);
            at = token.End;
        }
        return rows;
    }

    /// <summary>The first word that ends behind a place; the number of words where there is none.</summary>
    internal static int First(IReadOnlyList<Token> tokens, int start)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End > start) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static void Spread(uint[] values, IReadOnlyList<Token> tokens, int start, int end, uint value)
    {
        for (var i = First(tokens, start); i < tokens.Count && tokens[i].Start < end; i++) values[i] = value;
    }

    /// <summary>A short line that stands for those below it: marked as a heading, in capitals, or ending in a colon.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line) => line.Length is > 0 and <= LongestHeading && (line[0] == '#' || line[^1] == ':' || (line.StartsWith("**") && line.EndsWith("**")) || !line.ContainsAnyInRange('a', 'z'));

    private static uint LabelOf(ReadOnlySpan<char> line) => line.IndexOf(':') is var colon and > 1 and < LongestLabel ? Hash(Folding.Fold(line[..colon].Trim("#*-•|_ ").ToString())) : 0;

    /// <summary>Figures by how many and about how much, words by their capitals.</summary>
    private static uint ShapeOf(string text, Token token)
    {
        var word = text.AsSpan(token.Start, token.Length);
        if (!word.ContainsAnyInRange('0', '9')) return !char.IsUpper(word[0]) ? 1u : word.Length > 1 && char.IsUpper(word[^1]) ? 2u : 3u;
        if (!int.TryParse(word, out var number)) return 4;
        var apostrophe = token.Start > 0 && text[token.Start - 1] is '\'' or '’' ? 64u : 0;
        return apostrophe + (number is >= 1900 and < 2030 ? 40 + (uint)(number - 1900) / 10 : number < 10 ? 10 : number < 100 ? 11 + (uint)number / 10 : 30);
    }

    /// <summary>The signs directly before and behind a word.</summary>
    private static uint MarksAround(string text, Token token) => ((token.Start > 0 ? (uint)text[token.Start - 1] : 0) << 16) | (token.End < text.Length ? (uint)text[token.End] : 0);

    private static uint Signal(Kind kind, uint one, uint two)
    {
        var hash = ((uint)kind + 1) * 0x9E3779B1u ^ (one * 0x85EBCA6Bu) ^ uint.RotateLeft(two * 0xC2B2AE35u, 13);
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 12;
        return hash >> (32 - Bits);
    }

    /// <summary>FNV-1a, 32 bits.</summary>
    internal static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    private readonly record struct Row(
        Token Token, uint Word, uint Stem, uint End, int Line, int Sentence, uint Heading, uint Label, uint Place, uint First, bool IsSelf, uint Shape, uint Found, uint Hidden, uint Marks, uint[] Meanings, uint Listed);
}

/// <summary>Takes the signals of one word.</summary>
internal delegate void SignalUse(int at, ReadOnlySpan<uint> signals, int itself);
