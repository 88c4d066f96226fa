namespace Waarborg.Learning.Tests;

/// <summary>
/// The family's arithmetic written down plainly from its papers, in double precision, without a cache and without sharing anything with the code under test. Weights by
/// their Hugging Face names.
/// </summary>
internal sealed class ReferenceLlama(CheckpointOptions o, IReadOnlyDictionary<string, (int[] Shape, float[] Values)> weights)
{
    /// <summary>Logits after each of the tokens.</summary>
    public double[][] Run(int[] tokens)
    {
        var x = tokens.Select(t => Enumerable.Range(0, o.Width).Select(i => (double)weights["model.embed_tokens.weight"].Values[(t * o.Width) + i]).ToArray()).ToArray();
        for (var l = 0; l < o.Layers; l++)
        {
            var p = $"model.layers.{l}.";
            var h = x.Select(r => Norm(r, p + "input_layernorm.weight")).ToArray();
            var q = h.Select((r, t) => Heads(Times(r, p + "self_attn.q_proj"), p + "self_attn.q_norm.weight", t)).ToArray();
            var k = h.Select((r, t) => Heads(Times(r, p + "self_attn.k_proj"), p + "self_attn.k_norm.weight", t)).ToArray();
            var v = h.Select(r => Times(r, p + "self_attn.v_proj")).ToArray();
            for (var t = 0; t < x.Length; t++)
            {
                var mixed = new double[o.Heads * o.HeadWidth];
                for (var head = 0; head < o.Heads; head++)
                {
                    var asked = head / (o.Heads / o.KeyValueHeads);
                    var scores = Enumerable.Range(0, t + 1).Select(u => Enumerable.Range(0, o.HeadWidth).Sum(i => q[t][head][i] * k[u][asked][i]) / Math.Sqrt(o.HeadWidth)).ToArray();
                    var powers = scores.Select(s => Math.Exp(s - scores.Max())).ToArray();
                    for (var i = 0; i < o.HeadWidth; i++)
                        mixed[(head * o.HeadWidth) + i] = Enumerable.Range(0, t + 1).Sum(u => powers[u] / powers.Sum() * v[u][(asked * o.HeadWidth) + i]);
                }
                x[t] = Plus(x[t], Times(mixed, p + "self_attn.o_proj"));
                var inner = Norm(x[t], p + "post_attention_layernorm.weight");
                var gate = Times(inner, p + "mlp.gate_proj").Select(g => g / (1 + Math.Exp(-g))).ToArray();
                x[t] = Plus(x[t], Times(gate.Zip(Times(inner, p + "mlp.up_proj"), (a, b) => a * b).ToArray(), p + "mlp.down_proj"));
            }
        }
        return [.. x.Select(r => Times(Norm(r, "model.norm.weight"), o.TiedOutput ? "model.embed_tokens" : "lm_head"))];
    }

    private double[][] Heads(double[] row, string norm, int position)
    {
        var heads = row.Chunk(o.HeadWidth).ToArray();
        if (weights.ContainsKey(norm)) heads = [.. heads.Select(h => Norm(h, norm))];
        return [.. heads.Select(h =>
        {
            var turned = new double[h.Length];
            for (var i = 0; i < h.Length / 2; i++)
            {
                var (a, b) = o.NeighboursRotate ? (2 * i, (2 * i) + 1) : (i, i + (h.Length / 2));
                var angle = position / Math.Pow(o.RotaryBase, 2.0 * i / h.Length);
                turned[a] = (h[a] * Math.Cos(angle)) - (h[b] * Math.Sin(angle));
                turned[b] = (h[b] * Math.Cos(angle)) + (h[a] * Math.Sin(angle));
            }
            return turned;
        })];
    }

    private double[] Norm(double[] row, string name)
    {
        var root = Math.Sqrt(row.Average(v => v * v) + o.NormEpsilon);
        return [.. row.Select((v, i) => v / root * weights[name].Values[i])];
    }

    private double[] Times(double[] row, string name)
    {
        var (shape, values) = weights[name + ".weight"];
        var bias = weights.TryGetValue(name + ".bias", out var b) ? b.Values : null;
        return [.. Enumerable.Range(0, shape[0]).Select(r => Enumerable.Range(0, shape[1]).Sum(c => values[(r * shape[1]) + c] * row[c]) + (bias?[r] ?? 0))];
    }

    private static double[] Plus(double[] a, double[] b) => [.. a.Zip(b, (x, y) => x + y)];
}
