using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>
/// A linear-chain conditional random field over hashed features (Lafferty et al. 2001), learned by gradient steps with AdaGrad (Duchi et al.
/// 2011), one text at a time. Labels may leave several states open: the likelihood is then that of any allowed series.
/// </summary>
internal sealed class Crf
{
    private const int S = TagStates.Count;
    private const float Rate = 0.12f;
    private const float Epsilon = 1e-2f;

    private readonly FeatureChoice _choice;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _transitions = new float[S * S];
    private readonly float[] _transitionSquares = new float[S * S];

    private float[]? _sum;
    private float[]? _transitionSum;
    private int _summed;
    private float[] _potentials = [];
    private float[] _free = [];
    private float[] _bound = [];

    /// <param name="choice">The features that are learned.</param>
    public Crf(FeatureChoice choice)
    {
        _choice = choice;
        (_weights, _squares) = (new float[choice.Count * S], new float[choice.Count * S]);
    }

    /// <summary>One step. Returns the loss per token.</summary>
    /// <param name="rows">The rows of the features of each token, one after the other.</param>
    /// <param name="ends">Where the rows of each token end.</param>
    /// <param name="allowed">The allowed states of each token.</param>
    /// <param name="weight">How heavily the text counts.</param>
    public double Learn(ReadOnlySpan<int> rows, ReadOnlySpan<int> ends, ReadOnlySpan<ushort> allowed, float weight)
    {
        var count = ends.Length;
        if (count == 0)
            return 0;
        Grow(count * S);
        for (var t = 0; t < count; t++)
            Score(rows[(t == 0 ? 0 : ends[t - 1])..ends[t]], _potentials.AsSpan(t * S, S));
        Span<float> transitionGradient = stackalloc float[S * S];
        transitionGradient.Clear();
        var exponents = new float[S * S];
        for (var i = 0; i < exponents.Length; i++)
            exponents[i] = MathF.Exp(_transitions[i]);
        var loss = Marginals(count, allowed, bound: false, _free, exponents, transitionGradient, -weight);
        loss -= Marginals(count, allowed, bound: true, _bound, exponents, transitionGradient, weight);
        for (var t = 0; t < count; t++)
            Update(rows[(t == 0 ? 0 : ends[t - 1])..ends[t]], t, weight);
        for (var i = 0; i < _transitions.Length; i++)
            Step(ref _transitions[i], ref _transitionSquares[i], transitionGradient[i]);
        return loss / count;
    }

    /// <summary>Adds the weights as they are now to the average that <see cref="ToModel"/> gives.</summary>
    public void Remember()
    {
        _sum ??= new float[_weights.Length];
        _transitionSum ??= new float[_transitions.Length];
        for (var i = 0; i < _weights.Length; i++)
            _sum[i] += _weights[i];
        for (var i = 0; i < _transitions.Length; i++)
            _transitionSum[i] += _transitions[i];
        _summed++;
    }

    /// <summary>Takes what another has remembered into the average: the loss is convex, so the mean of two draws is no worse than their mean loss.</summary>
    public void Add(Crf other)
    {
        for (var i = 0; i < _weights.Length; i++)
            _sum![i] += other._sum![i];
        for (var i = 0; i < _transitions.Length; i++)
            _transitionSum![i] += other._transitionSum![i];
        _summed += other._summed;
    }

    /// <summary>How strongly each feature speaks, in the average; after <see cref="Remember"/>.</summary>
    public float[] Strengths()
    {
        var strengths = new float[_choice.Count];
        for (var row = 0; row < strengths.Length; row++)
        {
            var weights = _sum!.AsSpan(row * S, S);
            float strength = 0;
            for (var state = 1; state < S; state++)
                strength += (weights[state] - weights[0]) * (weights[state] - weights[0]);
            strengths[row] = strength / (_summed * _summed);
        }

        return strengths;
    }

    /// <summary>The averaged weights in small numbers, as against those of "nothing personal"; after <see cref="Remember"/>.</summary>
    /// <param name="unit">Steps to a natural unit.</param>
    /// <param name="kinds">What words look like by themselves.</param>
    public TaggerModel ToModel(short unit, WordKinds kinds)
    {
        var (sum, transitionSum) = (_sum!, _transitionSum!);
        var scale = unit / (float)_summed;
        var table = new FeatureTable();
        Span<sbyte> numbers = stackalloc sbyte[S];
        for (var feature = 0; feature < FeatureTable.Features; feature++)
        {
            if (_choice.RowOf(feature) is not (>= 0 and var row))
                continue;
            for (var state = 0; state < S; state++)
                numbers[state] = (sbyte)Math.Clamp(MathF.Round((sum[(row * S) + state] - sum[row * S]) * scale), -127, 127);
            if (numbers.ContainsAnyExcept((sbyte)0) && !table.TryAdd(feature, numbers))
                throw new InvalidOperationException("More features were chosen than a line of the table has room for.");
        }

        var transitions = new short[S * S];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = (short)Math.Clamp(MathF.Round(transitionSum[i] * scale), -4000, 4000);
        return new(table, transitions, unit, kinds);
    }

    private void Grow(int size)
    {
        if (_potentials.Length >= size)
            return;
        (_potentials, _free, _bound) = (new float[size * 2], new float[size * 2], new float[size * 2]);
    }

    private void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var row in rows)
        {
            low += Vector256.Create<float>(_weights.AsSpan(row * S, 8));
            high += Vector256.Create<float>(_weights.AsSpan((row * S) + 8, 8));
        }

        low.CopyTo(scores);
        high.CopyTo(scores[8..]);
    }

    /// <summary>Forward and backward with scaling; leaves the chance of each state in <paramref name="chances"/> and returns the log of the sum.</summary>
    private double Marginals(
        int count, ReadOnlySpan<ushort> allowed, bool bound, float[] chances, float[] exponents, Span<float> transitionGradient, float weight)
    {
        var emissions = new float[count * S];
        var forward = new float[count * S];
        var scales = new float[count];
        double total = 0;
        for (var t = 0; t < count; t++)
        {
            total += Potentials(t, bound ? allowed[t] : (ushort)0xFFFF, emissions.AsSpan(t * S, S));
            var here = forward.AsSpan(t * S, S);
            if (t == 0)
                emissions.AsSpan(0, S).CopyTo(here);
            else
                Forward(forward.AsSpan((t - 1) * S, S), exponents, emissions.AsSpan(t * S, S), here);
            scales[t] = Normalise(here);
            total += Math.Log(scales[t]);
        }

        Span<float> backward = stackalloc float[S];
        Span<float> before = stackalloc float[S];
        backward.Fill(1);
        for (var t = count - 1; t >= 0; t--)
        {
            for (var s = 0; s < S; s++)
                chances[(t * S) + s] = forward[(t * S) + s] * backward[s];
            Normalise(chances.AsSpan(t * S, S));
            if (t == 0)
                break;
            before.Clear();
            for (var to = 0; to < S; to++)
                backward[to] *= emissions[(t * S) + to] / scales[t];
            for (var from = 0; from < S; from++)
            {
                float sum = 0;
                var alpha = forward[((t - 1) * S) + from];
                for (var to = 0; to < S; to++)
                {
                    var pair = exponents[(from * S) + to] * backward[to];
                    sum += pair;
                    transitionGradient[(from * S) + to] += weight * alpha * pair;
                }

                before[from] = sum;
            }

            before.CopyTo(backward);
        }

        return total;
    }

    private double Potentials(int t, ushort allowed, Span<float> target)
    {
        var scores = _potentials.AsSpan(t * S, S);
        var highest = float.NegativeInfinity;
        for (var s = 0; s < S; s++)
            highest = Math.Max(highest, (allowed >> s & 1) == 1 ? scores[s] : float.NegativeInfinity);
        for (var s = 0; s < S; s++)
            target[s] = (allowed >> s & 1) == 1 ? MathF.Exp(scores[s] - highest) : 0;
        return highest;
    }

    private static void Forward(ReadOnlySpan<float> before, float[] exponents, ReadOnlySpan<float> emission, Span<float> here)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var from = 0; from < S; from++)
        {
            var alpha = Vector256.Create(before[from]);
            low += alpha * Vector256.Create<float>(exponents.AsSpan(from * S, 8));
            high += alpha * Vector256.Create<float>(exponents.AsSpan((from * S) + 8, 8));
        }

        (low * Vector256.Create<float>(emission[..8])).CopyTo(here);
        (high * Vector256.Create<float>(emission[8..])).CopyTo(here[8..]);
    }

    private static float Normalise(Span<float> values)
    {
        float sum = 1e-30f;
        foreach (var value in values)
            sum += value;
        for (var i = 0; i < values.Length; i++)
            values[i] /= sum;
        return sum;
    }

    private void Update(ReadOnlySpan<int> rows, int t, float weight)
    {
        Span<float> gradient = stackalloc float[S];
        float largest = 0;
        for (var s = 0; s < S; s++)
        {
            gradient[s] = weight * (_bound[(t * S) + s] - _free[(t * S) + s]);
            largest = Math.Max(largest, Math.Abs(gradient[s]));
        }

        if (largest < 1e-3f)
            return;
        var (low, high) = (Vector256.Create<float>(gradient[..8]), Vector256.Create<float>(gradient[8..]));
        foreach (var row in rows)
        {
            Step(row * S, low);
            Step((row * S) + 8, high);
        }
    }

    private void Step(int at, Vector256<float> gradient)
    {
        var squares = Vector256.Create<float>(_squares.AsSpan(at, 8)) + (gradient * gradient);
        squares.CopyTo(_squares.AsSpan(at, 8));
        var step = gradient * Vector256.Create(Rate) / Vector256.Sqrt(squares + Vector256.Create(Epsilon));
        (Vector256.Create<float>(_weights.AsSpan(at, 8)) + step).CopyTo(_weights.AsSpan(at, 8));
    }

    private static void Step(ref float weight, ref float square, float gradient)
    {
        square += gradient * gradient;
        weight += Rate * gradient / MathF.Sqrt(square + Epsilon);
    }
}
