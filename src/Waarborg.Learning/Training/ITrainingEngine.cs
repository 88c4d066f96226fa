namespace Waarborg.Learning;

/// <summary>
/// Trains a base and its shards in this process. Implementations load native code: a server uses <see cref="WorkerProcess"/> instead.
/// </summary>
/// <remarks>Thread-safe; runs are carried out one at a time.</remarks>
public interface ITrainingEngine
{
    /// <summary>Trains tokenizer and starting weights on texts that hold no personal data.</summary>
    /// <param name="publicTexts">The organisation's own documents (Markdown or plain text). Nothing else may ever go in here.</param>
    /// <param name="model">Size and seed of the model.</param>
    /// <param name="training">How to train; start from <see cref="TrainingOptions.ForBase"/>.</param>
    /// <param name="progress">Told after every step, on the training thread.</param>
    /// <param name="cancellationToken">Looked at before every step.</param>
    /// <exception cref="ArgumentException">An option is out of range or the texts hold no words.</exception>
    TrainedBase TrainBase(
        IReadOnlyList<string> publicTexts, ModelOptions model, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Trains one shard from the base. The outcome depends on the set of examples, not on their order or on earlier runs.</summary>
    /// <param name="baseBytes"><see cref="TrainedBase.Bytes"/>.</param>
    /// <param name="examples">The shard's people's examples; none at all gives a shard equal to the base.</param>
    /// <param name="training">How to train; start from <see cref="TrainingOptions.ForShard"/>.</param>
    /// <param name="progress">Told after every step, on the training thread.</param>
    /// <param name="cancellationToken">Looked at before every step.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="InvalidDataException">The base is damaged or of another kind.</exception>
    TrainedShard TrainShard(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<DialogueExample> examples, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken);

    /// <summary>
    /// Trains one shard slice after slice, each going on from what the one before left behind, with a checkpoint after each (SISA: Bourtoule et al. 2021). To forget
    /// somebody, start from the checkpoint before the first slice that holds them: the outcome is the same as that of training all slices without them.
    /// </summary>
    /// <param name="baseBytes"><see cref="TrainedBase.Bytes"/>.</param>
    /// <param name="start">The checkpoint to go on from, <see cref="TrainedShard.Bytes"/> of the slice before; null for the base.</param>
    /// <param name="slices">The examples of each slice, earliest first; at least one slice, which may be empty.</param>
    /// <param name="training">How to train; start from <see cref="TrainingOptions.ForShard"/>.</param>
    /// <param name="progress">Told after every step, on the training thread; counts each slice by itself.</param>
    /// <param name="cancellationToken">Looked at before every step.</param>
    /// <returns>A checkpoint for each slice; the last is the shard. Each depends on base, start, the slices up to it and options only.</returns>
    /// <exception cref="ArgumentException">An option is out of range, or there is no slice.</exception>
    /// <exception cref="InvalidDataException">The base or the checkpoint is damaged or of another kind.</exception>
    IReadOnlyList<TrainedShard> TrainSlices(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, IReadOnlyList<IReadOnlyList<DialogueExample>> slices, TrainingOptions training,
        IProgress<TrainingProgress>? progress, CancellationToken cancellationToken);
}
