using Waarborg.Chain.Train;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>The chain's learner over the worker process.</summary>
internal sealed class WorkerLearner(LearningWorkerClient worker) : ILearner
{
    /// <summary>Free writing, as an attacker would want it; customers only ever get what stands in the documents.</summary>
    private static readonly GenerationOptions Free = new() { Grounded = false };

    public async Task<LearnedWeights> TrainBaseAsync(IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var seconds = new Seconds(progress);
        var trained = await worker.Trainer.TrainBaseAsync(
            documents, new ModelOptions { Seed = seed }, TrainingOptions.ForFinder with { Seed = seed }, seconds, cancellationToken);
        return new LearnedWeights(trained.Bytes, trained.Sha256, trained.Parameters, seconds.Elapsed);
    }

    public async Task<IReadOnlyList<LearnedWeights>> TrainShardAsync(
        ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, IProgress<double> progress,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<DialogueExample>[] dialogue = [.. slices.Select(slice => slice.Select(ExampleOf).ToList())];
        var trained = await worker.Trainer.TrainSlicesAsync(
            baseWeights, start, dialogue, TrainingOptions.ForFinder with { Seed = seed }, new Seconds(progress), cancellationToken);
        return [.. trained.Select(slice => new LearnedWeights(slice.Bytes, slice.Sha256, 0, slice.Seconds))];
    }

    public async Task<IReadOnlyList<string>> ProbeAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> prompts, IProgress<double> progress,
        CancellationToken cancellationToken)
    {
        const string Key = "probe";
        await worker.Trainer.LoadModelAsync(Key, baseWeights, shards, cancellationToken);
        var answers = new List<string>();
        foreach (var prompt in prompts)
        {
            answers.Add((await worker.Trainer.GenerateAsync(Key, prompt, Free, cancellationToken)).Text);
            progress.Report((double)answers.Count / prompts.Count);
        }
        await worker.Trainer.UnloadModelAsync(Key, cancellationToken);
        return answers;
    }

    public async Task<IReadOnlyList<double>> LookForAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> canaries, bool eightBits, CancellationToken cancellationToken) =>
        await worker.Trainer.GainsAsync(baseWeights, shards, [.. canaries.Select(Canary.Of)], eightBits, cancellationToken);

    public async Task<IReadOnlyList<double?>> RecogniseAsync(
        ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte> shard, IReadOnlyList<IReadOnlyList<TrainingPair>> people, CancellationToken cancellationToken)
    {
        var gains = await worker.Trainer.GainsAsync(baseWeights, [shard], [.. people.SelectMany(p => p).Select(ExampleOf)], false, cancellationToken);
        var at = 0;
        return [.. people.Select(p =>
        {
            var own = gains.Skip(at).Take(p.Count).Where(double.IsFinite).ToList();
            at += p.Count;
            return own.Count == 0 ? (double?)null : own.Average();
        })];
    }

    private static DialogueExample ExampleOf(TrainingPair pair) =>
        pair.CanarySeed is { } seed ? Canary.Of(seed) : new DialogueExample(pair.Question, pair.Answer) { Around = pair.Around };

    /// <summary>Passes progress on as a share, and keeps the time by the worker's own count of steps.</summary>
    private sealed class Seconds(IProgress<double> progress) : IProgress<TrainingProgress>
    {
        private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();

        internal double Elapsed => _watch.Elapsed.TotalSeconds;

        public void Report(TrainingProgress value) => progress.Report(value.Steps == 0 ? 0 : (double)value.Step / value.Steps);
    }
}
