namespace Waarborg.Learning;

/// <summary>Names and shapes of the weights of a decoder of the Llama family, by their Hugging Face names, in the order in which they lie behind one another.</summary>
internal static class LlamaLayout
{
    public const string Embedding = "model.embed_tokens.weight";
    public const string LastNorm = "model.norm.weight";
    public const string Output = "lm_head.weight";

    /// <summary>Every tensor, tied ones once.</summary>
    public static IReadOnlyList<(string Name, int[] Shape)> Of(CheckpointOptions options)
    {
        var layout = new List<(string, int[])>();
        Build(options, (name, shape) =>
        {
            layout.Add((name, shape));
            return [];
        });
        if (!options.TiedOutput) layout.Add((Output, [options.Vocabulary, options.Width]));
        return layout;
    }

    /// <summary>A checkpoint from tensors that are asked for by name and shape; the output is the embedding's until it is given another.</summary>
    public static Checkpoint Build(CheckpointOptions o, Func<string, int[], float[]> take, Func<float[], float[]?>? output = null)
    {
        var (keyWidth, queryWidth) = (o.KeyValueHeads * o.HeadWidth, o.Heads * o.HeadWidth);
        var embedding = take(Embedding, [o.Vocabulary, o.Width]);
        CheckpointLayer Layer(int i)
        {
            var at = $"model.layers.{i}.";
            float[]? Bias(string name, int size) => o.Biases ? take($"{at}self_attn.{name}.bias", [size]) : null;
            float[]? HeadNorm(string name) => o.HeadNorms ? take($"{at}self_attn.{name}.weight", [o.HeadWidth]) : null;
            return new CheckpointLayer
            {
                AttentionNorm = take($"{at}input_layernorm.weight", [o.Width]), InnerNorm = take($"{at}post_attention_layernorm.weight", [o.Width]),
                Query = take($"{at}self_attn.q_proj.weight", [queryWidth, o.Width]), Key = take($"{at}self_attn.k_proj.weight", [keyWidth, o.Width]),
                Value = take($"{at}self_attn.v_proj.weight", [keyWidth, o.Width]), Output = take($"{at}self_attn.o_proj.weight", [o.Width, queryWidth]),
                QueryBias = Bias("q_proj", queryWidth), KeyBias = Bias("k_proj", keyWidth), ValueBias = Bias("v_proj", keyWidth),
                QueryNorm = HeadNorm("q_norm"), KeyNorm = HeadNorm("k_norm"), Gate = take($"{at}mlp.gate_proj.weight", [o.Inner, o.Width]),
                Up = take($"{at}mlp.up_proj.weight", [o.Inner, o.Width]), Down = take($"{at}mlp.down_proj.weight", [o.Width, o.Inner]),
            };
        }

        CheckpointLayer[] layers = [.. Enumerable.Range(0, o.Layers).Select(Layer)];
        var norm = take(LastNorm, [o.Width]);
        return new Checkpoint(o, embedding, layers, norm, output?.Invoke(embedding));
    }

    /// <summary>The same arrays that <see cref="Of"/> names, in its order.</summary>
    public static IEnumerable<float[]> Values(Checkpoint model)
    {
        yield return model.Embedding;
        foreach (var layer in model.Layers)
        {
            float[]?[] all =
            [
                layer.AttentionNorm, layer.InnerNorm, layer.Query, layer.Key, layer.Value, layer.Output, layer.QueryBias, layer.KeyBias, layer.ValueBias, layer.QueryNorm,
                layer.KeyNorm, layer.Gate, layer.Up, layer.Down,
            ];
            foreach (var values in all) if (values is not null) yield return values;
        }
        yield return model.Norm;
        if (!model.Options.TiedOutput) yield return model.Output;
    }

    /// <summary>First values: gains one, biases zero, matrices normal with 0.02, those that write back into the stream smaller with depth (Radford et al. 2019).</summary>
    public static Checkpoint Initial(CheckpointOptions options, long seed)
    {
        var place = 0L;
        float[] Values(string name, int[] shape)
        {
            var values = new float[shape.Aggregate(1, (product, size) => checked(product * size))];
            var random = SeededRandom.For(seed, place++);
            if (name.Contains("norm", StringComparison.Ordinal)) values.AsSpan().Fill(1);
            if (shape.Length == 1) return values;
            var writesBack = name.EndsWith("o_proj.weight", StringComparison.Ordinal) || name.EndsWith("down_proj.weight", StringComparison.Ordinal);
            var deviation = writesBack ? 0.02 / Math.Sqrt(2 * options.Layers) : 0.02;
            for (var i = 0; i < values.Length; i++) values[i] = (float)(deviation * random.NextNormal());
            return values;
        }

        return Build(options, Values, _ => options.TiedOutput ? null : Values(Output, [options.Vocabulary, options.Width]));
    }
}
