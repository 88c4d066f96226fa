namespace Waarborg.Chain.Train;

/// <summary>Trains models. Implemented over the learning project, in a process of its own, so that a native crash cannot take the server along. Thread safe.</summary>
public interface ILearner
{
    /// <summary>Trains the base on documents without personal data; that of a decoder ships, and needs no training.</summary>
    /// <param name="recipe">What kind of model it is for.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="seed">Same documents and seed, same bytes.</param>
    /// <param name="progress">Takes how far it is, 0 to 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<LearnedWeights> TrainBaseAsync(ModelRecipe recipe, IReadOnlyList<string> documents, int seed, IProgress<double> progress, CancellationToken cancellationToken);

    /// <summary>Trains one shard from the base, or from a checkpoint, slice after slice.</summary>
    /// <param name="recipe">How.</param>
    /// <param name="baseWeights">The base.</param>
    /// <param name="start">What had been learned before the first of these slices; null for nothing but the base.</param>
    /// <param name="slices">De-identified question-answer pairs of the shard's people, earliest slice first, each in a fixed order; at least one slice.</param>
    /// <param name="seed">Same recipe, base, start, slices, seed and noise key, same bytes.</param>
    /// <param name="noiseKey">Private training: 32 secret bytes; null otherwise.</param>
    /// <param name="progress">Takes how far it is.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What had been learned after each slice; the last is the shard.</returns>
    Task<IReadOnlyList<LearnedWeights>> TrainShardAsync(
        ModelRecipe recipe, ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<TrainingPair>> slices, int seed, byte[]? noiseKey,
        IProgress<LearningPoint> progress, CancellationToken cancellationToken);

    /// <summary>What so many steps of private training cost: the epsilon that goes with the plan's delta, an upper bound.</summary>
    /// <param name="plan">How.</param>
    /// <param name="steps">Steps, at least 0.</param>
    double Epsilon(PrivacyPlan plan, int steps);

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

    /// <summary>How much likelier planted examples became in the shard that gained most, against the base.</summary>
    /// <param name="baseWeights">The base.</param>
    /// <param name="shards">The shards to look into, at least one.</param>
    /// <param name="canaries">Seeds of planted examples (<see cref="TrainingPair.CanarySeed"/>).</param>
    /// <param name="eightBits">Whether to look at the weights after rounding to 8 bits.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>For each seed a figure in nats, in order.</returns>
    Task<IReadOnlyList<double>> LookForAsync(
        ReadOnlyMemory<byte> baseWeights, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<string> canaries, bool eightBits, CancellationToken cancellationToken);

    /// <summary>The same for examples of people; one whose answer comes down to nothing that can be learned gives no figure.</summary>
    /// <param name="baseWeights">The base.</param>
    /// <param name="shard">The shard to look into.</param>
    /// <param name="people">The examples of each person.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>For each person the mean in nats, or null when there is nothing to go by.</returns>
    Task<IReadOnlyList<double?>> RecogniseAsync(
        ReadOnlyMemory<byte> baseWeights, ReadOnlyMemory<byte> shard, IReadOnlyList<IReadOnlyList<TrainingPair>> people, CancellationToken cancellationToken);
}
