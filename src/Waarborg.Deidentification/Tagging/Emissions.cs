using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>Adds the weights of a token's features: one score for each state.</summary>
internal static class Emissions
{
    /// <summary>The most rows that one token has.</summary>
    public const int MostRows = WordFeatures.MostOwn + (2 * WordFeatures.ForNear) + (2 * WordFeatures.ForFar) + ContextFeatures.Count;

    /// <summary>All rows of a token; the training tool reads them as well.</summary>
    /// <returns>The number of rows.</returns>
    public static int Rows(TaggerInput input, Document document, int i, Span<int> rows)
    {
        ContextFeatures.Fill(input, i, rows);
        var count = ContextFeatures.Count;
        count += WordFeatures.Own(input.Word(document, i), rows[count..]);
        if (i > 0)
            WordFeatures.Near(input.Word(document, i - 1), 0, Take(rows, ref count, WordFeatures.ForNear));
        if (i + 1 < input.Count)
            WordFeatures.Near(input.Word(document, i + 1), 1, Take(rows, ref count, WordFeatures.ForNear));
        if (i > 1)
            WordFeatures.Far(input.Word(document, i - 2), 0, Take(rows, ref count, WordFeatures.ForFar));
        if (i + 2 < input.Count)
            WordFeatures.Far(input.Word(document, i + 2), 1, Take(rows, ref count, WordFeatures.ForFar));
        return count;
    }

    /// <summary>What the surroundings of a token say; what the words say, <see cref="WordMemory"/> knows.</summary>
    public static Vector256<short> OfContext(TaggerModel model, TaggerInput input, int i)
    {
        Span<int> rows = stackalloc int[ContextFeatures.Count];
        ContextFeatures.Fill(input, i, rows);
        return Sum(model, rows);
    }

    /// <summary>The sum of rows of weights.</summary>
    public static Vector256<short> Sum(TaggerModel model, ReadOnlySpan<int> rows)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(model.Weights);
        var sum = Vector256<short>.Zero;
        foreach (var row in rows)
        {
            // Every row number has RowBits bits, so that this never reads beyond the weights.
            var narrow = Vector128.LoadUnsafe(ref weights, (nuint)(uint)(row & (TaggerModel.Rows - 1)) * TagStates.Count);
            var (low, high) = Vector128.Widen(narrow);
            sum += Vector256.Create(low, high);
        }

        return sum;
    }

    private static Span<int> Take(Span<int> rows, ref int count, int length)
    {
        var taken = rows.Slice(count, length);
        count += length;
        return taken;
    }
}
