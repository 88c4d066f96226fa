namespace Waarborg.Learning;

/// <summary>How to fine-tune a decoder on what people asked and what was answered to them. Two runs with equal options and data on one machine give equal bytes.</summary>
public sealed record TuningOptions
{
    /// <summary>Epochs, batches, rates. Dropout and what is about public statements is not used. Default five epochs of batches of 8.</summary>
    public TrainingOptions Training { get; init; } = new() { Epochs = 5, BatchSize = 8, LearningRate = 3e-3, WeightDecay = 0 };

    /// <summary>Size of the adapter on the frozen base; null to train all weights. Default rank 8.</summary>
    public AdapterOptions? Adapter { get; init; } = new();

    /// <summary>Private training; null for not. Default null. Has steps of its own instead of epochs, and never stops early.</summary>
    public PrivacyOptions? Privacy { get; init; }

    /// <summary>Epochs without gain on held-out people after which training stops, 1..1000. The best weights are kept. Only with held-out people. Default 2.</summary>
    public int Patience { get; init; } = 2;

    /// <summary>Steps between two checkpoints on disk, 1..1,000,000. Only with a checkpoint file. Default 50.</summary>
    public int CheckpointEvery { get; init; } = 50;

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        Training.Validate();
        Adapter?.Validate();
        Privacy?.Validate();
        OptionRange.Check(Patience, 1, 1000);
        OptionRange.Check(CheckpointEvery, 1, 1_000_000);
    }
}
