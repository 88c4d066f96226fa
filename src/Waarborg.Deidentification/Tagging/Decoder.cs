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
        var scores = emissions[0];
        for (var i = 1; i < emissions.Length; i++)
            scores = Step(transitions, scores, emissions[i], _from.AsSpan(i * TagStates.Count, TagStates.Count));
        var best = IndexOfHighest(scores);
        for (var i = emissions.Length - 1; i >= 0; i--)
        {
            states[i] = (TagState)best;
            if (i > 0)
                best = _from[(i * TagStates.Count) + best];
        }
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
        var half = Vector128.Max(best.GetLower(), best.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        var highest = Math.Max(half[0], half[1]);
        // Nothing that is this far behind ever comes back; the floor keeps the next sums within sixteen bits.
        return Vector256.Max(best - Vector256.Create(highest), Vector256.Create((short)-16_000));
    }

    private static int IndexOfHighest(Vector256<short> scores)
    {
        var best = 0;
        for (var state = 1; state < TagStates.Count; state++)
            best = scores[state] > scores[best] ? state : best;
        return best;
    }
}
