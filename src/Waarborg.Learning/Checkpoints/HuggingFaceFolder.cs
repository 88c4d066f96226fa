using System.Buffers.Binary;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>Reads a folder with a model of the Llama family as Hugging Face has them.</summary>
internal static class HuggingFaceFolder
{
    public static Checkpoint Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var options = HuggingFaceConfig.Read(File.ReadAllBytes(Path.Combine(folder, "config.json")));
        var tensors = new TensorShelf(Files(folder).Select(file => Safetensors.Read(File.ReadAllBytes(Path.Combine(folder, file)))));
        var (width, keyWidth, queryWidth) = (options.Width, options.KeyValueHeads * options.HeadWidth, options.Heads * options.HeadWidth);
        var embedding = tensors.Take("model.embed_tokens.weight", options.Vocabulary, width);
        CheckpointLayer Layer(int i)
        {
            var at = $"model.layers.{i}.";
            float[]? Bias(string name, int size) => options.Biases ? tensors.Take($"{at}self_attn.{name}.bias", size) : null;
            float[]? HeadNorm(string name) => options.HeadNorms ? tensors.Take($"{at}self_attn.{name}.weight", options.HeadWidth) : null;
            return new CheckpointLayer
            {
                AttentionNorm = tensors.Take($"{at}input_layernorm.weight", width), InnerNorm = tensors.Take($"{at}post_attention_layernorm.weight", width),
                Query = tensors.Take($"{at}self_attn.q_proj.weight", queryWidth, width), Key = tensors.Take($"{at}self_attn.k_proj.weight", keyWidth, width),
                Value = tensors.Take($"{at}self_attn.v_proj.weight", keyWidth, width), Output = tensors.Take($"{at}self_attn.o_proj.weight", width, queryWidth),
                QueryBias = Bias("q_proj", queryWidth), KeyBias = Bias("k_proj", keyWidth), ValueBias = Bias("v_proj", keyWidth),
                QueryNorm = HeadNorm("q_norm"), KeyNorm = HeadNorm("k_norm"), Gate = tensors.Take($"{at}mlp.gate_proj.weight", options.Inner, width),
                Up = tensors.Take($"{at}mlp.up_proj.weight", options.Inner, width), Down = tensors.Take($"{at}mlp.down_proj.weight", width, options.Inner),
            };
        }

        CheckpointLayer[] layers = [.. Enumerable.Range(0, options.Layers).Select(Layer)];
        var norm = tensors.Take("model.norm.weight", width);
        var output = options.TiedOutput ? tensors.TakeSame("lm_head.weight", embedding) : tensors.Take("lm_head.weight", options.Vocabulary, width);
        tensors.ExpectEmpty();
        return new Checkpoint(options, embedding, layers, norm, output);
    }

    /// <summary>The weight files, by the index if there is one. A name in it that leads out of the folder is refused.</summary>
    private static string[] Files(string folder)
    {
        var index = Path.Combine(folder, "model.safetensors.index.json");
        if (!File.Exists(index)) return ["model.safetensors"];
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(index));
            var files = json.RootElement.GetProperty("weight_map").EnumerateObject().Select(p => p.Value.GetString() ?? "").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
            return Array.TrueForAll(files, f => f.Length > 0 && f == Path.GetFileName(f)) ? files : throw new InvalidDataException("model.safetensors.index.json: a file name leads out of the folder.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException("model.safetensors.index.json: malformed.", e);
        }
    }

    /// <summary>Tensors that still have to be used.</summary>
    private sealed class TensorShelf
    {
        private readonly Dictionary<string, SafetensorsEntry> _entries = new(StringComparer.Ordinal);

        public TensorShelf(IEnumerable<SafetensorsFile> files)
        {
            foreach (var entry in files.SelectMany(file => file.Entries.Values))
                if (!_entries.TryAdd(entry.Name, entry)) throw new InvalidDataException($"The tensor {entry.Name} is there twice.");
        }

        public float[] Take(string name, params int[] shape)
        {
            if (!_entries.Remove(name, out var entry)) throw new InvalidDataException($"The tensor {name} is missing.");
            if (!entry.Shape.SequenceEqual(shape.Select(size => (long)size)))
                throw new InvalidDataException($"The tensor {name} has the shape {string.Join('×', entry.Shape)}; expected {string.Join('×', shape)}.");
            var values = new float[shape.Aggregate(1, (product, size) => checked(product * size))];
            for (var i = 0; i < values.Length; i++) values[i] = Value(entry, i);
            return Array.TrueForAll(values, float.IsFinite) ? values : throw new InvalidDataException($"The tensor {name} has a value that is not a number.");
        }

        /// <summary>Some files repeat tied weights: then they must be the same.</summary>
        public float[]? TakeSame(string name, float[] like)
        {
            if (!_entries.TryGetValue(name, out var entry)) return null;
            var values = Take(name, [.. entry.Shape.Select(size => (int)size)]);
            return values.AsSpan().SequenceEqual(like) ? null : throw new InvalidDataException($"The tensor {name} differs from the embedding that it is tied to.");
        }

        public void ExpectEmpty()
        {
            // Older files carry the rotations' frequencies along, which follow from the configuration.
            var left = _entries.Keys.Where(name => !name.EndsWith(".rotary_emb.inv_freq", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault();
            if (left is not null) throw new InvalidDataException($"The tensor {left} is not known in this family.");
        }

        private static float Value(SafetensorsEntry entry, int i)
        {
            var data = entry.Data.Span;
            return entry.Type switch
            {
                "F32" => BinaryPrimitives.ReadSingleLittleEndian(data[(4 * i)..]),
                "F16" => (float)BinaryPrimitives.ReadHalfLittleEndian(data[(2 * i)..]),
                "BF16" => BitConverter.UInt32BitsToSingle((uint)BinaryPrimitives.ReadUInt16LittleEndian(data[(2 * i)..]) << 16),
                _ => throw new InvalidDataException($"The tensor {entry.Name} must be of type F32, F16 or BF16."),
            };
        }
    }
}
