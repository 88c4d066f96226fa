namespace Waarborg.Learning.Tests.Llamas;

public sealed class ShardUnionTests
{
    private static readonly TuningOptions s_options = TinyLlama.Options with { Training = TinyLlama.Options.Training with { Epochs = 10, LearningRate = 1e-2 } };
    private static readonly TunedDecoder[] s_shards = [TinyLlama.Tune(s_options, TinyLlama.People[..3]), TinyLlama.Tune(s_options, TinyLlama.People[3..])];

    public static TheoryData<ShardUnion> All => [.. Enum.GetValues<ShardUnion>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Shards_that_are_alike_answer_as_one(ShardUnion union)
    {
        var (one, many) = (Load(union, s_shards[0]), Load(union, s_shards[0], s_shards[0], s_shards[0]));
        Assert.Equal(3, many.Shards);
        foreach (var e in TinyLlama.People.SelectMany(p => p)) Assert.Equal(one.Loss(e.Question, e.Answer), many.Loss(e.Question, e.Answer), 4);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Together_they_know_more_of_everybody_than_the_base_does(ShardUnion union)
    {
        double Mean(DecoderWriter writer) => TinyLlama.People.SelectMany(p => p).Average(e => writer.Loss(e.Question, e.Answer));
        Assert.True(Mean(Load(union, s_shards)) < Mean(DecoderWriter.Load(TinyLlama.Base, [])) - 0.2);
    }

    [Fact]
    public void The_mean_of_the_weights_is_what_the_file_of_the_mean_would_be()
    {
        var values = s_shards.Select(s => LlamaLayout.Values(TunedFile.Apply(TinyLlama.Base, s.Bytes)).SelectMany(v => v).ToArray()).ToArray();
        var mean = TunedFile.Of(TinyLlama.Shape, [.. values[0].Zip(values[1], (a, b) => (a + b) / 2)]);
        var alone = DecoderWriter.Load(DecoderBase.Read(LlamaFile.Write(mean, LlamaFile.Read(TinyLlama.Bytes).Tokenizer)), []);
        foreach (var e in TinyLlama.People[0]) Assert.Equal(alone.Loss(e.Question, e.Answer), Load(ShardUnion.Weights, s_shards).Loss(e.Question, e.Answer), 2);
    }

    [Fact]
    public void The_shard_that_is_least_surprised_writes_alone()
    {
        var routed = Load(ShardUnion.Route, s_shards);
        foreach (var e in TinyLlama.People.SelectMany(p => p))
            Assert.Contains(routed.Loss(e.Question, e.Answer), s_shards.Select(s => Load(ShardUnion.Weights, s).Loss(e.Question, e.Answer)), Near.Instance);
    }

    [Fact]
    public void A_fine_tuned_decoder_is_one_of_the_kinds_that_answer()
    {
        using var model = AssistantModel.Load(TinyLlama.Bytes, [.. s_shards.Select(s => (ReadOnlyMemory<byte>)s.Bytes)]);
        Assert.Equal(2, model.Shards);
        Assert.Equal(Load(ShardUnion.Weights, s_shards).Write("vraag 1 over zaak 2", new GenerationOptions(), default).Text, model.Generate("vraag 1 over zaak 2", new GenerationOptions(), default).Text);
        Assert.Throws<InvalidDataException>(() => AssistantModel.Load(TinyLlama.Bytes, [new byte[64]]));
    }

    private static DecoderWriter Load(ShardUnion union, params TunedDecoder[] tuned) => DecoderWriter.Load(TinyLlama.Base, [.. tuned.Select(t => (ReadOnlyMemory<byte>)t.Bytes)], union);

    private sealed class Near : IEqualityComparer<double>
    {
        public static readonly Near Instance = new();

        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-3;

        public int GetHashCode(double obj) => 0;
    }
}
