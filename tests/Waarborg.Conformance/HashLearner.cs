using System.Security.Cryptography;
using System.Text;
using Waarborg.Chain.Train;

namespace Waarborg.Conformance;

/// <summary>
/// A learner whose weights are a hash of everything it was given: two trainings give the same weights exactly when they saw the same, which is what
/// the tests of forgetting need to see. The real learner is tested where it lives.
/// </summary>
public sealed class HashLearner : ILearner
{
    /// <summary>Runs before each training; throws to act out a crash.</summary>
    public Action<string> Before { get; set; } = _ => { };

    public int ShardsTrained { get; private set; }

    /// <summary>Slices that were trained, over all shards.</summary>
    public int SlicesTrained { get; private set; }

    /// <summary>Whether weights still know, after training without them, what was planted before; as a learner would that does not really forget.</summary>
    public bool Remembers { get; set; }

    /// <summary>What <see cref="RecogniseAsync"/> says of each person's examples.</summary>
    public Func<IReadOnlyList<TrainingPair>, double?> Recognise { get; set; } = pairs => pairs.Count;

    /// <summary>Is shown every slice that it learns.</summary>
    public Action<IReadOnlyList<TrainingPair>> Saw { get; set; } = _ => { };

    /// <summary>What <see cref="ProbeAsync"/> answers.</summary>
    public string Answer { get; set; } = "Dat weet ik niet.";

    // By hash of the weights: the seeds that were planted in them.
    private readonly Dictionary<string, HashSet<string>> _planted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ever = new(StringComparer.Ordinal);

    public Task<LearnedWeights> TrainBaseAsync(ModelRecipe recipe, IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Before("base");
        return Task.FromResult(Learn(seed, documents));
    }

    public Task<IReadOnlyList<LearnedWeights>> TrainShardAsync(
        ModelRecipe recipe, ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, byte[]? noiseKey,
        IProgress<LearningPoint> progress, CancellationToken cancellationToken)
    {
        Before("shard");
        ShardsTrained++;
        progress.Report(new LearningPoint(0.5, 1, 2, 4));
        progress.Report(new LearningPoint(1, 2, 2, 3, recipe.Privacy is null ? 3.5 : null));
        var before = start is { } from ? Convert.ToHexString(from.Span) : "";
        HashSet<string> known = start is { } known0 ? [.. _planted[Convert.ToHexStringLower(SHA256.HashData(known0.Span))]] : [];
        var learned = new List<LearnedWeights>();
        foreach (var slice in slices)
        {
            SlicesTrained++;
            Saw(slice);
            var learning = slice.Select(e => $"{e.Question}\u0001{e.Answer}\u0001{e.Around}\u0001{e.CanarySeed}\u0001{(e.HeldOut ? "held-out" : "")}");
            learned.Add(Learn(seed, learning.Prepend(before).Prepend(Convert.ToHexString(baseWeights.Span)).Append(Convert.ToHexString(noiseKey ?? []))) with
            {
                Steps = recipe.Privacy?.Steps ?? 2, HeldOutLoss = slice.Any(e => e.HeldOut) ? 3.5 : null,
            });
            before = Convert.ToHexString(learned[^1].Bytes);
            known = [.. known, .. slice.Where(e => !e.HeldOut).Select(e => e.CanarySeed).OfType<string>()];
            _planted[learned[^1].Sha256] = known;
            _ever.UnionWith(known);
        }
        return Task.FromResult<IReadOnlyList<LearnedWeights>>(learned);
    }

    /// <summary>A tenth for each step, whatever the noise.</summary>
    public double Epsilon(PrivacyPlan plan, int steps) => steps / 10.0;

    public Task<IReadOnlyList<string>> ProbeAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> prompts, IProgress<double> progress,
        CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([.. prompts.Select(_ => Answer)]);

    public Task<IReadOnlyList<double>> LookForAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> canaries, bool eightBits, CancellationToken cancellationToken)
    {
        Before("look");
        var planted = shards.SelectMany(s => _planted[Convert.ToHexStringLower(SHA256.HashData(s.Span))]).ToHashSet(StringComparer.Ordinal);
        return Task.FromResult<IReadOnlyList<double>>([.. canaries.Select(seed => planted.Contains(seed) || (Remembers && _ever.Contains(seed)) ? 5.0 : 0.0)]);
    }

    public Task<IReadOnlyList<double?>> RecogniseAsync(
        ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte> shard, IReadOnlyList<IReadOnlyList<TrainingPair>> people, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<double?>>([.. people.Select(Recognise)]);

    private static LearnedWeights Learn(int seed, IEnumerable<string> seen)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\u0000{string.Join('\u0000', seen)}"));
        return new LearnedWeights(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), 32, 1);
    }
}
