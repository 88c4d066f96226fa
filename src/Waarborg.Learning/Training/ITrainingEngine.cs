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
}
