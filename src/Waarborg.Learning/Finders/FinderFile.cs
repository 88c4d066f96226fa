using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>
/// What a finder's base and shards look like as safetensors. A base holds the documents and its counts; a shard holds only the counts of its people, so that base and
/// shards are added up. Only counts above zero are written: feature, class and count, ascending by feature and class.
/// </summary>
internal static class FinderFile
{
    private const string BaseFormat = "waarborg.finder-base/5";
    private const string ShardFormat = "waarborg.finder-shard/5";

    private static volatile LastBase? s_last;

    /// <summary>Whether the bytes are a finder's base, by the format that they name; says nothing about the rest of them.</summary>
    public static bool IsBase(ReadOnlyMemory<byte> bytes) =>
        bytes.Length > 8 && bytes.Span.Slice(8, Math.Min(512, bytes.Length - 8)).IndexOf(Encoding.ASCII.GetBytes($"\"{BaseFormat}\"")) >= 0;

    public static byte[] WriteBase(IReadOnlyList<KnownPassage> passages, ModelOptions model, TrainingOptions training, FinderCounts counts)
    {
        var texts = JsonSerializer.SerializeToUtf8Bytes(passages);
        return Safetensors.Write(
            [.. Export(counts), new SafetensorsEntry("passages", "U8", [texts.Length], texts)],
            new Dictionary<string, string> { ["format"] = BaseFormat, ["model"] = JsonSerializer.Serialize(model), ["training"] = JsonSerializer.Serialize(training) });
    }

    public static byte[] WriteShard(string baseSha256, TrainingOptions training, FinderCounts counts) =>
        Safetensors.Write(
            Export(counts),
            new Dictionary<string, string> { ["format"] = ShardFormat, ["base"] = baseSha256, ["training"] = JsonSerializer.Serialize(training) });

    /// <summary>Reads a base. The one that was read last is kept, since many shards are trained, and looked into, from the same base; what comes back is never changed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a finder's base.</exception>
    public static (PassageIndex Index, FinderCounts Counts) ReadBase(ReadOnlyMemory<byte> bytes)
    {
        var sha256 = ModelFile.Sha256(bytes.Span);
        if (s_last is { } last && last.Sha256 == sha256) return (last.Index, last.Counts);
        var (index, counts) = Parse(bytes);
        s_last = new LastBase(sha256, index, counts);
        return (index, counts);
    }

    private static (PassageIndex Index, FinderCounts Counts) Parse(ReadOnlyMemory<byte> bytes)
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
    public static FinderCounts ReadShard(ReadOnlyMemory<byte> bytes, string baseSha256, PassageIndex index)
    {
        var file = Safetensors.Read(bytes);
        if (file.Metadata.GetValueOrDefault("format") != ShardFormat) throw new InvalidDataException("The file is not a finder's shard.");
        if (file.Metadata.GetValueOrDefault("base") != baseSha256) throw new InvalidDataException("The shard belongs to another base.");
        return Import(file, index);
    }

    private static List<SafetensorsEntry> Export(FinderCounts counts)
    {
        // Plain loops: every checkpoint goes through here, and nearly all cells are empty.
        var (features, classes, numbers) = (new List<uint>(), new List<uint>(), new List<uint>());
        foreach (var feature in counts.Features)
        {
            var row = counts.Row(feature)!;
            for (var at = 0; at < row.Length; at++)
            {
                if (row[at] == 0) continue;
                features.Add(feature);
                classes.Add((uint)at);
                numbers.Add(row[at]);
            }
        }

        static SafetensorsEntry Column(string name, IReadOnlyList<uint> values)
        {
            var bytes = new byte[4 * values.Count];
            for (var i = 0; i < values.Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4 * i), values[i]);
            return new SafetensorsEntry(name, "U32", [values.Count], bytes);
        }

        return [Column("totals", counts.Totals), Column("features", features), Column("classes", classes), Column("counts", numbers)];
    }

    private static FinderCounts Import(SafetensorsFile file, PassageIndex index)
    {
        var counts = new FinderCounts(index.Passages.Count, index.Sections.Length);
        uint[] Column(string name)
        {
            if (!file.Entries.TryGetValue(name, out var entry) || entry.Type != "U32" || entry.Shape.Length != 1)
                throw new InvalidDataException($"The model file lacks its {name}, or has them in another shape.");
            var values = new uint[entry.Shape[0]];
            var bytes = entry.Data.Span;
            for (var i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * i)..]);
            return values;
        }

        var (totals, features, classes, numbers) = (Column("totals"), Column("features"), Column("classes"), Column("counts"));
        if (totals.Length != counts.Classes || features.Length != classes.Length || features.Length != numbers.Length)
            throw new InvalidDataException("The model file has columns of different lengths.");
        totals.CopyTo(counts.Totals, 0);
        for (var i = 0; i < features.Length; i++)
        {
            // In order and above zero: otherwise two files could say the same.
            if (classes[i] >= counts.Classes || numbers[i] == 0 || (i > 0 && (features[i], classes[i]).CompareTo((features[i - 1], classes[i - 1])) <= 0))
                throw new InvalidDataException("The model file has a count out of place.");
            counts.Reach(features[i])[classes[i]] = numbers[i];
        }
        return counts;
    }

    private sealed record LastBase(string Sha256, PassageIndex Index, FinderCounts Counts);
}
