using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The best series of states for a stretch: Viterbi's algorithm, with the sixteen states in one vector. The scores are kept relative to the
/// best so far, so that they never leave sixteen bits however long the stretch is.
/// </summary>
internal sealed class Decoder
{
    private byte[] _from = [];

    /// <summary>Chooses the states.</summary>
    /// <param name="model">The weights.</param>
    /// <param name="emissions">The scores of each token.</param>
    /// <param name="states">Receives the states; as long as <paramref name="emissions"/>.</param>
    public void Decode(TaggerModel model, ReadOnlySpan<Vector256<short>> emissions, Span<TagState> states)
    {
        if (emissions.IsEmpty)
            return;
        var needed = emissions.Length * TagStates.Count;
        if (_from.Length < needed)
            _from = new byte[needed];
        var transitions = MemoryMarshal.Cast<short, Vector256<short>>(model.Transitions.AsSpan());
        var scores = Vector256<short>.Zero;
        var sure = false;
        for (var i = 0; i < emissions.Length; i++)
        {
            var from = _from.AsSpan(i * TagStates.Count, TagStates.Count);
            var (was, emission) = (sure, emissions[i]);
            sure = IsSurelyOutside(model, emission);
            if (sure)
                from[0] = was || i == 0 ? (byte)0 : (byte)IndexOfHighest(scores + model.ToOutside);
            else if (i == 0)
                scores = emission;
            else if (was || IsBestFromOutside(model, scores))
                scores = FromOutside(transitions[0] + emission, from);
            else
                scores = Step(transitions, scores, emission, from);
        }

        var best = sure ? 0 : IndexOfHighest(scores);
        for (var i = emissions.Length - 1; i >= 0; i--)
        {
            states[i] = (TagState)best;
            if (i > 0)
                best = _from[(i * TagStates.Count) + best];
        }
    }

    /// <summary>No other state can make up for what it lacks here by what it gains in going there and on: the series is cut at such a token.</summary>
    private static bool IsSurelyOutside(TaggerModel model, Vector256<short> emission) =>
        Vector256.GreaterThanAll(Vector256.Create(emission[0]) - emission, model.MostGained);

    /// <summary>To whatever state the series goes on, it comes from "nothing personal": no other gains as much on the way as it is behind.</summary>
    private static bool IsBestFromOutside(TaggerModel model, Vector256<short> scores) =>
        Vector256.LessThanOrEqualAll(scores + model.GainedAfter, Vector256.Create(scores[0]));

    private static Vector256<short> FromOutside(Vector256<short> scores, Span<byte> from)
    {
        from.Clear();
        return scores;
    }

    private static Vector256<short> Step(
        ReadOnlySpan<Vector256<short>> transitions, Vector256<short> scores, Vector256<short> emission, Span<byte> from)
    {
        // From memory a score is spread over a vector in one step; from a vector each takes a detour.
        Span<short> spread = stackalloc short[TagStates.Count];
        scores.CopyTo(spread);
        ref var weights = ref MemoryMarshal.GetReference(transitions);
        ref var previous = ref MemoryMarshal.GetReference(spread);
        var best = weights + Vector256.Create(previous);
        var argument = Vector256<short>.Zero;
        for (var state = 1; state < TagStates.Count; state++)
        {
            var candidate = Unsafe.Add(ref weights, state) + Vector256.Create(Unsafe.Add(ref previous, state));
            var better = Vector256.GreaterThan(candidate, best);
            best = Vector256.Max(best, candidate);
            argument = Vector256.ConditionalSelect(better, Vector256.Create((short)state), argument);
        }

        Vector128.Narrow(argument.GetLower(), argument.GetUpper()).AsByte().CopyTo(from);
        best += emission;
        // Nothing that is this far behind ever comes back; the floor keeps the next sums within sixteen bits.
        return Vector256.Max(best - Vector256.Create(Highest(best)), Vector256.Create((short)-16_000));
    }

    private static short Highest(Vector256<short> scores)
    {
        var half = Vector128.Max(scores.GetLower(), scores.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        return Math.Max(half[0], half[1]);
    }

    /// <summary>Of several that are equally high the first.</summary>
    private static int IndexOfHighest(Vector256<short> scores) =>
        int.TrailingZeroCount((int)Vector256.Equals(scores, Vector256.Create(Highest(scores))).ExtractMostSignificantBits());
}
