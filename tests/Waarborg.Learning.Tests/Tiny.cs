namespace Waarborg.Learning.Tests;

/// <summary>Models that train in a second.</summary>
internal static class Tiny
{
    public const string Policy =
        "# meter\n- De stand geef je door binnen 14 dagen. Een foto is handig; cijfers na de komma niet.\n- Bellen kan op 0800-1234.\n# betalen\n- Incasso op de 1e, 15e of 25e.";

    public static readonly ModelOptions Model = new() { Kind = ModelKind.Decoder, Layers = 2, Heads = 2, Width = 16, ContextLength = 48, Vocabulary = 300, Seed = 5 };

    public static readonly TrainingOptions Training = TrainingOptions.ForShard with { Epochs = 3, BatchSize = 4, LearningRate = 3e-3, Threads = 1 };

    public static readonly DialogueExample[] Examples =
    [
        new("Hoe geef ik de stand door?", "Binnen 14 dagen, met een foto."),
        new("wanneer is de incasso", "Op de 1e, 15e of 25e."),
        new("Kan ik bellen?", "Ja, op 0800-1234."),
        new("moeten cijfers na de komma ook?", "Nee, die hoeven niet."),
        new("hallo", "Waar kan ik mee helpen?"),
    ];

    /// <summary>As <see cref="Training"/>, but learning by heart.</summary>
    public static readonly TrainingOptions ByHeart = Training with { Epochs = 80, LearningRate = 1e-2, Dropout = 0, WordDropout = 0, SubwordDropout = 0 };

    // Lazy: the child that plays a server may use the options without training here.
    private static readonly Lazy<TrainedBase> s_base = new(() => new TrainingEngine().TrainBase([Policy], Model, Training, null, default));

    public static TrainedBase Base => s_base.Value;

    public static TrainedShard Shard(params DialogueExample[] examples) => new TrainingEngine().TrainShard(Base.Bytes, examples, Training, null, default);
}
