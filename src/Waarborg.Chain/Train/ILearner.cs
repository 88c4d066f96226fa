namespace Waarborg.Chain.Train;

/// <summary>Trains models. Implemented over the learning project, in a process of its own, so that a native crash cannot take the server along. Thread safe.</summary>
public interface ILearner
{
    /// <summary>Trains the base on documents without personal data.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="seed">Same documents and seed, same bytes.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LearnedWeights> TrainBaseAsync(IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>Trains one shard from the base.</summary>
    /// <param name="baseWeights">The base.</param>
    /// <param name="examples">De-identified question-answer pairs of the shard's people, in a fixed order.</param>
    /// <param name="seed">Same base, examples and seed, same bytes.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LearnedWeights> TrainShardAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<TrainingPair> examples, int seed, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>Lets a model answer, to look for leaks: every shard that is given takes part.</summary>
    /// <param name="baseWeights">The base.</param>
    /// <param name="shards">The shards.</param>
    /// <param name="prompts">What to ask.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>An answer to each prompt, in order.</returns>
    Task<IReadOnlyList<string>> ProbeAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> prompts, IProgress<double> progress,
        CancellationToken cancellationToken);
}
