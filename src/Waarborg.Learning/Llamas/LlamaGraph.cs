using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.functional;

namespace Waarborg.Learning;

/// <summary>
/// The arithmetic of the Llama family with torch, so that it can be trained: RMSNorm (Zhang and Sennrich 2019), rotary positions (Su et al. 2021), grouped heads (Ainslie et
/// al. 2023), SwiGLU (Shazeer 2020). <see cref="CheckpointSession"/> does the same without torch, for answering.
/// </summary>
internal sealed class LlamaGraph : IDisposable
{
    private readonly CheckpointOptions _options;
    private readonly Tensor _cos;
    private readonly Tensor _sin;
    private readonly Scalar _epsilon;

    public LlamaGraph(CheckpointOptions options, int longest)
    {
        TorchRuntime.Ready();
        _options = options;
        _epsilon = options.NormEpsilon;
        var frequencies = options.Frequencies();
        float[] Table(Func<double, double> of) => [.. Enumerable.Range(0, longest).SelectMany(t => frequencies.Select(f => (float)of(t * f)))];
        _cos = tensor(Table(Math.Cos)).view(longest, 1, frequencies.Length).DetachFromDisposeScope();
        _sin = tensor(Table(Math.Sin)).view(longest, 1, frequencies.Length).DetachFromDisposeScope();
    }

    /// <summary>Hidden states [batch, time, width] of tokens [batch, time]; padding may only stand at the end.</summary>
    /// <param name="weights">The model.</param>
    /// <param name="tokens">Token numbers (int64).</param>
    /// <param name="adapter">What is added to its matrices; null for nothing.</param>
    public Tensor Hidden(LlamaWeights weights, Tensor tokens, LlamaAdapter? adapter = null)
    {
        var (batch, time) = (tokens.shape[0], tokens.shape[1]);
        var x = weights.Embedding.index_select(0, tokens.reshape(-1)).view(batch, time, _options.Width);
        for (var layer = 0; layer < _options.Layers; layer++)
        {
            var (w, l) = (weights, layer);
            Tensor Through(Tensor input, string part, string? bias = null) =>
                adapter is null ? Linear(input, w.Of(l, part), bias is null ? null : w.OfOrNull(l, bias)) : adapter.Add(l, part, input, Linear(input, w.Of(l, part), bias is null ? null : w.OfOrNull(l, bias)));
            x = x + Attend(weights, layer, Norm(x, weights.Of(layer, "input_layernorm.weight")), Through);
            var inner = Norm(x, weights.Of(layer, "post_attention_layernorm.weight"));
            x = x + Through(silu(Through(inner, "mlp.gate_proj.weight")) * Through(inner, "mlp.up_proj.weight"), "mlp.down_proj.weight");
        }
        return Norm(x, weights.LastNorm);
    }

    /// <summary>Unnormalised log-probabilities [..., vocabulary] of the token after each hidden state.</summary>
    public static Tensor Logits(LlamaWeights weights, Tensor hidden) => linear(hidden, weights.Output);

    public void Dispose()
    {
        _cos.Dispose();
        _sin.Dispose();
        _epsilon.Dispose();
    }

    private Tensor Attend(LlamaWeights weights, int layer, Tensor x, Func<Tensor, string, string?, Tensor> through)
    {
        var (batch, time, wide) = (x.shape[0], x.shape[1], (long)_options.HeadWidth);
        Tensor Heads(string name, int heads, string? norm)
        {
            var split = through(x, $"self_attn.{name}.weight", $"self_attn.{name}.bias").view(batch, time, heads, wide);
            if (norm is null) return split.transpose(1, 2);
            if (weights.OfOrNull(layer, $"self_attn.{norm}.weight") is { } gain) split = Norm(split, gain);
            return Turn(split).transpose(1, 2);
        }

        var query = Heads("q_proj", _options.Heads, "q_norm");
        var key = Share(Heads("k_proj", _options.KeyValueHeads, "k_norm"));
        var value = Share(Heads("v_proj", _options.KeyValueHeads, null));
        var mixed = scaled_dot_product_attention(query, key, value, is_casual: time > 1);
        return through(mixed.transpose(1, 2).reshape(batch, time, _options.Heads * wide), "self_attn.o_proj.weight", null);
    }

    /// <summary>Each head that is asked serves several that ask.</summary>
    private Tensor Share(Tensor heads)
    {
        var share = _options.Heads / _options.KeyValueHeads;
        var (batch, count, time, wide) = (heads.shape[0], heads.shape[1], heads.shape[2], heads.shape[3]);
        return share == 1 ? heads : heads.unsqueeze(2).expand(batch, count, share, time, wide).reshape(batch, count * share, time, wide);
    }

    private Tensor Turn(Tensor heads)
    {
        var (time, half) = (heads.shape[1], heads.shape[3] / 2);
        var (cos, sin) = (_cos.narrow(0, 0, time), _sin.narrow(0, 0, time));
        if (!_options.NeighboursRotate)
        {
            var (a, b) = (heads.narrow(3, 0, half), heads.narrow(3, half, half));
            return cat([(a * cos) - (b * sin), (a * sin) + (b * cos)], 3);
        }
        var pairs = heads.reshape(heads.shape[0], time, heads.shape[2], half, 2);
        var (even, odd) = (pairs.select(4, 0), pairs.select(4, 1));
        return stack([(even * cos) - (odd * sin), (even * sin) + (odd * cos)], 4).reshape(heads.shape);
    }

    private static Tensor Linear(Tensor x, Tensor weight, Tensor? bias) => bias is null ? linear(x, weight) : linear(x, weight, bias);

    private Tensor Norm(Tensor x, Tensor gain) => x * (x * x).mean([-1], keepdim: true).add(_epsilon).rsqrt() * gain;
}
