using System.Buffers.Binary;
using System.Text;

namespace Waarborg.Learning;

/// <summary>
/// What the recogniser of situations learned: for each feature how rare it is and, for the situations that it speaks for or against, how much, in 8 bits. Immutable; thread safe.
/// </summary>
/// <remarks>
/// The file: eight letters, the number of situations, a checksum of their list, the size of one step of a weight, the number of features and of weights; then, each as a column, the features ascending, their
/// rarity in steps of 1/16, how many weights each has; and the situations and the weights of all features one after the other. Little endian.
/// </remarks>
internal sealed class SituationWeights
{
    private const string Format = "WBSITU/1";
    private const float RarityStep = 1 / 16f;
    private readonly uint[] _features;
    private readonly byte[] _rarity;
    private readonly int[] _begins;
    private readonly ushort[] _situations;
    private readonly sbyte[] _weights;
    private readonly float _step;

    private SituationWeights(int situations, uint list, float step, uint[] features, byte[] rarity, int[] begins, ushort[] places, sbyte[] weights) =>
        (Situations, List, _step, _features, _rarity, _begins, _situations, _weights) = (situations, list, step, features, rarity, begins, places, weights);

    /// <summary>The number of situations that are told apart.</summary>
    public int Situations { get; }

    /// <summary>The checksum of the list that was learned from (<see cref="ChecksumOf"/>).</summary>
    public uint List { get; }

    /// <summary>The number of features.</summary>
    public int Features => _features.Length;

    /// <summary>The number of weights.</summary>
    public int Count => _weights.Length;

    /// <summary>A checksum of a list of situations, by which weights of another list are known.</summary>
    public static uint ChecksumOf(IEnumerable<Situation> situations)
    {
        var hash = 2166136261;
        foreach (var situation in situations) foreach (var c in $"{situation.Written}|{situation.Said}\n") hash = (hash ^ c) * 16777619;
        return hash;
    }

    /// <summary>Makes weights small.</summary>
    /// <param name="list">The situations.</param>
    /// <param name="rows">For each feature, ascending: its rarity (0 to 15.9) and its weights, one a situation.</param>
    /// <param name="least">Weights nearer to zero than this are left out.</param>
    public static SituationWeights Of(IReadOnlyList<Situation> list, IReadOnlyList<(uint Feature, float Rarity, float[] Weights)> rows, float least)
    {
        var step = rows.SelectMany(r => r.Weights).Max(Math.Abs) / sbyte.MaxValue;
        var begins = new List<int> { 0 };
        var (places, weights) = (new List<ushort>(), new List<sbyte>());
        foreach (var row in rows)
        {
            for (var s = 0; s < list.Count; s++)
            {
                if (Math.Abs(row.Weights[s]) < least) continue;
                places.Add((ushort)s);
                weights.Add((sbyte)MathF.Round(row.Weights[s] / step));
            }
            begins.Add(places.Count);
        }
        return new SituationWeights(
            list.Count, ChecksumOf(list), step, [.. rows.Select(r => r.Feature)], [.. rows.Select(r => (byte)Math.Clamp(MathF.Round(r.Rarity / RarityStep), 1, 255))], [.. begins], [.. places], [.. weights]);
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not such a file, or a damaged one.</exception>
    public static SituationWeights Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.ASCII, leaveOpen: true);
        try
        {
            if (Encoding.ASCII.GetString(reader.ReadBytes(Format.Length)) != Format) throw new InvalidDataException("The file holds no weights of situations.");
            var (situations, list, step, features, count) = (reader.ReadInt32(), reader.ReadUInt32(), reader.ReadSingle(), reader.ReadInt32(), reader.ReadInt32());
            if (situations <= 0 || features < 0 || count < 0 || !float.IsFinite(step)) throw new InvalidDataException("The weights of situations are damaged.");
            var numbers = Column(reader, features, 4);
            var rarity = reader.ReadBytes(features);
            var lengths = Column(reader, features, 2);
            var places = Column(reader, count, 2);
            var weights = reader.ReadBytes(count);
            if (rarity.Length < features || weights.Length < count) throw new EndOfStreamException();
            var begins = new int[features + 1];
            for (var i = 0; i < features; i++) begins[i + 1] = begins[i] + BinaryPrimitives.ReadUInt16LittleEndian(lengths.AsSpan(2 * i));
            var made = new SituationWeights(
                situations, list, step, [.. Enumerable.Range(0, features).Select(i => BinaryPrimitives.ReadUInt32LittleEndian(numbers.AsSpan(4 * i)))], rarity, begins,
                [.. Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadUInt16LittleEndian(places.AsSpan(2 * i)))], [.. weights.Select(w => (sbyte)w)]);
            return begins[features] == count && made._situations.All(s => s < situations) ? made : throw new InvalidDataException("The weights of situations are damaged.");
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The weights of situations are cut off.", e);
        }
    }

    /// <summary>Writes the file; the same weights give the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        writer.Write(Encoding.ASCII.GetBytes(Format));
        writer.Write(Situations);
        writer.Write(List);
        writer.Write(_step);
        writer.Write(_features.Length);
        writer.Write(_weights.Length);
        foreach (var feature in _features) writer.Write(feature);
        writer.Write(_rarity);
        for (var i = 0; i < _features.Length; i++) writer.Write((ushort)(_begins[i + 1] - _begins[i]));
        foreach (var situation in _situations) writer.Write(situation);
        foreach (var weight in _weights) writer.Write(weight);
    }

    /// <summary>Whether a feature was seen in learning, more than once.</summary>
    public bool Knows(uint feature) => Array.BinarySearch(_features, feature) >= 0;

    /// <summary>A score for each situation, comparable as logarithms of odds, and the share (0..1) of the text's features that are known.</summary>
    public (double[] Scores, double Known) Score((uint Feature, float Value)[] features)
    {
        var scores = new double[Situations];
        var rows = new List<(int Row, float Value)>();
        foreach (var (feature, value) in features)
        {
            var row = Array.BinarySearch(_features, feature);
            if (row >= 0) rows.Add((row, value * MathF.Sqrt(_rarity[row] * RarityStep)));
        }
        var length = Math.Sqrt(rows.Sum(r => r.Value * r.Value)) + 1e-6;
        foreach (var (row, value) in rows)
        {
            var scale = value / length * _step;
            for (var at = _begins[row]; at < _begins[row + 1]; at++) scores[_situations[at]] += scale * _weights[at];
        }
        return (scores, features.Length == 0 ? 0 : rows.Count / (double)features.Length);
    }

    private static byte[] Column(BinaryReader reader, int count, int width)
    {
        var bytes = reader.ReadBytes(count * width);
        return bytes.Length == count * width ? bytes : throw new EndOfStreamException();
    }
}
