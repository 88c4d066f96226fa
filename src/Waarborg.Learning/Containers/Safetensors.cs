using System.Buffers.Binary;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waarborg.Learning;

/// <summary>Reads and writes the safetensors format: 8 bytes header length, a JSON header, then the tensors' bytes without gaps.</summary>
/// <remarks>
/// Format: github.com/huggingface/safetensors, README, "Format". Strict: offsets must cover the data exactly, names must be unique.
/// </remarks>
internal static class Safetensors
{
    private const int LargestHeader = 16 * 1024 * 1024;

    /// <summary>Same entries and metadata, same bytes: tensors in the order given, metadata by name.</summary>
    public static byte[] Write(IReadOnlyList<SafetensorsEntry> entries, IReadOnlyDictionary<string, string> metadata)
    {
        var header = WriteHeader(entries, metadata);
        var padded = (header.Length + 7) / 8 * 8;
        var file = new byte[8 + padded + entries.Sum(e => (long)e.Data.Length)];
        BinaryPrimitives.WriteInt64LittleEndian(file, padded);
        header.CopyTo(file.AsSpan(8));
        file.AsSpan(8 + header.Length, padded - header.Length).Fill((byte)' ');
        var position = 8 + padded;
        foreach (var entry in entries)
        {
            entry.Data.Span.CopyTo(file.AsSpan(position));
            position += entry.Data.Length;
        }
        return file;
    }

    /// <exception cref="InvalidDataException">Anything is not as the format says.</exception>
    public static SafetensorsFile Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length < 8) throw new InvalidDataException("The model file is too short.");
        var length = BinaryPrimitives.ReadInt64LittleEndian(file.Span);
        if (length is < 2 or > LargestHeader || length > file.Length - 8) throw new InvalidDataException("The model file has a wrong header length.");
        var data = file[(8 + (int)length)..];
        try
        {
            using var header = JsonDocument.Parse(file.Slice(8, (int)length), new JsonDocumentOptions { MaxDepth = 8 });
            return ReadHeader(header.RootElement, data);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or OverflowException)
        {
            throw new InvalidDataException("The model file has a malformed header.", e);
        }
    }

    private static byte[] WriteHeader(IReadOnlyList<SafetensorsEntry> entries, IReadOnlyDictionary<string, string> metadata)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("__metadata__");
            foreach (var (name, value) in metadata.OrderBy(m => m.Key, StringComparer.Ordinal)) json.WriteString(name, value);
            json.WriteEndObject();
            var position = 0L;
            foreach (var entry in entries)
            {
                json.WriteStartObject(entry.Name);
                json.WriteString("dtype", entry.Type);
                json.WriteStartArray("shape");
                foreach (var size in entry.Shape) json.WriteNumberValue(size);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(position);
                json.WriteNumberValue(position += entry.Data.Length);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static SafetensorsFile ReadHeader(JsonElement header, ReadOnlyMemory<byte> data)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new Dictionary<string, SafetensorsEntry>(StringComparer.Ordinal);
        var ends = new List<(long Start, long End)>();
        foreach (var property in header.EnumerateObject())
        {
            if (property.Name == "__metadata__")
            {
                foreach (var item in property.Value.EnumerateObject()) metadata[item.Name] = item.Value.GetString() ?? throw Malformed();
                continue;
            }
            var shape = property.Value.GetProperty("shape").EnumerateArray().Select(s => s.GetInt64()).ToArray();
            var offsets = property.Value.GetProperty("data_offsets").EnumerateArray().Select(o => o.GetInt64()).ToArray();
            var type = property.Value.GetProperty("dtype").GetString();
            var width = type switch { "I64" => 8, "F32" or "I32" or "U32" => 4, "F16" or "BF16" => 2, "U8" or "I8" or "BOOL" => 1, _ => throw new InvalidDataException("The model file has a tensor of an unknown type.") };
            if (offsets.Length != 2 || offsets[0] < 0 || offsets[1] < offsets[0] || offsets[1] > data.Length || shape.Any(s => s < 0)) throw Malformed();
            if (checked(shape.Aggregate((long)width, (product, size) => checked(product * size))) != offsets[1] - offsets[0]) throw Malformed();
            var entry = new SafetensorsEntry(property.Name, type, shape, data[(int)offsets[0]..(int)offsets[1]]);
            if (!entries.TryAdd(property.Name, entry)) throw Malformed();
            ends.Add((offsets[0], offsets[1]));
        }
        var covered = 0L;
        foreach (var (start, end) in ends.Order())
        {
            if (start != covered) throw Malformed();
            covered = end;
        }
        return covered == data.Length ? new SafetensorsFile(metadata, entries) : throw Malformed();
    }

    private static InvalidDataException Malformed() => new("The model file has a malformed header.");
}
