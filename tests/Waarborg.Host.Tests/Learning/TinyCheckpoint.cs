using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waarborg.Host.Tests.Learning;

/// <summary>
/// A checkpoint as somebody else would bring it, written by these tests themselves: one small block with drawn weights and a vocabulary of bytes, in the naming of a family. It goes away with
/// the test.
/// </summary>
internal sealed class TinyCheckpoint : IDisposable
{
    internal const int Width = 16;
    internal const int Vocabulary = 260;

    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("checkpoints");

    internal TinyCheckpoint(string family = "llama", string name = "tiny-1")
    {
        (Family, Folder) = (family, Path.Combine(_parent.FullName, name));
        Directory.CreateDirectory(Folder);
        Tensors = Draw();
        Write();
    }

    internal string Family { get; }

    /// <summary>The folder with the checkpoint, in one of its own.</summary>
    internal string Folder { get; }

    internal string Parent => _parent.FullName;

    /// <summary>Name, shape and values of each tensor; <see cref="Write"/> takes over what a test changed.</summary>
    internal Dictionary<string, (int[] Shape, float[] Values)> Tensors { get; }

    internal void Write()
    {
        File.WriteAllText(Path.Combine(Folder, "config.json"), Config().ToJsonString());
        File.WriteAllText(Path.Combine(Folder, "tokenizer.json"), Tokenizer());
        File.WriteAllBytes(Path.Combine(Folder, "model.safetensors"), Safetensors());
    }

    /// <summary>The configuration, to be changed.</summary>
    internal JsonObject Config() => new()
    {
        ["model_type"] = Family, ["hidden_act"] = "silu", ["hidden_size"] = Width, ["intermediate_size"] = 24, ["num_hidden_layers"] = 1, ["num_attention_heads"] = 2,
        ["num_key_value_heads"] = 1, ["head_dim"] = 8, ["vocab_size"] = Vocabulary, ["max_position_embeddings"] = 384, ["rms_norm_eps"] = 1e-5, ["tie_word_embeddings"] = Family == "llama",
        ["eos_token_id"] = 256,
    };

    public void Dispose() => _parent.Delete(true);

    private Dictionary<string, (int[] Shape, float[] Values)> Draw()
    {
        var all = new Dictionary<string, (int[] Shape, float[] Values)>(StringComparer.Ordinal);
        var state = 12_345u;
        void Add(string name, float centre, params int[] shape) => all[name] = (shape, [.. Enumerable.Range(0, shape.Aggregate(1, (a, b) => a * b)).Select(_ =>
        {
            state = (state * 1_664_525) + 1_013_904_223; // A linear congruence; these weights only have to differ.
            return centre + (0.4f * ((state >> 8) / 16_777_216f - 0.5f));
        })]);
        Add("model.embed_tokens.weight", 0, Vocabulary, Width);
        const string Layer = "model.layers.0.";
        Add(Layer + "input_layernorm.weight", 1, Width);
        Add(Layer + "post_attention_layernorm.weight", 1, Width);
        foreach (var (part, rows) in new[] { ("q", 16), ("k", 8), ("v", 8) })
        {
            Add($"{Layer}self_attn.{part}_proj.weight", 0, rows, Width);
            if (Family == "qwen2") Add($"{Layer}self_attn.{part}_proj.bias", 0, rows);
            if (Family == "qwen3" && part != "v") Add($"{Layer}self_attn.{part}_norm.weight", 1, 8);
        }
        Add(Layer + "self_attn.o_proj.weight", 0, Width, 16);
        Add(Layer + "mlp.gate_proj.weight", 0, 24, Width);
        Add(Layer + "mlp.up_proj.weight", 0, 24, Width);
        Add(Layer + "mlp.down_proj.weight", 0, Width, 24);
        Add("model.norm.weight", 1, Width);
        if (Family != "llama") Add("lm_head.weight", 0, Vocabulary, Width);
        return all;
    }

    private byte[] Safetensors()
    {
        var header = new JsonObject { ["__metadata__"] = new JsonObject { ["format"] = "pt" } };
        using var data = new MemoryStream();
        var four = new byte[4];
        foreach (var (name, (shape, values)) in Tensors)
        {
            var start = data.Length;
            foreach (var value in values)
            {
                BinaryPrimitives.WriteSingleLittleEndian(four, value);
                data.Write(four);
            }
            header[name] = new JsonObject { ["dtype"] = "F32", ["shape"] = new JsonArray([.. shape.Select(s => JsonValue.Create(s))]), ["data_offsets"] = new JsonArray(start, data.Length) };
        }
        var json = Encoding.UTF8.GetBytes(header.ToJsonString());
        var length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        return [.. length, .. json, .. data.ToArray()];
    }

    /// <summary>Every byte as a letter of its own, as byte-level vocabularies write them (Radford et al. 2019), and one token that closes.</summary>
    private static string Tokenizer()
    {
        var printed = Enumerable.Range('!', 94).Concat(Enumerable.Range('¡', 12)).Concat(Enumerable.Range('®', 82)).ToHashSet();
        var next = 256;
        var letters = Enumerable.Range(0, 256).ToDictionary(b => ((char)(printed.Contains(b) ? b : next++)).ToString(), b => b);
        return JsonSerializer.Serialize(new
        {
            added_tokens = new[] { new { id = 256, content = "<|end|>", special = true } },
            model = new { type = "BPE", vocab = letters, merges = Array.Empty<string>() },
            pre_tokenizer = new { type = "ByteLevel", add_prefix_space = false, use_regex = true },
        });
    }
}
