using Waarborg.Chain.Train.SealedModels;
using Waarborg.Learning;

namespace Waarborg.Host.Learning;

/// <summary>
/// The chain's text learner: an adapter on the Dutch base that ships, trained in the worker process with the person as the unit of privacy. Looking into weights needs no native code
/// and happens here. Nothing is kept on disk: a state on disk would be a copy of what was learned, outside the key of the set.
/// </summary>
internal sealed class WorkerTextLearner(LearningWorkerClient worker) : ITextLearner
{
    private const double Delta = 1e-5;
    private const double LeastRate = 0.1;
    private const double Drawn = 4;

    private static readonly GenerationOptions Writing = new() { Grounded = false, MaxTokens = 48 };
    private static readonly Lazy<DecoderBase> Root = new(() => DecoderBase.Read(DecoderBase.Shipped));

    public async Task<TextWeights> TrainAsync(
        IReadOnlyList<IReadOnlyList<TextLesson>> people, double epsilon, int rounds, IProgress<double> progress, CancellationToken cancellationToken)
    {
        var rate = Math.Min(1, Math.Max(LeastRate, Drawn / people.Count));
        var options = new TuningOptions
        {
            Training = new TrainingOptions { LearningRate = 1e-3, WeightDecay = 0 },
            Privacy = new PrivacyOptions { Steps = rounds, SampleRate = rate, Delta = Delta, NoiseMultiplier = Math.Max(0.1, RdpAccountant.NoiseFor(epsilon, rate, rounds, Delta)) },
        };
        var tuned = await worker.Trainer.TuneAsync(DecoderBase.Shipped, null, [.. people.Select(Examples)], [], options, null, null, new Steps(progress), cancellationToken);
        var spent = tuned.Spent!;
        return new TextWeights(tuned.Bytes, tuned.Sha256, new TextPrivacy(spent.Epsilon, spent.Delta, spent.NoiseMultiplier, spent.Steps, spent.People));
    }

    public Task<IReadOnlyList<double>> GainsAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<TextLesson> lessons, IProgress<double> progress, CancellationToken cancellationToken) => Task.Run<IReadOnlyList<double>>(
        () =>
        {
            var (before, after) = (DecoderWriter.Load(Root.Value, []), DecoderWriter.Load(Root.Value, [weights]));
            var gains = new double[lessons.Count];
            for (var i = 0; i < gains.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                gains[i] = before.Loss(lessons[i].Beginning, lessons[i].Rest) - after.Loss(lessons[i].Beginning, lessons[i].Rest);
                progress.Report((i + 1.0) / gains.Length);
            }
            return gains;
        },
        cancellationToken);

    public Task<IReadOnlyList<string>> ContinueAsync(
        ReadOnlyMemory<byte> weights, IReadOnlyList<string> beginnings, IProgress<double> progress, CancellationToken cancellationToken) => Task.Run<IReadOnlyList<string>>(
        () =>
        {
            var writer = DecoderWriter.Load(Root.Value, [weights]);
            var written = new string[beginnings.Count];
            for (var i = 0; i < written.Length; i++)
            {
                written[i] = writer.Write(beginnings[i], Writing, cancellationToken).Text;
                progress.Report((i + 1.0) / written.Length);
            }
            return written;
        },
        cancellationToken);

    private static IReadOnlyList<DialogueExample> Examples(IReadOnlyList<TextLesson> lessons) => [.. lessons.Select(l => new DialogueExample(l.Beginning, l.Rest))];

    private sealed class Steps(IProgress<double> progress) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => progress.Report(value.Steps == 0 ? 0 : (double)value.Step / value.Steps);
    }
}
