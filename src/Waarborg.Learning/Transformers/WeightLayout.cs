namespace Waarborg.Learning;

/// <summary>Names and shapes of all weights, in the order in which they lie behind one another.</summary>
internal static class WeightLayout
{
    public static IReadOnlyList<(string Name, long[] Shape)> Of(ModelOptions options, int vocabulary)
    {
        long width = options.Width;
        var layout = new List<(string, long[])>
        {
            ("embedding", [vocabulary, width]),
            ("position", [options.ContextLength, width]),
        };
        for (var layer = 0; layer < options.Layers; layer++)
        {
            layout.Add(($"layer.{layer}.norm1", [width]));
            layout.Add(($"layer.{layer}.qkv", [3 * width, width]));
            layout.Add(($"layer.{layer}.out", [width, width]));
            layout.Add(($"layer.{layer}.norm2", [width]));
            layout.Add(($"layer.{layer}.up", [4 * width, width]));
            layout.Add(($"layer.{layer}.down", [width, 4 * width]));
        }
        layout.Add(("norm", [width]));
        return layout;
    }

    /// <summary>
    /// First values: gains are one, matrices normal with 0.02, those that write back into the stream smaller with depth (Radford et al. 2019).
    /// </summary>
    public static float[] Initial(string name, long count, ModelOptions options, long index)
    {
        var values = new float[count];
        if (name.Contains("norm", StringComparison.Ordinal))
        {
            values.AsSpan().Fill(1);
            return values;
        }
        var writesBack = name.EndsWith(".out", StringComparison.Ordinal) || name.EndsWith(".down", StringComparison.Ordinal);
        var deviation = writesBack ? 0.02 / Math.Sqrt(2 * options.Layers) : 0.02;
        var random = SeededRandom.For(options.Seed, index);
        for (var i = 0; i < values.Length; i++) values[i] = (float)(deviation * random.NextNormal());
        return values;
    }
}
