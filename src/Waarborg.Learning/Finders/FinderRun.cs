namespace Waarborg.Learning;

/// <summary>
/// Trains finder weights: softmax regression on both groups of classes, step by step with AdaGrad (Duchi, Hazan and Singer 2011). Sums are in single precision, in a
/// fixed order, on one thread: the same lessons and options give the same bits on one machine.
/// </summary>
internal sealed class FinderRun(FinderWeights weights, TrainingOptions options)
{
    private const float Least = 1e-5f;
    private const float Damping = 1e-3f;
    private readonly Dictionary<uint, float[]> _squares = [];
    private readonly float[] _scores = new float[weights.Classes];

    /// <summary>Goes through the lessons once for each epoch, in an order drawn from the seed.</summary>
    /// <returns>Mean cross-entropy over the last epoch, in nats; 0 without lessons.</returns>
    public double Train(string phase, IReadOnlyList<FinderLesson> lessons, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var mean = 0.0;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var epoch = 0; epoch < options.Epochs && lessons.Count > 0; epoch++)
        {
            var order = Enumerable.Range(0, lessons.Count).ToArray();
            SeededRandom.For(options.Seed, epoch, -1).Shuffle(order.AsSpan());
            var sum = 0.0;
            foreach (var lesson in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sum += Step(lessons[lesson], SeededRandom.For(options.Seed, epoch, lesson));
            }
            mean = sum / lessons.Count;
            if (!double.IsFinite(mean)) throw new ArithmeticException("Training diverged: the loss is not finite. Lower the learning rate.");
            progress?.Report(new TrainingProgress(phase, epoch + 1, options.Epochs, mean, (epoch + 1) * lessons.Count / Math.Max(1e-3, watch.Elapsed.TotalSeconds)));
        }
        return mean;
    }

    private double Step(FinderLesson lesson, SeededRandom random)
    {
        var kept = lesson.Features.Where(_ => random.NextDouble() >= options.WordDropout).ToArray();
        Array.Clear(_scores);
        weights.AddTo(_scores, kept);
        var loss = ToGradient(_scores.AsSpan(weights.Passages), lesson.Sections);
        if (lesson.Passages is { } passages) loss += ToGradient(_scores.AsSpan(0, weights.Passages), passages);
        else _scores.AsSpan(0, weights.Passages).Clear();
        foreach (var (feature, value) in kept) Update(feature, value);
        return loss;
    }

    private void Update(uint feature, float value)
    {
        var row = weights.Reach(feature);
        if (!_squares.TryGetValue(feature, out var squares)) _squares[feature] = squares = new float[weights.Classes];
        for (var c = 0; c < row.Length; c++)
        {
            var gradient = _scores[c] * value;
            if (MathF.Abs(gradient) < Least) continue;
            squares[c] += gradient * gradient;
            row[c] -= (float)options.LearningRate * gradient / (MathF.Sqrt(squares[c]) + Damping);
        }
    }

    /// <summary>Turns scores into probabilities less what they should have been.</summary>
    /// <returns>The cross-entropy.</returns>
    private static double ToGradient(Span<float> scores, double[] wanted)
    {
        var most = float.NegativeInfinity;
        foreach (var score in scores) most = MathF.Max(most, score);
        var sum = 0f;
        for (var c = 0; c < scores.Length; c++) sum += scores[c] = MathF.Exp(scores[c] - most);
        var loss = 0.0;
        for (var c = 0; c < scores.Length; c++)
        {
            var probability = scores[c] / sum;
            if (wanted[c] > 0) loss -= wanted[c] * Math.Log(Math.Max(1e-30, probability));
            scores[c] = probability - (float)wanted[c];
        }
        return float.IsNaN(sum) ? double.NaN : loss;
    }
}
