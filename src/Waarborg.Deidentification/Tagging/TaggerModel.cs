using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The weights of the tagger: for every row of features sixteen small numbers, one for each state, and the scores of going from one state
/// to another. Made by the training tool; see the model card. Immutable and thread safe.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>The base-2 logarithm of the number of rows.</summary>
    public const int RowBits = 18;

    /// <summary>The number of rows.</summary>
    public const int Rows = 1 << RowBits;

    /// <summary>How many steps of a weight of <see cref="WordKinds"/> are one natural unit.</summary>
    public const short KindsUnit = 20;

    private const uint Magic = 0x32544757;
    private const string Resource = "Waarborg.Deidentification.Tagging.weights.bin";

    private static readonly Lazy<TaggerModel> Embedded = new(LoadEmbedded);

    public TaggerModel(sbyte[] weights, short[] transitions, short unit, WordKinds kinds)
    {
        Kinds = kinds;
        Weights = weights;
        Transitions = transitions;
        Unit = unit;
    }

    /// <summary>The model in this assembly, read once.</summary>
    public static TaggerModel Default => Embedded.Value;

    /// <summary>What words look like by themselves.</summary>
    public WordKinds Kinds { get; }

    /// <summary>Rows × states.</summary>
    public sbyte[] Weights { get; }

    /// <summary>From state × to state, in the same unit.</summary>
    public short[] Transitions { get; }

    /// <summary>How many steps of a weight are one natural unit of log-likelihood.</summary>
    public short Unit { get; }

    public void Save(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        Span<byte> header = stackalloc byte[8];
        MemoryMarshal.Write(header, Magic);
        MemoryMarshal.Write(header[4..], (int)Unit);
        brotli.Write(header);
        brotli.Write(MemoryMarshal.AsBytes<short>(Transitions));
        brotli.Write(MemoryMarshal.AsBytes<sbyte>(Weights));
        brotli.Write(MemoryMarshal.AsBytes<sbyte>(Kinds.Weights));
    }

    /// <exception cref="InvalidDataException">The stream holds no weights of this version.</exception>
    public static TaggerModel Load(Stream stream)
    {
        using var brotli = new BrotliStream(stream, CompressionMode.Decompress, leaveOpen: true);
        Span<byte> header = stackalloc byte[8];
        brotli.ReadExactly(header);
        if (MemoryMarshal.Read<uint>(header) != Magic)
            throw new InvalidDataException("The weights of the tagger are of another version.");
        var transitions = new short[TagStates.Count * TagStates.Count];
        brotli.ReadExactly(MemoryMarshal.AsBytes(transitions.AsSpan()));
        var weights = new sbyte[Rows * TagStates.Count];
        brotli.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        var kinds = new sbyte[WordKinds.Rows * WordKinds.Kinds];
        brotli.ReadExactly(MemoryMarshal.AsBytes(kinds.AsSpan()));
        return new(weights, transitions, (short)MemoryMarshal.Read<int>(header[4..]), new(kinds, KindsUnit));
    }

    private static TaggerModel LoadEmbedded()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The weights of the tagger are not in the assembly.");
        return Load(stream);
    }
}
