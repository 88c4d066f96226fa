using System.Runtime.InteropServices;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The features of a word by itself: the word, its beginnings, endings and inner groups of three letters, its shape and its classes; and
/// what each of them says of the word itself, of its neighbours and of the words two further.
/// </summary>
internal static class WordFeatures
{
    /// <summary>The most features of one word for itself.</summary>
    public const int MostOwn = 14 + MostGroups;

    /// <summary>The features of a word for a neighbour.</summary>
    public const int ForNear = 6;

    /// <summary>The features of a word for a token two further.</summary>
    public const int ForFar = 2;

    /// <summary>The number of own features that know the whole word.</summary>
    public const int Identity = 2;

    private const int MostGroups = 10;

    /// <summary>The rows of the features that a word has for itself; those that know the whole word come first.</summary>
    public static int Own(in TaggedWord word, Span<int> rows)
    {
        var folded = word.Folded;
        var count = 0;
        rows[count++] = Hashing.Row(1, word.Hash);
        rows[count++] = Hashing.Row(2, Hashing.Mix(word.Hash, (ulong)word.Shape));
        rows[count++] = Hashing.Row(3, (ulong)(uint)(word.Shape | (Math.Min(folded.Length, 10) << 8)));
        rows[count++] = Hashing.Row(4, Hashing.Mix(word.Classes, (ulong)CaseOf(word.Shape)));
        if (WordShape.IsNumber(word.Shape))
            return count;
        rows[count++] = Hashing.Row(5, word.Look);
        rows[count++] = Hashing.Row(6, (ulong)(uint)(word.Look | (word.Shape << 8)));
        if (folded.Length > 4)
            return OwnGroups(folded, word.Shape, rows, count);
        for (var n = 2; n < folded.Length; n++)
            rows[count++] = Hashing.Row(5 + n, Hashing.Of(folded[..n]));
        for (var n = 2; n < folded.Length; n++)
            rows[count++] = Hashing.Row(10 + n, Hashing.Of(folded[^n..]));
        return count;
    }

    /// <summary>The beginnings, endings and inner groups of a word of more than four letters.</summary>
    private static int OwnGroups(ReadOnlySpan<char> folded, int shape, Span<int> rows, int count)
    {
        ref var first = ref MemoryMarshal.GetReference(folded);
        for (var n = 2; n <= 4; n++)
            rows[count++] = Hashing.Row(5 + n, Hashing.OfGroup(ref first, folded.Length, 0, n));
        for (var n = 2; n <= 4; n++)
            rows[count++] = Hashing.Row(10 + n, Hashing.OfGroup(ref first, folded.Length, folded.Length - n, n));
        rows[count++] = Hashing.Row(16, Hashing.Mix(Hashing.OfGroup(ref first, folded.Length, folded.Length - 3, 3), (ulong)shape));
        for (var at = 1; at + 3 < folded.Length && at <= MostGroups; at++)
            rows[count++] = Hashing.Row(17, Hashing.OfGroup(ref first, folded.Length, at, 3));
        return count;
    }

    /// <summary>What a word says of the token after it (role 0) or before it (role 1).</summary>
    public static void Near(in TaggedWord word, int role, Span<int> rows)
    {
        var folded = word.Folded;
        rows[0] = Hashing.Row(20 + role, word.Hash);
        rows[1] = Hashing.Row(22 + role, (ulong)(uint)(word.Shape | (Math.Min(folded.Length, 6) << 8)));
        rows[2] = Hashing.Row(24 + role, word.Classes);
        rows[3] = Hashing.Row(26 + role, Hashing.Of(folded[^Math.Min(3, folded.Length)..]));
        rows[4] = Hashing.Row(28 + role, Hashing.Mix(Hashing.Of(folded[..Math.Min(3, folded.Length)]), (ulong)CaseOf(word.Shape)));
        rows[5] = Hashing.Row(34 + role, (ulong)(uint)(word.Look | (CaseOf(word.Shape) << 8)));
    }

    /// <summary>What a word says of the token two further (role 0) or two before it (role 1).</summary>
    public static void Far(in TaggedWord word, int role, Span<int> rows)
    {
        rows[0] = Hashing.Row(30 + role, word.Hash);
        rows[1] = Hashing.Row(32 + role, Hashing.Mix(word.Classes, (ulong)word.Shape));
    }

    /// <summary>Three sorts: lower, upper, number.</summary>
    public static int CaseOf(int shape) => WordShape.IsNumber(shape) ? 2 : WordShape.IsUpper(shape) ? 1 : 0;
}
