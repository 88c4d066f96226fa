using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>Adds the weights of a token's features: one score for each state.</summary>
internal static class Emissions
{
    /// <summary>The most features that one token has.</summary>
    public const int MostFeatures = WordFeatures.MostOwn + (2 * WordFeatures.ForNear) + (2 * WordFeatures.ForFar) + ContextFeatures.Count;

    /// <summary>All features of a token; the training tool reads them as well.</summary>
    /// <returns>The number of features.</returns>
    public static int Features(TaggerInput input, Document document, int i, Span<int> features)
    {
        Span<int> context = stackalloc int[ContextFeatures.Count * ContextFeatures.Lanes];
        ContextFeatures.Fill(input, i, context);
        var count = 0;
        while (count < ContextFeatures.Count)
            features[count] = context[count++ * ContextFeatures.Lanes];
        count += WordFeatures.Own(input.Word(document, i), features[count..]);
        if (i > 0)
            WordFeatures.Near(input.Word(document, i - 1), 0, Take(features, ref count, WordFeatures.ForNear));
        if (i + 1 < input.Count)
            WordFeatures.Near(input.Word(document, i + 1), 1, Take(features, ref count, WordFeatures.ForNear));
        if (i > 1)
            WordFeatures.Far(input.Word(document, i - 2), 0, Take(features, ref count, WordFeatures.ForFar));
        if (i + 2 < input.Count)
            WordFeatures.Far(input.Word(document, i + 2), 1, Take(features, ref count, WordFeatures.ForFar));
        return count;
    }

    /// <summary>
    /// Adds what the surroundings of the tokens say; what the words say, <see cref="WordMemory"/> knows. The weights of a token's features lie all over the table,
    /// so those of eight tokens are asked for before those of the eight before them are added up.
    /// </summary>
    /// <param name="model">The weights.</param>
    /// <param name="input">The stretch.</param>
    /// <param name="emissions">The scores of the tokens, what the words say in them.</param>
    /// <param name="thoroughness">Whether plain tokens are passed over.</param>
    public static void AddContext(TaggerModel model, TaggerInput input, Span<Vector256<short>> emissions, Thoroughness thoroughness)
    {
        const int Room = ContextFeatures.Count * ContextFeatures.Lanes;
        Span<int> features = stackalloc int[2 * Room];
        var asked = features[..Room];
        var waiting = features[Room..];
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

    /// <summary>Asks for the memory of the features of some of eight tokens.</summary>
    private static void Expect(TaggerModel model, ReadOnlySpan<int> features, uint wanted)
    {
        ref var table = ref model.Features.First;
        for (; wanted != 0; wanted &= wanted - 1)
        {
            ref var feature = ref Unsafe.Add(ref MemoryMarshal.GetReference(features), BitOperations.TrailingZeroCount(wanted));
            for (var i = 0; i < ContextFeatures.Count; i++, feature = ref Unsafe.Add(ref feature, ContextFeatures.Lanes))
                FeatureTable.Expect(ref table, feature);
        }
    }

    private static void AddUp(TaggerModel model, ReadOnlySpan<int> features, uint wanted, Span<Vector256<short>> emissions)
    {
        ref var table = ref model.Features.First;
        for (; wanted != 0; wanted &= wanted - 1)
        {
            var lane = BitOperations.TrailingZeroCount(wanted);
            ref var feature = ref Unsafe.Add(ref MemoryMarshal.GetReference(features), lane);
            // In two sums: one would wait for itself at every step.
            var (first, second) = (emissions[lane], FeatureTable.Row(ref table, ref feature));
            for (var left = ContextFeatures.Count - 1; left > 0; left -= 4)
            {
                first += FeatureTable.Row(ref table, ref Unsafe.Add(ref feature, ContextFeatures.Lanes));
                second += FeatureTable.Row(ref table, ref Unsafe.Add(ref feature, 2 * ContextFeatures.Lanes));
                first += FeatureTable.Row(ref table, ref Unsafe.Add(ref feature, 3 * ContextFeatures.Lanes));
                feature = ref Unsafe.Add(ref feature, 4 * ContextFeatures.Lanes);
                second += FeatureTable.Row(ref table, ref feature);
            }

            emissions[lane] = FeatureTable.WithoutFirst(first + second);
        }
    }

    /// <summary>The sum of the weights of features.</summary>
    public static Vector256<short> Sum(TaggerModel model, ReadOnlySpan<int> features)
    {
        ref var table = ref model.Features.First;
        var sum = Vector256<short>.Zero;
        foreach (ref readonly var feature in features)
            sum += FeatureTable.Row(ref table, in feature);
        return FeatureTable.WithoutFirst(sum);
    }

    private static Span<int> Take(Span<int> features, ref int count, int length)
    {
        var taken = features.Slice(count, length);
        count += length;
        return taken;
    }
}
