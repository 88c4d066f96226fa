using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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
        Span<int> context = stackalloc int[ContextFeatures.Count * ContextFeatures.Lanes];
        ContextFeatures.Fill(input, i, context);
        var count = 0;
        while (count < ContextFeatures.Count)
            rows[count] = context[count++ * ContextFeatures.Lanes];
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
    /// so those of eight tokens are asked for before those of the eight before them are added up.
    /// </summary>
    /// <param name="model">The weights.</param>
    /// <param name="input">The stretch.</param>
    /// <param name="emissions">The scores of the tokens, what the words say in them.</param>
    /// <param name="thoroughness">Whether plain tokens are passed over.</param>
    public static void AddContext(TaggerModel model, TaggerInput input, Span<Vector256<short>> emissions, Thoroughness thoroughness)
    {
        const int Room = ContextFeatures.Count * ContextFeatures.Lanes;
        Span<int> rows = stackalloc int[2 * Room];
        var asked = rows[..Room];
        var waiting = rows[Room..];
        var (waitingAt, waitingFor) = (0, 0u);
        for (var first = 0; first < emissions.Length; first += ContextFeatures.Lanes)
        {
            var wanted = Wanted(model, emissions[first..], thoroughness);
            if (wanted == 0)
                continue;
            ContextFeatures.Fill(input, first, asked);
            Expect(model, asked, wanted);
            AddUp(model, waiting, waitingFor, emissions[waitingAt..]);
            (waitingAt, waitingFor) = (first, wanted);
            var free = waiting;
            waiting = asked;
            asked = free;
        }

        AddUp(model, waiting, waitingFor, emissions[waitingAt..]);
    }

    /// <summary>Which of the next eight tokens are looked at further, one bit each.</summary>
    private static uint Wanted(TaggerModel model, ReadOnlySpan<Vector256<short>> emissions, Thoroughness thoroughness)
    {
        var count = Math.Min(emissions.Length, ContextFeatures.Lanes);
        var all = (1u << count) - 1;
        if (thoroughness == Thoroughness.Thorough)
            return all;
        for (var lane = 0; lane < count; lane++)
            all &= ~((model.IsPlain(emissions[lane]) ? 1u : 0u) << lane);
        return all;
    }

    /// <summary>Asks for the memory of the rows of some of eight tokens.</summary>
    private static void Expect(TaggerModel model, ReadOnlySpan<int> rows, uint wanted)
    {
        ref var weights = ref model.Weights.First;
        for (; wanted != 0; wanted &= wanted - 1)
        {
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), BitOperations.TrailingZeroCount(wanted));
            for (var feature = 0; feature < ContextFeatures.Count; feature++, row = ref Unsafe.Add(ref row, ContextFeatures.Lanes))
                Prefetch.First(ref RowOf(ref weights, row));
        }
    }

    private static void AddUp(TaggerModel model, ReadOnlySpan<int> rows, uint wanted, Span<Vector256<short>> emissions)
    {
        ref var weights = ref model.Weights.First;
        for (; wanted != 0; wanted &= wanted - 1)
        {
            var lane = BitOperations.TrailingZeroCount(wanted);
            ref var row = ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), lane);
            // In three sums: one would wait for itself at every step.
            var (first, second, third) = (emissions[lane], Vector256<short>.Zero, Vector256<short>.Zero);
            for (var feature = 0; feature < ContextFeatures.Count; feature += 3)
            {
                first += Widened(ref RowOf(ref weights, row));
                second += Widened(ref RowOf(ref weights, Unsafe.Add(ref row, ContextFeatures.Lanes)));
                third += Widened(ref RowOf(ref weights, Unsafe.Add(ref row, 2 * ContextFeatures.Lanes)));
                row = ref Unsafe.Add(ref row, 3 * ContextFeatures.Lanes);
            }

            emissions[lane] = first + second + third;
        }
    }

    /// <summary>The sum of rows of weights.</summary>
    public static Vector256<short> Sum(TaggerModel model, ReadOnlySpan<int> rows)
    {
        ref var weights = ref model.Weights.First;
        var sum = Vector256<short>.Zero;
        foreach (var row in rows)
            sum += Widened(ref RowOf(ref weights, row));
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widened(ref sbyte row)
    {
        var numbers = Vector128.LoadUnsafe(ref row);
        return Avx2.IsSupported ? Avx2.ConvertToVector256Int16(numbers) : Vector256.Create(Vector128.WidenLower(numbers), Vector128.WidenUpper(numbers));
    }

    /// <summary>Where a row begins. Every row number has RowBits bits, so that this never lies beyond the weights.</summary>
    public static ref sbyte RowOf(TaggerModel model, int row) => ref RowOf(ref model.Weights.First, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref sbyte RowOf(ref sbyte weights, int row) => ref Unsafe.Add(ref weights, (nint)((row & (TaggerModel.Rows - 1)) * TagStates.Count));

    private static Span<int> Take(Span<int> rows, ref int count, int length)
    {
        var taken = rows.Slice(count, length);
        count += length;
        return taken;
    }
}
