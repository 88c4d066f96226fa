using Waarborg.Chain.Train;

namespace Waarborg.Bench.Forgetting;

/// <summary>Counts the passes over shards that were begun, and cuts some of them off after the work, before anything of it is kept.</summary>
internal sealed class CountingLearner(ILearner inner, PassCount count) : ILearner
{
    public Task<LearnedWeights> TrainBaseAsync(ModelRecipe recipe, IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken) =>
        inner.TrainBaseAsync(recipe, documents, seed, progress, cancellationToken);

    public async Task<IReadOnlyList<LearnedWeights>> TrainShardAsync(
        ModelRecipe recipe, ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, byte[]? noiseKey,
        IProgress<LearningPoint> progress, CancellationToken cancellationToken)
    {
        var learned = await inner.TrainShardAsync(recipe, baseWeights, start, slices, seed, noiseKey, progress, cancellationToken);
        count.Passed();
        cancellationToken.ThrowIfCancellationRequested();
        return learned;
    }

    public double Epsilon(PrivacyPlan plan, int steps) => inner.Epsilon(plan, steps);

    public Task<IReadOnlyList<string>> ProbeAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> prompts, IProgress<double> progress, CancellationToken cancellationToken) =>
        inner.ProbeAsync(baseWeights, shards, prompts, progress, cancellationToken);

    public Task<IReadOnlyList<double>> LookForAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> canaries, bool eightBits, CancellationToken cancellationToken) =>
        inner.LookForAsync(baseWeights, shards, canaries, eightBits, cancellationToken);

    public Task<IReadOnlyList<double?>> RecogniseAsync(
        ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte> shard, IReadOnlyList<IReadOnlyList<TrainingPair>> people, CancellationToken cancellationToken) =>
        inner.RecogniseAsync(baseWeights, shard, people, cancellationToken);
}
