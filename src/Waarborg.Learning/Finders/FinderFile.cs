using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>
/// What a finder's base and shards look like as safetensors. A base holds the documents and its weights; a shard holds only what its people changed, so that base and
/// shards are added up.
/// </summary>
internal static class FinderFile
{
    private const string BaseFormat = "waarborg.finder-base/1";
    private const string ShardFormat = "waarborg.finder-shard/1";

    /// <summary>Whether the bytes are a finder's base, by the format that they name; says nothing about the rest of them.</summary>
    public static bool IsBase(ReadOnlyMemory<byte> bytes) =>
        bytes.Length > 8 && bytes.Span.Slice(8, Math.Min(512, bytes.Length - 8)).IndexOf(Encoding.ASCII.GetBytes($"\"{BaseFormat}\"")) >= 0;

    public static byte[] WriteBase(IReadOnlyList<KnownPassage> passages, ModelOptions model, TrainingOptions training, FinderWeights weights)
    {
        var texts = JsonSerializer.SerializeToUtf8Bytes(passages);
        return Safetensors.Write(
            [.. Export(weights, null), new SafetensorsEntry("passages", "U8", [texts.Length], texts)],
            new Dictionary<string, string> { ["format"] = BaseFormat, ["model"] = JsonSerializer.Serialize(model), ["training"] = JsonSerializer.Serialize(training) });
    }

    /// <summary>Writes what has changed since the base.</summary>
    public static byte[] WriteShard(string baseSha256, TrainingOptions training, FinderWeights weights, FinderWeights before) =>
        Safetensors.Write(
            Export(weights, before),
            new Dictionary<string, string> { ["format"] = ShardFormat, ["base"] = baseSha256, ["training"] = JsonSerializer.Serialize(training) });

    /// <exception cref="InvalidDataException">The bytes are not a finder's base.</exception>
    public static (PassageIndex Index, FinderWeights Weights) ReadBase(ReadOnlyMemory<byte> bytes)
    {
        var file = Safetensors.Read(bytes);
        if (file.Metadata.GetValueOrDefault("format") != BaseFormat || !file.Entries.TryGetValue("passages", out var entry))
            throw new InvalidDataException("The file is not a finder's base.");
        KnownPassage[]? passages;
        try
        {
            passages = JsonSerializer.Deserialize<KnownPassage[]>(entry.Data.Span);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The base has damaged passages.", e);
        }
        if (passages is not { Length: > 0 } || passages.Any(p => p?.Heading is null || p.Text is null)) throw new InvalidDataException("The base lacks its passages.");
        var index = new PassageIndex(passages);
        return (index, Import(file, index));
    }

    /// <exception cref="InvalidDataException">The bytes are not a shard of this base.</exception>
    public static FinderWeights ReadShard(ReadOnlyMemory<byte> bytes, string baseSha256, PassageIndex index)
    {
        var file = Safetensors.Read(bytes);
        if (file.Metadata.GetValueOrDefault("format") != ShardFormat) throw new InvalidDataException("The file is not a finder's shard.");
        if (file.Metadata.GetValueOrDefault("base") != baseSha256) throw new InvalidDataException("The shard belongs to another base.");
        return Import(file, index);
    }

    private static List<SafetensorsEntry> Export(FinderWeights weights, FinderWeights? before)
    {
        var features = weights.Features.Where(f => before?.Row(f) is not { } old || !old.AsSpan().SequenceEqual(weights.Row(f))).ToArray();
        var numbers = new byte[4 * features.Length];
        var values = new byte[2 * features.Length * weights.Classes];
        for (var i = 0; i < features.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(numbers.AsSpan(4 * i), features[i]);
            var (row, old) = (weights.Row(features[i])!, before?.Row(features[i]));
            for (var c = 0; c < row.Length; c++)
                BinaryPrimitives.WriteHalfLittleEndian(values.AsSpan(2 * ((i * weights.Classes) + c)), (Half)(row[c] - (old?[c] ?? 0)));
        }
        return [new SafetensorsEntry("features", "U32", [features.Length], numbers), new SafetensorsEntry("weights", "F16", [features.Length, weights.Classes], values)];
    }

    private static FinderWeights Import(SafetensorsFile file, PassageIndex index)
    {
        var weights = new FinderWeights(index.Passages.Count, index.Sections.Length);
        if (!file.Entries.TryGetValue("features", out var features) || features.Type != "U32" || features.Shape.Length != 1
            || !file.Entries.TryGetValue("weights", out var values) || values.Type != "F16" || !values.Shape.SequenceEqual([features.Shape[0], weights.Classes]))
            throw new InvalidDataException("The model file lacks a weight or has it in another shape.");
        for (var i = 0; i < features.Shape[0]; i++)
        {
            var feature = BinaryPrimitives.ReadUInt32LittleEndian(features.Data.Span[(4 * i)..]);
            if (weights.Row(feature) is not null) throw new InvalidDataException("The model file has a feature twice.");
            var row = weights.Reach(feature);
            var source = MemoryMarshal.Cast<byte, Half>(values.Data.Span.Slice(2 * i * row.Length, 2 * row.Length));
            for (var c = 0; c < row.Length; c++) row[c] = (float)source[c];
            if (row.Any(value => !float.IsFinite(value))) throw new InvalidDataException("The model file has a weight that is not a number.");
        }
        return weights;
    }
}
