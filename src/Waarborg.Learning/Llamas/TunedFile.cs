using System.Runtime.InteropServices;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>What fine-tuning changed, as safetensors: the numbers of an adapter, or all weights, behind one another, with what they belong to.</summary>
internal static class TunedFile
{
    private const string Format = "waarborg.tuned/1";
    private const string Values = "values";

    public static byte[] Write(string baseSha256, TuningOptions options, int steps, float[] values) => Safetensors.Write(
        [new SafetensorsEntry(Values, "F32", [values.Length], MemoryMarshal.AsBytes(values.AsSpan()).ToArray())],
        new Dictionary<string, string>
        {
            ["format"] = Format, ["base"] = baseSha256, ["options"] = JsonSerializer.Serialize(options), ["steps"] = steps.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });

    /// <summary>The numbers and the adapter that they are; null for all weights.</summary>
    /// <exception cref="InvalidDataException">The bytes are not that, or belong to another base.</exception>
    public static (float[] Values, AdapterOptions? Adapter) Read(ReadOnlyMemory<byte> bytes, string baseSha256)
    {
        var file = Safetensors.Read(bytes);
        if (file.Metadata.GetValueOrDefault("format") != Format) throw new InvalidDataException($"The file is not of the format {Format}.");
        if (file.Metadata.GetValueOrDefault("base") != baseSha256) throw new InvalidDataException("The weights belong to another base.");
        if (!file.Entries.TryGetValue(Values, out var entry) || entry.Type != "F32" || file.Entries.Count != 1) throw new InvalidDataException("The file lacks its numbers.");
        try
        {
            var options = JsonSerializer.Deserialize<TuningOptions>(file.Metadata.GetValueOrDefault("options", "null")) ?? throw new InvalidDataException("The file lacks its options.");
            options.Validate();
            var values = MemoryMarshal.Cast<byte, float>(entry.Data.Span).ToArray();
            return Array.TrueForAll(values, float.IsFinite) ? (values, options.Adapter) : throw new InvalidDataException("The file has a value that is not a number.");
        }
        catch (Exception e) when (e is JsonException or ArgumentOutOfRangeException)
        {
            throw new InvalidDataException("The file has options that cannot be.", e);
        }
    }

    /// <summary>The base as it answers with these numbers.</summary>
    /// <exception cref="InvalidDataException">As <see cref="Read"/>, or there are more or fewer numbers than the base asks for.</exception>
    public static Checkpoint Apply(DecoderBase root, ReadOnlyMemory<byte> bytes)
    {
        var (values, adapter) = Read(bytes, root.Sha256);
        return adapter is not null ? AdapterPlaces.Merge(root.Model, adapter, values) : Of(root.Options, values);
    }

    public static Checkpoint Of(CheckpointOptions options, float[] values)
    {
        var at = 0;
        float[] Take(int[] shape)
        {
            var size = shape.Aggregate(1, (product, s) => product * s);
            at += size;
            return at <= values.Length ? values[(at - size)..at] : throw new InvalidDataException("There are fewer weights than the base asks for.");
        }

        var model = LlamaLayout.Build(options, (_, shape) => Take(shape), _ => options.TiedOutput ? null : Take([options.Vocabulary, options.Width]));
        return at == values.Length ? model : throw new InvalidDataException("There are more weights than the base asks for.");
    }
}
