using System.Globalization;

namespace Waarborg.Learning;

/// <summary>Where a low-rank adapter stands: beside every matrix inside the blocks, first the part that goes down to the rank, then the part that comes up again.</summary>
internal static class AdapterPlaces
{
    private const string Blocks = "model.layers.";

    /// <summary>Each adapted matrix: its block, its name there, its rows and columns.</summary>
    public static IReadOnlyList<(int Layer, string Part, int Rows, int Columns)> Of(CheckpointOptions model)
    {
        var places = new List<(int, string, int, int)>();
        foreach (var (name, shape) in LlamaLayout.Of(model))
        {
            if (!name.StartsWith(Blocks, StringComparison.Ordinal) || shape.Length != 2) continue;
            var dot = name.IndexOf('.', Blocks.Length);
            places.Add((int.Parse(name.AsSpan(Blocks.Length, dot - Blocks.Length), CultureInfo.InvariantCulture), name[(dot + 1)..], shape[0], shape[1]));
        }
        return places;
    }

    /// <summary>How many numbers an adapter has.</summary>
    public static long Count(CheckpointOptions model, int rank) => Of(model).Sum(p => (long)rank * (p.Rows + p.Columns));

    /// <summary>A model with the adapter worked into its matrices, for answering.</summary>
    /// <exception cref="InvalidDataException">There are more or fewer numbers than the model asks for.</exception>
    public static Checkpoint Merge(Checkpoint model, AdapterOptions options, float[] values)
    {
        if (values.Length != Count(model.Options, options.Rank)) throw new InvalidDataException("The adapter is of another size than its model asks for.");
        var scale = (float)(options.Alpha / options.Rank);
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var at = 0;
        foreach (var (layer, part, rows, columns) in Of(model.Options))
        {
            offsets[$"{Blocks}{layer}.{part}"] = at;
            at += options.Rank * (rows + columns);
        }
        using var old = LlamaLayout.Values(model).GetEnumerator();
        float[] Take(string name, int[] shape)
        {
            old.MoveNext();
            return offsets.TryGetValue(name, out var offset) ? Added(old.Current, values.AsSpan(offset), options.Rank, shape[0], shape[1], scale) : old.Current;
        }

        return LlamaLayout.Build(model.Options, Take, _ => model.Options.TiedOutput ? null : Take(LlamaLayout.Output, [model.Options.Vocabulary, model.Options.Width]));
    }

    private static float[] Added(float[] matrix, ReadOnlySpan<float> adapter, int rank, int rows, int columns, float scale)
    {
        var sum = (float[])matrix.Clone();
        var down = adapter[..(rank * columns)];
        var up = adapter.Slice(rank * columns, rows * rank);
        for (var row = 0; row < rows; row++)
            for (var r = 0; r < rank; r++) RowProducts.AddScaled(down.Slice(r * columns, columns), scale * up[(row * rank) + r], sum.AsSpan(row * columns, columns));
        return sum;
    }
}
