using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Waarborg.Learning.Tests;

/// <summary>Small models with random weights, and writers of the files in which such models come.</summary>
internal static class RandomLlama
{
    public static readonly CheckpointOptions Llama = new()
    {
        Width = 24, Inner = 40, Layers = 2, Heads = 4, KeyValueHeads = 2, HeadWidth = 6, Vocabulary = 17, ContextLength = 16, NormEpsilon = 1e-5,
    };

    public static Dictionary<string, (int[] Shape, float[] Values)> Weights(CheckpointOptions o, long seed)
    {
        var all = new Dictionary<string, (int[] Shape, float[] Values)>(StringComparer.Ordinal);
        void Add(string name, double centre, params int[] shape)
        {
            var random = SeededRandom.For(seed, all.Count);
            all[name] = (shape, [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(_ => (float)(centre + (0.3 * random.NextNormal())))]);
        }

        var (queries, keys) = (o.Heads * o.HeadWidth, o.KeyValueHeads * o.HeadWidth);
        Add("model.embed_tokens.weight", 0, o.Vocabulary, o.Width);
        for (var l = 0; l < o.Layers; l++)
        {
            var p = $"model.layers.{l}.";
            Add(p + "input_layernorm.weight", 1, o.Width);
            Add(p + "post_attention_layernorm.weight", 1, o.Width);
            foreach (var (name, size) in new[] { ("q_proj", queries), ("k_proj", keys), ("v_proj", keys) })
            {
                Add($"{p}self_attn.{name}.weight", 0, size, o.Width);
                if (o.Biases) Add($"{p}self_attn.{name}.bias", 0, size);
            }
            Add(p + "self_attn.o_proj.weight", 0, o.Width, queries);
            if (o.HeadNorms)
            {
                Add(p + "self_attn.q_norm.weight", 1, o.HeadWidth);
                Add(p + "self_attn.k_norm.weight", 1, o.HeadWidth);
            }
            Add(p + "mlp.gate_proj.weight", 0, o.Inner, o.Width);
            Add(p + "mlp.up_proj.weight", 0, o.Inner, o.Width);
            Add(p + "mlp.down_proj.weight", 0, o.Width, o.Inner);
        }
        Add("model.norm.weight", 1, o.Width);
        if (!o.TiedOutput) Add("lm_head.weight", 0, o.Vocabulary, o.Width);
        return all;
    }

    public static byte[] Llama2C(CheckpointOptions o, Dictionary<string, (int[] Shape, float[] Values)> weights)
    {
        using var stream = new MemoryStream();
        void Int(int value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
            stream.Write(bytes);
        }

        void Floats(float[] values)
        {
            foreach (var value in values) Int(BitConverter.SingleToInt32Bits(value));
        }

        foreach (var size in new[] { o.Width, o.Inner, o.Layers, o.Heads, o.KeyValueHeads, o.TiedOutput ? o.Vocabulary : -o.Vocabulary, o.ContextLength }) Int(size);
        Floats(weights["model.embed_tokens.weight"].Values);
        foreach (var kind in new[] { "input_layernorm", "self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj", "post_attention_layernorm", "mlp.gate_proj", "mlp.down_proj", "mlp.up_proj" })
            for (var l = 0; l < o.Layers; l++) Floats(weights[$"model.layers.{l}.{kind}.weight"].Values);
        Floats(weights["model.norm.weight"].Values);
        Floats(new float[o.ContextLength * o.HeadWidth]);
        if (!o.TiedOutput) Floats(weights["lm_head.weight"].Values);
        return stream.ToArray();
    }

    public static SafetensorsEntry Entry(string name, int[] shape, float[] values) =>
        new(name, "F32", [.. shape.Select(s => (long)s)], System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()).ToArray());

    public static void WriteFolder(string folder, string family, CheckpointOptions o, IEnumerable<SafetensorsEntry> entries)
    {
        File.WriteAllText(Path.Combine(folder, "config.json"), Config(family, o));
        File.WriteAllBytes(Path.Combine(folder, "model.safetensors"), Safetensors.Write([.. entries], new Dictionary<string, string> { ["format"] = "pt" }));
    }

    public static string Config(string family, CheckpointOptions o) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"{{\"model_type\":\"{family}\",\"hidden_act\":\"silu\",\"hidden_size\":{o.Width},\"intermediate_size\":{o.Inner},")
        .Append(CultureInfo.InvariantCulture, $"\"num_hidden_layers\":{o.Layers},\"num_attention_heads\":{o.Heads},\"num_key_value_heads\":{o.KeyValueHeads},\"head_dim\":{o.HeadWidth},")
        .Append(CultureInfo.InvariantCulture, $"\"vocab_size\":{o.Vocabulary},\"max_position_embeddings\":{o.ContextLength},\"rope_theta\":{o.RotaryBase},\"rms_norm_eps\":{o.NormEpsilon},")
        .Append(CultureInfo.InvariantCulture, $"\"tie_word_embeddings\":{(o.TiedOutput ? "true" : "false")}}}").ToString();
}
