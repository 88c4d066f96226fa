namespace Waarborg.Learning.Tests.Llamas;

/// <summary>A decoder base that trains in a moment.</summary>
internal static class TinyLlama
{
    public static readonly CheckpointOptions Shape = new()
    {
        Width = 24, Inner = 48, Layers = 2, Heads = 4, KeyValueHeads = 2, HeadWidth = 6, Vocabulary = 300, ContextLength = 96, TiedOutput = true, NormEpsilon = 1e-5,
    };

    public static readonly IReadOnlyList<DialogueExample>[] People = [.. Enumerable.Range(0, 6).Select(p => (IReadOnlyList<DialogueExample>)
        [.. Enumerable.Range(0, 3).Select(i => new DialogueExample($"vraag {p} over zaak {i}", $"Zaak {i} is op dag {p} klaar."))])];

    public static readonly TuningOptions Options = new()
    {
        Training = new TrainingOptions { Epochs = 4, BatchSize = 4, LearningRate = 5e-3, WeightDecay = 0 }, Adapter = new AdapterOptions { Rank = 4 }, CheckpointEvery = 1,
    };

    public static byte[] Bytes { get; } = LlamaFile.Write(LlamaLayout.Initial(Shape, 3), Tokenizer.Train(People.SelectMany(p => p).SelectMany(e => new[] { e.Question, e.Answer }), 300));

    public static DecoderBase Base { get; } = DecoderBase.Read(Bytes);

    public static TunedDecoder Tune(TuningOptions options, IReadOnlyList<IReadOnlyList<DialogueExample>>? people = null, byte[]? key = null) =>
        DecoderTuner.Tune(Base, null, people ?? People, [], options, key, null, null, default);
}
