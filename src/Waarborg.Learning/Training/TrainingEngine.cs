using TorchSharp;

namespace Waarborg.Learning;

/// <summary>Trains in this process, on the CPU: a decoder with TorchSharp, a finder without.</summary>
public sealed class TrainingEngine : ITrainingEngine
{
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
        lock (TorchRuntime.OneAtATime)
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
        return TrainSlices(baseBytes, null, [examples], training, progress, cancellationToken)[0];
    }

    /// <inheritdoc/>
    public IReadOnlyList<TrainedShard> TrainSlices(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> slices, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(slices);
        ArgumentNullException.ThrowIfNull(training);
        training.Validate();
        if (slices.Count == 0) throw new ArgumentException("A shard needs a slice, which may be empty.", nameof(slices));
        // In an order of its own: the outcome must not tell in which order people came or left.
        DialogueExample[][] sorted = [.. slices.Select(slice => slice.OrderBy(e => e.Question, StringComparer.Ordinal).ThenBy(e => e.Answer, StringComparer.Ordinal)
            .ThenBy(e => e.Around, StringComparer.Ordinal).ThenBy(e => e.Planted).ToArray())];
        if (FinderFile.IsBase(baseBytes)) return FinderTrainer.TrainSlices(baseBytes, start, sorted, training, progress, cancellationToken);
        lock (TorchRuntime.OneAtATime) return TrainDecoder(baseBytes, start, sorted, training, progress, cancellationToken);
    }

    private static List<TrainedShard> TrainDecoder(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, DialogueExample[][] slices, TrainingOptions training, IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var content = ModelFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        using var weights = Weights.Read(content.Options, content.Tokenizer.VocabularySize, start is { } from ? ModelFile.ReadShard(from, sha256) : content.File);
        var trie = StatementTrie.Of(content.Statements, content.Tokenizer);
        var checkpoints = new List<TrainedShard>();
        foreach (var slice in slices)
        {
            // Every slice starts its random streams anew: what it does must not depend on which slices ran before it in this process.
            Prepare(training);
            var run = new TrainingRun("shard", content.Tokenizer, training, trie.Deciding);
            var lessons = new ShardLessons(content.Statements, slice, training);
            var loss = run.Train(weights, lessons.Count, lessons.At, progress, cancellationToken);
            var bytes = ModelFile.WriteShard(sha256, training, weights);
            checkpoints.Add(new TrainedShard(bytes, ModelFile.Sha256(bytes), run.Seconds, loss));
        }
        return checkpoints;
    }

    private static void Prepare(TrainingOptions training)
    {
        TorchRuntime.Ready();
        torch.set_num_threads(training.Threads);
        torch.manual_seed(training.Seed);
    }
}
