using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// What a word by itself looks like: an ordinary word, a given name, a surname, a place, a job or a thing with a name (a brand, a medicine). A linear model over the word and its groups
/// of letters, learned from lists of names and from the words of ordinary texts. Immutable and thread safe.
/// </summary>
internal sealed class WordKinds
{
    /// <summary>The base-2 logarithm of the number of rows.</summary>
    public const int RowBits = 18;

    /// <summary>The number of rows.</summary>
    public const int Rows = 1 << RowBits;

    /// <summary>The scores of a row; the last two are not used.</summary>
    public const int Kinds = 8;

    public const int Common = 0;
    public const int Given = 1;
    public const int Surname = 2;
    public const int Place = 3;
    public const int Job = 4;
    public const int Thing = 5;

    /// <summary>The most features of a word.</summary>
    public const int MostFeatures = 64;

    private const int LongestRead = 20;
    private const int ShortestInGroups = 4;
    private const int Buckets = 8;

    private readonly short _unit;

    public WordKinds(sbyte[] weights, short unit)
    {
        Weights = weights;
        _unit = unit;
    }

    /// <summary>Rows × kinds.</summary>
    public sbyte[] Weights { get; }

    /// <summary>The rows of the features of a folded word.</summary>
    /// <returns>The number of rows.</returns>
    public static int Features(ReadOnlySpan<char> folded, Span<int> rows)
    {
        if (folded.Length > LongestRead)
            folded = folded[..LongestRead];
        var count = 0;
        rows[count++] = Row(1, Hashing.Of(folded));
        rows[count++] = Row(2, (ulong)folded.Length);
        return folded.Length < ShortestInGroups ? FeaturesOfShort(folded, rows, count) : FeaturesOfGroups(folded, rows, count);
    }

    /// <summary>The same as <see cref="FeaturesOfShort"/>, in a third of the time.</summary>
    private static int FeaturesOfGroups(ReadOnlySpan<char> folded, Span<int> rows, int count)
    {
        ref var word = ref MemoryMarshal.GetReference(folded);
        for (var n = 1; n <= 4; n++)
        {
            rows[count++] = Row(10 + n, Hashing.OfGroup(ref word, folded.Length, 0, n));
            rows[count++] = Row(20 + n, Hashing.OfGroup(ref word, folded.Length, folded.Length - n, n));
        }

        if (folded.Length >= 5)
        {
            rows[count++] = Row(15, Hashing.Of(folded[..5]));
            rows[count++] = Row(25, Hashing.Of(folded[^5..]));
        }

        for (var n = 2; n <= 4; n++)
        {
            var last = Math.Min(folded.Length - n, MostFeatures - count - 1);
            for (var at = 0; at <= last; at++)
                rows[count++] = Row(30 + n, Hashing.OfGroup(ref word, folded.Length, at, n));
        }

        return count;
    }

    private static int FeaturesOfShort(ReadOnlySpan<char> folded, Span<int> rows, int count)
    {
        for (var n = 1; n <= 5 && n <= folded.Length; n++)
        {
            rows[count++] = Row(10 + n, Hashing.Of(folded[..n]));
            rows[count++] = Row(20 + n, Hashing.Of(folded[^n..]));
        }

        for (var n = 2; n <= 4; n++)
        {
            for (var at = 0; at + n <= folded.Length && count < MostFeatures; at++)
                rows[count++] = Row(30 + n, Hashing.Of(folded.Slice(at, n)));
        }

        return count;
    }

    /// <summary>The look of a folded word: the likeliest kind and how likely a name is, in one number under 64.</summary>
    public byte LookOf(ReadOnlySpan<char> folded)
    {
        Span<int> rows = stackalloc int[MostFeatures];
        var sum = Vector128<short>.Zero;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        foreach (var row in rows[..Features(folded, rows)])
        {
            // A row number has RowBits bits, so that this never lies beyond the weights.
            sum += Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<long>(
                ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref weights, (row & (Rows - 1)) * Kinds)))).AsSByte());
        }

        var best = Common;
        for (var kind = Given; kind <= Thing; kind++)
            best = sum[kind] > sum[best] ? kind : best;
        var name = Math.Max(sum[Given], sum[Surname]);
        var other = Math.Max(sum[Common], Math.Max(sum[Place], Math.Max(sum[Job], sum[Thing])));
        var bucket = Math.Clamp(((name - other) / (2 * _unit)) + (name >= other ? Buckets / 2 : (Buckets / 2) - 1), 0, Buckets - 1);
        return (byte)((best * Buckets) + bucket);
    }

    /// <summary>Only the half of the look that says what the likeliest kind is.</summary>
    public static int KindOf(int look) => look / Buckets;

    /// <summary>Only the half of the look that says how likely a name is.</summary>
    public static int NameLook(int look) => look % Buckets;

    private static int Row(int template, ulong value) =>
        (int)(((value ^ ((ulong)(uint)template * 0xD6E8FEB86659FD93)) * 0x9E3779B97F4A7C15) >> (64 - RowBits));
}
