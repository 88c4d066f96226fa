using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning.Tests.Llamas;

public class LlamaGraphTests
{
    public static TheoryData<string> Families => ["llama", "qwen2", "qwen3", "llama2c", "untied"];

    private static CheckpointOptions Of(string family) => family switch
    {
        "qwen2" => RandomLlama.Llama with { Biases = true, TiedOutput = true },
        "qwen3" => RandomLlama.Llama with { HeadNorms = true, HeadWidth = 8 },
        "llama2c" => RandomLlama.Llama with { NeighboursRotate = true, TiedOutput = true },
        _ => RandomLlama.Llama,
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void It_computes_what_the_reference_computes(string family)
    {
        var options = Of(family);
        var weights = RandomLlama.Weights(options, 11);
        using var mine = new LlamaWeights(Model(options, weights));
        using var graph = new LlamaGraph(options, options.ContextLength);
        int[] tokens = [3, 1, 4, 1, 5, 9, 2, 6];
        using var none = no_grad();
        var logits = LlamaGraph.Logits(mine, graph.Hidden(mine, tensor(tokens.Select(t => (long)t).ToArray(), [1, tokens.Length]))).data<float>().ToArray();
        var expected = new ReferenceLlama(options, weights).Run(tokens).SelectMany(r => r).ToArray();
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], logits[i], 1e-4 * Math.Max(1, Math.Abs(expected[i])));
    }

    [Fact]
    public void The_base_that_ships_writes_the_same_with_torch_and_without()
    {
        var root = DecoderBase.Read(DecoderBase.Shipped);
        int[] tokens = [.. root.Prefix, .. root.Encode("Vraag: Hoe kan ik mijn abonnement opzeggen? Antwoord: Dat kan altijd. U zegt op met een e-mail. De opzegtermijn is een maand.")];
        using var weights = new LlamaWeights(root.Model);
        using var graph = new LlamaGraph(root.Options, root.Options.ContextLength);
        using var none = no_grad();
        var expected = LlamaGraph.Logits(weights, graph.Hidden(weights, tensor(tokens.Select(t => (long)t).ToArray(), [1, tokens.Length]))).data<float>().ToArray();
        var session = root.Model.Begin(tokens.Length);
        foreach (var (place, token) in tokens.Index())
        {
            var logits = session.Next(token);
            for (var t = 0; t < logits.Length; t++) Assert.Equal(expected[(place * logits.Length) + t], logits[t], 1e-4 * Math.Max(1, Math.Abs(logits[t])));
        }
    }

    [Fact]
    public void Weights_go_into_torch_and_come_back_unchanged()
    {
        var model = Model(RandomLlama.Llama, RandomLlama.Weights(RandomLlama.Llama, 5));
        using var weights = new LlamaWeights(model);
        Assert.Equal(LlamaLayout.Values(model).SelectMany(v => v), LlamaLayout.Values(weights.ToCheckpoint()).SelectMany(v => v));
    }

    [Fact]
    public void Padding_after_a_sequence_changes_nothing_before_it()
    {
        using var weights = new LlamaWeights(LlamaLayout.Initial(RandomLlama.Llama, 1));
        using var graph = new LlamaGraph(RandomLlama.Llama, 16);
        using var none = no_grad();
        var alone = graph.Hidden(weights, tensor(new long[] { 1, 2, 3 }, [1, 3])).data<float>().ToArray();
        var padded = graph.Hidden(weights, tensor(new long[] { 1, 2, 3, 0, 0 }, [1, 5])).narrow(1, 0, 3).data<float>().ToArray();
        for (var i = 0; i < alone.Length; i++) Assert.Equal(alone[i], padded[i], 1e-5);
    }

    private static Checkpoint Model(CheckpointOptions options, Dictionary<string, (int[] Shape, float[] Values)> weights) =>
        LlamaLayout.Build(options, (name, _) => weights[name].Values, _ => options.TiedOutput ? null : weights["lm_head.weight"].Values);
}
