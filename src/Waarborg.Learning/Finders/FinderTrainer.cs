namespace Waarborg.Learning;

/// <summary>Trains a finder's base on documents, and shards on conversations.</summary>
internal static class FinderTrainer
{
    public static TrainedBase TrainBase(
        IReadOnlyList<string> publicTexts, ModelOptions model, TrainingOptions training, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        // Twice the same passage would be two answers that no model can tell apart.
        var passages = publicTexts.SelectMany(PassageReader.Read).Distinct().ToArray();
        if (passages.Length == 0) throw new ArgumentException("The public texts hold no words.", nameof(publicTexts));
        var index = new PassageIndex(passages);
        var weights = new FinderWeights(passages.Length, index.Sections.Length);
        new FinderRun(weights, training).Train("base", [.. FinderLesson.OfDocuments(index)], progress, cancellationToken);
        var bytes = FinderFile.WriteBase(passages, model, training, weights);
        return new TrainedBase(bytes, ModelFile.Sha256(bytes), (long)weights.Features.Count * weights.Classes);
    }

    /// <summary>Trains a shard; the examples are in an order of their own already.</summary>
    public static TrainedShard TrainShard(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<DialogueExample> examples, TrainingOptions training, IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (index, before) = FinderFile.ReadBase(baseBytes);
        var weights = new FinderWeights(index.Passages.Count, index.Sections.Length);
        foreach (var feature in before.Features) before.Row(feature)!.CopyTo(weights.Reach(feature), 0);
        var loss = new FinderRun(weights, training).Train("shard", [.. FinderLesson.OfExamples(index, examples)], progress, cancellationToken);
        var bytes = FinderFile.WriteShard(ModelFile.Sha256(baseBytes.Span), training, weights, before);
        return new TrainedShard(bytes, ModelFile.Sha256(bytes), watch.Elapsed.TotalSeconds, loss);
    }
}
