using System.Buffers.Binary;

namespace Waarborg.Learning;

/// <summary>Tensors that still have to be used.</summary>
internal sealed class TensorShelf
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
