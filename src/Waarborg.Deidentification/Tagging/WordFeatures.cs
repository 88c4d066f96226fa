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

    /// <summary>The features that a word has for itself; those that know the whole word come first.</summary>
    public static int Own(in TaggedWord word, Span<int> features)
    {
        var folded = word.Folded;
        var count = 0;
        features[count++] = Hashing.Feature(1, word.Hash);
        features[count++] = Hashing.Feature(2, Hashing.Mix(word.Hash, (ulong)word.Shape));
        features[count++] = Hashing.Feature(3, (ulong)(uint)(word.Shape | (Math.Min(folded.Length, 10) << 8)));
        features[count++] = Hashing.Feature(4, Hashing.Mix(word.Classes, (ulong)CaseOf(word.Shape)));
        if (WordShape.IsNumber(word.Shape))
            return count;
        features[count++] = Hashing.Feature(5, word.Look);
        features[count++] = Hashing.Feature(6, (ulong)(uint)(word.Look | (word.Shape << 8)));
        if (folded.Length > 4)
            return OwnGroups(folded, word.Shape, features, count);
        for (var n = 2; n < folded.Length; n++)
            features[count++] = Hashing.Feature(5 + n, Hashing.Of(folded[..n]));
        for (var n = 2; n < folded.Length; n++)
            features[count++] = Hashing.Feature(10 + n, Hashing.Of(folded[^n..]));
        return count;
    }

    /// <summary>The beginnings, endings and inner groups of a word of more than four letters.</summary>
    private static int OwnGroups(ReadOnlySpan<char> folded, int shape, Span<int> features, int count)
    {
        ref var first = ref MemoryMarshal.GetReference(folded);
        for (var n = 2; n <= 4; n++)
            features[count++] = Hashing.Feature(5 + n, Hashing.OfGroup(ref first, folded.Length, 0, n));
        for (var n = 2; n <= 4; n++)
            features[count++] = Hashing.Feature(10 + n, Hashing.OfGroup(ref first, folded.Length, folded.Length - n, n));
        features[count++] = Hashing.Feature(16, Hashing.Mix(Hashing.OfGroup(ref first, folded.Length, folded.Length - 3, 3), (ulong)shape));
        for (var at = 1; at + 3 < folded.Length && at <= MostGroups; at++)
            features[count++] = Hashing.Feature(17, Hashing.OfGroup(ref first, folded.Length, at, 3));
        return count;
    }

    /// <summary>What a word says of the token after it (role 0) or before it (role 1).</summary>
    public static void Near(in TaggedWord word, int role, Span<int> features)
    {
        var folded = word.Folded;
        features[0] = Hashing.Feature(20 + role, word.Hash);
        features[1] = Hashing.Feature(22 + role, (ulong)(uint)(word.Shape | (Math.Min(folded.Length, 6) << 8)));
        features[2] = Hashing.Feature(24 + role, word.Classes);
        features[3] = Hashing.Feature(26 + role, Hashing.Of(folded[^Math.Min(3, folded.Length)..]));
        features[4] = Hashing.Feature(28 + role, Hashing.Mix(Hashing.Of(folded[..Math.Min(3, folded.Length)]), (ulong)CaseOf(word.Shape)));
        features[5] = Hashing.Feature(34 + role, (ulong)(uint)(word.Look | (CaseOf(word.Shape) << 8)));
    }

    /// <summary>What a word says of the token two further (role 0) or two before it (role 1).</summary>
    public static void Far(in TaggedWord word, int role, Span<int> features)
    {
        features[0] = Hashing.Feature(30 + role, word.Hash);
        features[1] = Hashing.Feature(32 + role, Hashing.Mix(word.Classes, (ulong)word.Shape));
    }

    /// <summary>Three sorts: lower, upper, number.</summary>
    public static int CaseOf(int shape) => WordShape.IsNumber(shape) ? 2 : WordShape.IsUpper(shape) ? 1 : 0;
}
