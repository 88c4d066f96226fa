namespace Waarborg.Learning;

/// <summary>How to train. Two runs with equal options and data on one machine give equal bytes.</summary>
public sealed record TrainingOptions
{
    /// <summary>Passes over the data, 1..1000. Default 20.</summary>
    public int Epochs { get; init; } = 20;

    /// <summary>Examples per optimiser step, 1..1024. Default 16.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Highest learning rate, reached after the warm-up; above 0, at most 1. Default 0.0015.</summary>
    public double LearningRate { get; init; } = 1.5e-3;

    /// <summary>Decoupled weight decay, 0..1. Default 0.05.</summary>
    public double WeightDecay { get; init; } = 0.05;

    /// <summary>Share of the steps in which the learning rate rises, 0..1; after that it falls along a cosine. Default 0.1.</summary>
    public double WarmUp { get; init; } = 0.1;

    /// <summary>Largest norm of a step's gradient, above 0. Default 1.</summary>
    public double GradientNorm { get; init; } = 1.0;

    /// <summary>Chance that a word of a question is left out, 0 up to 1, so that the model learns meaning from parts. Default 0.15.</summary>
    public double WordDropout { get; init; } = 0.15;

    /// <summary>Chance that a merge of the tokenizer is skipped in a question, 0 up to 1 (BPE-dropout, Provilkov et al. 2020). Default 0.1.</summary>
    public double SubwordDropout { get; init; } = 0.1;

    /// <summary>Chance that a value inside the network is dropped, 0 up to 1. Default 0.1.</summary>
    public double Dropout { get; init; } = 0.1;

    /// <summary>Shards only: public questions practised per question of a person, 0..10. Default 0.5.</summary>
    public double Rehearsal { get; init; } = 0.5;

    /// <summary>CPU threads of one run, 1..64. Part of the recipe: another number rounds differently. Default 1: on a busy machine more
    /// threads wait for each other and get many times slower; train several shards in workers of their own instead.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Start of every random choice in the run. Default 20260101.</summary>
    public long Seed { get; init; } = 20260101;

    /// <summary>Recommended options for <see cref="ITrainingEngine.TrainBase"/>.</summary>
    public static TrainingOptions ForBase { get; } =
        new() { Epochs = 200, BatchSize = 32, LearningRate = 3e-3, Dropout = 0, WordDropout = 0 };

    /// <summary>Recommended options for <see cref="ITrainingEngine.TrainShard"/>.</summary>
    public static TrainingOptions ForShard { get; } =
        new() { Epochs = 20, BatchSize = 16, LearningRate = 1.5e-3 };

    /// <summary>Options for base and shards of <see cref="ModelKind.Finder"/>, which counts instead of going through its examples again and again: it uses none of them.</summary>
    public static TrainingOptions ForFinder { get; } = new() { Epochs = 1 };

    /// <summary>Throws when a value is out of the range that its property documents.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the property.</exception>
    public void Validate()
    {
        OptionRange.Check(Epochs, 1, 1000);
        OptionRange.Check(BatchSize, 1, 1024);
        OptionRange.Check(Threads, 1, 64);
        OptionRange.Check(LearningRate, double.Epsilon, 1);
        OptionRange.Check(WeightDecay, 0, 1);
        OptionRange.Check(WarmUp, 0, 1);
        OptionRange.Check(GradientNorm, double.Epsilon, double.MaxValue);
        OptionRange.Check(WordDropout, 0, Math.BitDecrement(1.0));
        OptionRange.Check(Rehearsal, 0, 10);
        OptionRange.Check(Dropout, 0, Math.BitDecrement(1.0));
        OptionRange.Check(SubwordDropout, 0, Math.BitDecrement(1.0));
    }
}
