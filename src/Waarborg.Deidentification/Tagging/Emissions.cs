using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>Adds the weights of a token's features: one score for each state.</summary>
internal static class Emissions
{
    /// <summary>The most rows that one token has.</summary>
    public const int MostRows = WordFeatures.MostOwn + (2 * WordFeatures.ForNear) + (2 * WordFeatures.ForFar) + ContextFeatures.Count;

    /// <summary>How many tokens before they are added up the rows of a token are asked for.</summary>
    private const int Ahead = 8;

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

    /// <summary>
    /// Adds what the surroundings of the tokens say; what the words say, <see cref="WordMemory"/> knows. The rows of a token lie all over the weights,
    /// so they are asked for some tokens before they are added up.
    /// </summary>
    /// <param name="model">The weights.</param>
    /// <param name="input">The stretch.</param>
    /// <param name="emissions">The scores of the tokens, what the words say in them.</param>
    /// <param name="thoroughness">Whether plain tokens are passed over.</param>
    public static void AddContext(TaggerModel model, TaggerInput input, Span<Vector256<short>> emissions, Thoroughness thoroughness)
    {
        Span<int> rows = stackalloc int[Ahead * ContextFeatures.Count];
        Span<int> waiting = stackalloc int[Ahead];
        int begun = 0, added = 0;
        for (var i = 0; i < emissions.Length; i++)
        {
            if (thoroughness != Thoroughness.Thorough && model.IsPlain(emissions[i]))
                continue;
            if (begun - added == Ahead)
                Add(added++ % Ahead, rows, waiting, emissions);
            Begin(begun++ % Ahead, i, rows, waiting);
        }

        while (added < begun)
            Add(added++ % Ahead, rows, waiting, emissions);

        void Begin(int place, int i, Span<int> rows, Span<int> waiting)
        {
            var own = rows.Slice(place * ContextFeatures.Count, ContextFeatures.Count);
            ContextFeatures.Fill(input, i, own);
            foreach (var row in own)
                Prefetch.First(ref RowOf(model, row));
            waiting[place] = i;
        }

        void Add(int place, Span<int> rows, Span<int> waiting, Span<Vector256<short>> emissions) =>
            emissions[waiting[place]] += Sum(model, rows.Slice(place * ContextFeatures.Count, ContextFeatures.Count));
    }

    /// <summary>The sum of rows of weights.</summary>
    public static Vector256<short> Sum(TaggerModel model, ReadOnlySpan<int> rows)
    {
        var sum = Vector256<short>.Zero;
        foreach (var row in rows)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref RowOf(model, row)));
            sum += Vector256.Create(low, high);
        }

        return sum;
    }

    /// <summary>Where a row begins. Every row number has RowBits bits, so that this never lies beyond the weights.</summary>
    public static ref sbyte RowOf(TaggerModel model, int row) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(model.Weights), (row & (TaggerModel.Rows - 1)) * TagStates.Count);

    private static Span<int> Take(Span<int> rows, ref int count, int length)
    {
        var taken = rows.Slice(count, length);
        count += length;
        return taken;
    }
}
