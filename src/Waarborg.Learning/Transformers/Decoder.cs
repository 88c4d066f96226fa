using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Waarborg.Learning;

/// <summary>A decoder-only transformer: normalise first, causal attention, GELU, learned positions, output tied to the embedding.</summary>
/// <remarks>Vaswani et al. 2017 with the arrangement of Radford et al. 2019, without biases. Holds no state of its own.</remarks>
internal static class Decoder
{
    /// <summary>Hidden states [batch, time, width] of tokens [batch, time]; padding may only stand at the end.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Token numbers (int64).</param>
    /// <param name="dropout">Chance that a value is dropped; uses torch's own generator.</param>
    /// <param name="cache">Tokens seen before; only for a first call of any length or later calls of one token.</param>
    public static Tensor Hidden(Weights weights, Tensor tokens, double dropout = 0, AttentionCache? cache = null)
    {
        var time = tokens.shape[1];
        var seen = cache?.Length ?? 0;
        var looked = weights.Embedding.index_select(0, tokens.reshape(-1)).view(tokens.shape[0], time, weights.Options.Width);
        var x = looked + weights.Position.narrow(0, seen, time);
        x = Drop(x, dropout);
        for (var layer = 0; layer < weights.Options.Layers; layer++)
        {
            x = x + Drop(Attend(weights, layer, Norm(x, weights.Of(layer, 0)), cache), dropout);
            var inner = gelu(linear(Norm(x, weights.Of(layer, 3)), weights.Of(layer, 4)));
            x = x + Drop(linear(inner, weights.Of(layer, 5)), dropout);
        }
        if (cache is not null) cache.Length += (int)time;
        return Norm(x, weights.LastNorm);
    }

    /// <summary>Unnormalised log-probabilities [..., vocabulary] of the token after each hidden state.</summary>
    public static Tensor Logits(Weights weights, Tensor hidden) => linear(hidden, weights.Embedding);

    private static Tensor Attend(Weights weights, int layer, Tensor x, AttentionCache? cache)
    {
        var (batch, time, width) = (x.shape[0], x.shape[1], x.shape[2]);
        var heads = weights.Options.Heads;
        var parts = linear(x, weights.Of(layer, 1)).view(batch, time, 3, heads, width / heads).permute(2, 0, 3, 1, 4).unbind(0);
        var (query, keys, values) = (parts[0], parts[1], parts[2]);
        var causal = time > 1;
        if (cache is not null) (keys, values) = cache.Append(layer, keys, values);
        var mixed = scaled_dot_product_attention(query, keys, values, is_casual: causal);
        return linear(mixed.transpose(1, 2).reshape(batch, time, width), weights.Of(layer, 2));
    }

    private static Tensor Norm(Tensor x, Tensor gain) => layer_norm(x, [x.shape[^1]], gain);

    private static Tensor Drop(Tensor x, double chance) => chance > 0 ? torch.nn.functional.dropout(x, chance, training: true) : x;
}
