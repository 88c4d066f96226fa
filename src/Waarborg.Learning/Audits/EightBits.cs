using System.Runtime.InteropServices;

namespace Waarborg.Learning;

/// <summary>Rounds weights to 8 bits, row by row with a scale of its own, as is usual for deployment on small machines.</summary>
internal static class EightBits
{
    private const float Steps = 127;

    /// <summary>The same file with every weight rounded; what is not a single-precision number stays.</summary>
    public static SafetensorsFile Of(SafetensorsFile file) =>
        file with { Entries = file.Entries.ToDictionary(e => e.Key, e => e.Value.Type == "F32" ? Rounded(e.Value) : e.Value, StringComparer.Ordinal) };

    /// <summary>The same decoder with every matrix rounded; gains and biases stay.</summary>
    public static Checkpoint Of(Checkpoint model)
    {
        using var values = LlamaLayout.Values(model).GetEnumerator();
        float[] Take(string name, int[] shape)
        {
            values.MoveNext();
            return shape.Length == 2 ? Round((float[])values.Current.Clone(), shape[1]) : values.Current;
        }

        return LlamaLayout.Build(model.Options, Take, _ => model.Options.TiedOutput ? null : Take(LlamaLayout.Output, [model.Options.Vocabulary, model.Options.Width]));
    }

    private static SafetensorsEntry Rounded(SafetensorsEntry entry)
    {
        var width = entry.Shape.Length == 0 ? 1 : (int)Math.Max(1, entry.Shape[^1]);
        return entry with { Data = MemoryMarshal.AsBytes(Round(MemoryMarshal.Cast<byte, float>(entry.Data.Span).ToArray(), width).AsSpan()).ToArray() };
    }

    private static float[] Round(float[] values, int width)
    {
        for (var start = 0; start + width <= values.Length; start += width)
        {
            var row = values.AsSpan(start, width);
            var most = 0f;
            foreach (var value in row) most = MathF.Max(most, MathF.Abs(value));
            if (most == 0) continue;
            for (var i = 0; i < width; i++) row[i] = MathF.Round(row[i] / most * Steps) * most / Steps;
        }
        return values;
    }
}
