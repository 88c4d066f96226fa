using TorchSharp;

namespace Waarborg.Learning;

/// <summary>Trains in this process, on the CPU: a decoder with TorchSharp, a finder without.</summary>
public sealed class TrainingEngine : ITrainingEngine
{
    // Thread count and random generator belong to the whole process, so two runs at once would disturb each other's bits.
    private static readonly Lock s_oneAtATime = new();

    /// <inheritdoc/>
    public TrainedBase TrainBase(
        IReadOnlyList<string> publicTexts, ModelOptions model, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(publicTexts);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(training);
        model.Validate();
        training.Validate();
        if (model.Kind == ModelKind.Finder) return FinderTrainer.TrainBase(publicTexts, model, training, progress, cancellationToken);
        var statements = StatementReader.Read(publicTexts);
        if (statements.Count == 0) throw new ArgumentException("The public texts hold no words.", nameof(publicTexts));
        lock (s_oneAtATime)
        {
            // Questions are lower-cased, so the tokenizer sees both.
            var tokenizer = Tokenizer.Train(publicTexts.Concat(publicTexts.Select(t => t.ToLowerInvariant())), model.Vocabulary);
            progress?.Report(new TrainingProgress("tokenizer", 1, 1, 0, 0));
            Prepare(training);
            using var weights = Weights.Initial(model, tokenizer.VocabularySize);
            var questions = new StatementQuestions(statements);
            var run = new TrainingRun("base", tokenizer, training, StatementTrie.Of(statements, tokenizer).Deciding);
            run.Train(weights, statements.Count, questions.Ask, progress, cancellationToken);
            var bytes = ModelFile.WriteBase(tokenizer, statements, model, training, weights);
            return new TrainedBase(bytes, ModelFile.Sha256(bytes), weights.Flat.numel());
        }
    }

    /// <inheritdoc/>
    public TrainedShard TrainShard(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<DialogueExample> examples, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(training);
        training.Validate();
        // In an order of its own: the outcome must not tell in which order people came or left.
        var sorted = examples.OrderBy(e => e.Question, StringComparer.Ordinal).ThenBy(e => e.Answer, StringComparer.Ordinal)
            .ThenBy(e => e.Around, StringComparer.Ordinal).ThenBy(e => e.Planted).ToArray();
        if (FinderFile.IsBase(baseBytes)) return FinderTrainer.TrainShard(baseBytes, sorted, training, progress, cancellationToken);
        lock (s_oneAtATime)
        {
            var content = ModelFile.ReadBase(baseBytes);
            Prepare(training);
            using var weights = Weights.Read(content.Options, content.Tokenizer.VocabularySize, content.File);
            var run = new TrainingRun("shard", content.Tokenizer, training, StatementTrie.Of(content.Statements, content.Tokenizer).Deciding);
            var lessons = new ShardLessons(content.Statements, sorted, training);
            var loss = run.Train(weights, lessons.Count, lessons.At, progress, cancellationToken);
            var bytes = ModelFile.WriteShard(ModelFile.Sha256(baseBytes.Span), training, weights);
            return new TrainedShard(bytes, ModelFile.Sha256(bytes), run.Seconds, loss);
        }
    }

    private static void Prepare(TrainingOptions training)
    {
        TorchRuntime.Ready();
        torch.set_num_threads(training.Threads);
        torch.manual_seed(training.Seed);
    }
}
