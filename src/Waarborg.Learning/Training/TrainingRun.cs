using System.Diagnostics;
using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>The training loop that base and shards share.</summary>
/// <param name="phase">Name for the progress.</param>
/// <param name="tokenizer">Turns texts into tokens.</param>
/// <param name="options">How to train.</param>
/// <param name="shorten">Applied to most answers: leaves the beginning that tells an answer from all others.</param>
internal sealed class TrainingRun(string phase, Tokenizer tokenizer, TrainingOptions options, Func<int[], int[]> shorten)
{
    private const double ShortenedShare = 0.85;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _tokens;

    /// <summary>Seconds since the run was made.</summary>
    public double Seconds => _watch.Elapsed.TotalSeconds;

    /// <summary>Trains in place; the mean loss of the last epoch comes back.</summary>
    /// <param name="weights">Changed in place.</param>
    /// <param name="count">Examples in an epoch.</param>
    /// <param name="example">The example at a place, in an epoch; must depend on the random stream it is given only.</param>
    /// <param name="progress">Told after each step.</param>
    /// <param name="cancellationToken">Looked at before each step.</param>
    public double Train(
        Weights weights, int count, Func<int, SeededRandom, DialogueExample> example,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        if (count == 0) return 0;
        var steps = options.Epochs * ((count + options.BatchSize - 1) / options.BatchSize);
        var step = 0;
        var mean = 0.0;
        using var adam = new FlatAdam(weights.Flat, weights.Views, weights.DecayMask(), options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var sum = 0.0;
            var targets = 0;
            foreach (var batch in Batches(weights.Options, count, epoch, example))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var loss = Step(weights, adam, batch, LearningRate.At(options, step, steps));
                sum += loss * batch.Targets.Length;
                targets += batch.Targets.Length;
                _tokens += batch.Real;
                step++;
                progress?.Report(new TrainingProgress(phase, step, steps, loss, _tokens / Math.Max(1e-3, Seconds)));
            }
            mean = sum / targets;
        }
        return mean;
    }

    internal static Tensor Loss(Weights weights, TrainingBatch batch, double dropout)
    {
        var tokens = tensor(batch.Tokens, [batch.Rows, batch.Length]);
        var hidden = Decoder.Hidden(weights, tokens, dropout).reshape(-1, weights.Options.Width);
        // Only the places that are scored get the costly multiplication with the vocabulary.
        var logits = Decoder.Logits(weights, hidden.index_select(0, tensor(batch.Positions)));
        return nn.functional.cross_entropy(logits, tensor(batch.Targets));
    }

    private double Step(Weights weights, FlatAdam adam, TrainingBatch batch, double rate)
    {
        using var scope = NewDisposeScope();
        var loss = Loss(weights, batch, options.Dropout);
        adam.Step(loss, rate);
        return loss.item<float>();
    }

    private IEnumerable<TrainingBatch> Batches(ModelOptions model, int count, int epoch, Func<int, SeededRandom, DialogueExample> example)
    {
        var rows = new (int[] Question, int[] Answer)[count];
        for (var i = 0; i < count; i++)
        {
            var random = SeededRandom.For(options.Seed, epoch, i);
            var (question, answer) = example(i, random);
            var right = Prompt.Answer(tokenizer, answer, model.ContextLength - Prompt.RoomForQuestion(model));
            // Which statement it is shows in its first words; the rest is known by heart soon and costs the most.
            if (random.NextDouble() < ShortenedShare) right = shorten(right);
            var left = Prompt.Question(tokenizer, question, Prompt.RoomForQuestion(model), options.WordDropout, options.SubwordDropout, random);
            rows[i] = (left, right);
        }
        return Group(rows, SeededRandom.For(options.Seed, epoch, -1));
    }

    /// <summary>Shuffles, then puts rows of like length together within stretches of sixteen batches, so that little padding is needed.</summary>
    private IEnumerable<TrainingBatch> Group((int[] Question, int[] Answer)[] rows, SeededRandom random)
    {
        random.Shuffle(rows.AsSpan());
        var batches = rows.Chunk(16 * options.BatchSize)
            .SelectMany(stretch => stretch.OrderBy(r => r.Question.Length + r.Answer.Length).Chunk(options.BatchSize)).ToArray();
        random.Shuffle(batches.AsSpan());
        return batches.Select(TrainingBatch.Of);
    }
}
