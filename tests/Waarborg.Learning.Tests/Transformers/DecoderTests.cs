using CsCheck;
using TorchSharp;

namespace Waarborg.Learning.Tests;

public class DecoderTests
{
    private static readonly Weights s_weights = Make();

    private static Weights Make()
    {
        TorchRuntime.Ready();
        return Weights.Initial(Tiny.Model, 300);
    }

    private static float[] Logits(long[] tokens)
    {
        using var scope = torch.NewDisposeScope();
        using var none = torch.no_grad();
        return Decoder.Logits(s_weights, Decoder.Hidden(s_weights, torch.tensor(tokens, [1, tokens.Length]))).data<float>().ToArray();
    }

    [Fact]
    public void A_later_token_never_changes_what_came_before() =>
        Gen.Select(Gen.Long[0, 299].Array[3, 20], Gen.Int[1, 19], Gen.Long[0, 299]).Sample(
            (tokens, place, other) =>
            {
                var at = Math.Min(place, tokens.Length - 1);
                var changed = (long[])tokens.Clone();
                changed[at] = (tokens[at] + 1 + other) % 300;
                Assert.Equal(Logits(tokens)[..(at * 300)], Logits(changed)[..(at * 300)]);
                if (changed[at] != tokens[at]) Assert.NotEqual(Logits(tokens)[(at * 300)..], Logits(changed)[(at * 300)..]);
            },
            iter: 40);

    [Fact]
    public void Token_by_token_with_a_cache_equals_all_at_once()
    {
        long[] tokens = [1, 60, 61, 2, 99, 100, 7];
        var expected = Logits(tokens)[(6 * 300)..];
        using var scope = torch.NewDisposeScope();
        using var none = torch.no_grad();
        using var cache = new AttentionCache(Tiny.Model.Layers);
        Decoder.Hidden(s_weights, torch.tensor(tokens[..4], [1, 4]), cache: cache);
        torch.Tensor last = null!;
        foreach (var token in tokens[4..]) last = Decoder.Hidden(s_weights, torch.tensor([token], [1, 1]), cache: cache);
        var actual = Decoder.Logits(s_weights, last).data<float>().ToArray();
        for (var i = 0; i < 300; i++) Assert.Equal(expected[i], actual[i], 1e-4f);
    }

    [Fact]
    public void Padding_at_the_end_changes_no_loss()
    {
        using var scope = torch.NewDisposeScope();
        var short1 = TrainingBatch.Of([([1, 60, 2], [70, 3])]);
        var both = TrainingBatch.Of([([1, 60, 2], [70, 3]), ([1, 60, 61, 62, 63, 2], [71, 72, 3])]);
        var second = TrainingBatch.Of([([1, 60, 61, 62, 63, 2], [71, 72, 3])]);
        var expected = (TrainingRun.Loss(s_weights, short1, 0).item<float>() * 2 + TrainingRun.Loss(s_weights, second, 0).item<float>() * 3) / 5;
        Assert.Equal(expected, TrainingRun.Loss(s_weights, both, 0).item<float>(), 1e-4f);
    }

    [Fact]
    public void The_gradient_agrees_with_finite_differences()
    {
        using var scope = torch.NewDisposeScope();
        using var weights = Weights.Initial(Tiny.Model, 300);
        var batch = TrainingBatch.Of([([1, 60, 61, 2], [70, 71, 3])]);
        var gradients = torch.autograd.grad([TrainingRun.Loss(weights, batch, 0)], [.. weights.Views]);
        using var none = torch.no_grad();
        // Along the gradient itself the slope is its norm, the largest and so the best measurable.
        for (var i = 0; i < weights.Views.Count; i++)
        {
            var norm = gradients[i].norm().item<float>();
            if (norm < 1e-3) continue;
            var step = gradients[i] * (5e-3 / norm);
            weights.Views[i].add_(step);
            var above = TrainingRun.Loss(weights, batch, 0).item<float>();
            weights.Views[i].sub_(step * 2);
            var below = TrainingRun.Loss(weights, batch, 0).item<float>();
            weights.Views[i].add_(step);
            Assert.Equal(1.0, (above - below) / 1e-2 / norm, 0.1);
        }
    }

    [Fact]
    public void Views_share_the_memory_of_the_flat_weights()
    {
        using var weights = Weights.Initial(Tiny.Model, 300);
        using var none = torch.no_grad();
        weights.Flat.zero_();
        Assert.All(weights.Views, v => Assert.Equal(0f, v.abs().sum().item<float>()));
    }
}
