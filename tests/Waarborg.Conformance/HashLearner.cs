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

    public Task<LearnedWeights> TrainBaseAsync(IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Before("base");
        return Task.FromResult(Learn(seed, documents));
    }

    public Task<LearnedWeights> TrainShardAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<TrainingPair> examples, int seed, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Before("shard");
        ShardsTrained++;
        progress.Report(0.5);
        return Task.FromResult(Learn(seed, examples.Select(e => $"{e.Question}\u0001{e.Answer}\u0001{e.Around}").Prepend(Convert.ToHexString(baseWeights.Span))));
    }

    public Task<IReadOnlyList<string>> ProbeAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> prompts, IProgress<double> progress,
        CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([.. prompts.Select(_ => "Dat weet ik niet.")]);

    private static LearnedWeights Learn(int seed, IEnumerable<string> seen)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}\u0000{string.Join('\u0000', seen)}"));
        return new LearnedWeights(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), 32, 1);
    }
}
