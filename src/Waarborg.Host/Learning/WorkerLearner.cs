using Waarborg.Chain.Train;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>The chain's learner over the worker process.</summary>
internal sealed class WorkerLearner(LearningWorkerClient worker) : ILearner
{
    /// <summary>Free writing, as an attacker would want it; customers only ever get what stands in the documents.</summary>
    private static readonly GenerationOptions Free = new() { Grounded = false };

    public async Task<LearnedWeights> TrainBaseAsync(ModelRecipe recipe, IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        if (recipe.Kind == LearnerKind.Decoder)
        {
            var shipped = DecoderBase.Read(DecoderBase.Shipped);
            return new LearnedWeights(DecoderBase.Shipped.ToArray(), shipped.Sha256, shipped.Parameters, 0);
        }
        var seconds = new Points(point => progress.Report(point.Share));
        var trained = await worker.Trainer.TrainBaseAsync(
            documents, new ModelOptions { Seed = seed }, TrainingOptions.ForFinder with { Seed = seed }, seconds, cancellationToken);
        return new LearnedWeights(trained.Bytes, trained.Sha256, trained.Parameters, seconds.Elapsed);
    }

    public async Task<IReadOnlyList<LearnedWeights>> TrainShardAsync(
        ModelRecipe recipe, ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, byte[]? noiseKey,
        IProgress<LearningPoint> progress, CancellationToken cancellationToken)
    {
        if (recipe.Kind == LearnerKind.Decoder) return await TuneAsync(recipe, baseWeights, start, slices, seed, noiseKey, progress, cancellationToken);
        IReadOnlyList<DialogueExample>[] dialogue = [.. slices.Select(slice => slice.Select(ExampleOf).ToList())];
        var trained = await worker.Trainer.TrainSlicesAsync(
            baseWeights, start, dialogue, TrainingOptions.ForFinder with { Seed = seed }, new Points(progress.Report), cancellationToken);
        return [.. trained.Select(slice => new LearnedWeights(slice.Bytes, slice.Sha256, 0, slice.Seconds))];
    }

    public double Epsilon(PrivacyPlan plan, int steps) => RdpAccountant.Epsilon(plan.NoiseMultiplier, plan.SampleRate, steps, plan.Delta).Epsilon;

    private async Task<IReadOnlyList<LearnedWeights>> TuneAsync(
        ModelRecipe recipe, ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, byte[]? noiseKey,
        IProgress<LearningPoint> progress, CancellationToken cancellationToken)
    {
        var options = TuningRecipe.Of(recipe, seed);
        var learned = new List<LearnedWeights>();
        foreach (var (i, slice) in slices.Index())
        {
            var points = new Points(point => progress.Report(point with { Share = (i + point.Share) / slices.Count }));
            IReadOnlyList<IReadOnlyList<DialogueExample>> People(bool heldOut) => [.. slice.Where(p => p.HeldOut == heldOut).GroupBy(p => p.Person).OrderBy(g => g.Key).Select(g => g.Select(ExampleOf).ToList())];
            // No state on disk: it would know people in clear. After a kill the slice begins anew.
            var tuned = await worker.Trainer.TuneAsync(baseWeights, start, People(false), People(true), options, noiseKey, null, points, cancellationToken);
            start = tuned.Bytes;
            var held = double.IsFinite(tuned.HeldOutLoss) ? tuned.HeldOutLoss : (double?)null;
            learned.Add(new LearnedWeights(tuned.Bytes, tuned.Sha256, tuned.Trained, points.Elapsed) { Steps = tuned.Steps, HeldOutLoss = held });
        }
        return learned;
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

    /// <summary>Passes progress on, and keeps the time by the worker's own count of steps.</summary>
    private sealed class Points(Action<LearningPoint> told) : IProgress<TrainingProgress>
    {
        private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();

        internal double Elapsed => _watch.Elapsed.TotalSeconds;

        public void Report(TrainingProgress value) => told(new LearningPoint(
            value.Steps == 0 ? 0 : (double)value.Step / value.Steps, value.Step, value.Steps, value.Phase == "tune" ? value.Loss : null, value.HeldOutLoss));
    }
}
