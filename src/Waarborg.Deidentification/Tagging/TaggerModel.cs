using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// The weights of the tagger: for every feature that counts a small number for each state, and the scores of going from one state
/// to another. Made by the training tool; see the model card. Immutable and thread safe.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>How many steps of a weight of <see cref="WordKinds"/> are one natural unit.</summary>
    public const short KindsUnit = 20;

    private const uint Magic = 0x37544757;
    private const int HeaderLength = 8;
    private const string Resource = "Waarborg.Deidentification.Tagging.weights.bin";

    /// <summary>How far "nothing personal" must be ahead of everything else, in natural units of log-likelihood, for a word to be plain.</summary>
    private const int PlainUnits = 5;

    /// <summary>And how far, surroundings and all, for a token to be ordinary whatever a weak rule says of it. Chosen on 900 annotated texts before they were learned from.</summary>
    private const int OrdinaryUnits = 3;

    private static readonly Lazy<TaggerModel> Embedded = new(LoadEmbedded);

    private readonly Vector256<short> _plain;
    private readonly Vector256<short> _ordinary;

    public TaggerModel(FeatureTable features, short[] transitions, short unit, WordKinds kinds)
    {
        Kinds = kinds;
        Features = features;
        Transitions = transitions;
        Unit = unit;
        (ToOutside, MostGained, GainedAfter) = Bounds(transitions);
        _plain = Vector256.Create((short)(PlainUnits * unit)).WithElement(0, (short)-1);
        _ordinary = Vector256.Create((short)(OrdinaryUnits * unit)).WithElement(0, (short)-1);
    }

    /// <summary>The model in this assembly, read once.</summary>
    public static TaggerModel Default => Embedded.Value;

    /// <summary>Begins to read the model on another thread, unless it is there; what is wrong with it shows when it is asked for.</summary>
    public static void Preload()
    {
        if (!Embedded.IsValueCreated)
            ThreadPool.UnsafeQueueUserWorkItem(ReadAhead, null);
    }

    /// <summary>What words look like by themselves.</summary>
    public WordKinds Kinds { get; }

    /// <summary>The weights of the features.</summary>
    public FeatureTable Features { get; }

    /// <summary>From state × to state, in the same unit.</summary>
    public short[] Transitions { get; }

    /// <summary>From each state to "nothing personal".</summary>
    public Vector256<short> ToOutside { get; }

    /// <summary>For each state the most that the transitions around one token can be worth more than those of "nothing personal".</summary>
    public Vector256<short> MostGained { get; }

    /// <summary>For each state the most that going on from it can be worth more than going on from "nothing personal".</summary>
    public Vector256<short> GainedAfter { get; }

    /// <summary>How many steps of a weight are one natural unit of log-likelihood.</summary>
    public short Unit { get; }

    /// <summary>By the word and its neighbours alone so surely nothing personal that its surroundings will hardly change it.</summary>
    public bool IsPlain(Vector256<short> emission) => Vector256.GreaterThanAll(Vector256.Create(emission[0]) - emission, _plain);

    /// <summary>With its surroundings so surely nothing personal that a weak rule does not count against it.</summary>
    public bool IsOrdinary(Vector256<short> emission) => Vector256.GreaterThanAll(Vector256.Create(emission[0]) - emission, _ordinary);

    /// <summary>The same weights, readier to find: what is added for each token but the first, in natural units.</summary>
    /// <param name="recall">For every kind of personal data.</param>
    /// <param name="quasi">Over and above that, below zero for less, for what only together with more points to somebody: places, organisations, dates,
    /// ages, demographics and jobs.</param>
    public TaggerModel Eager(float recall, float quasi)
    {
        var transitions = new short[Transitions.Length];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = (short)(Transitions[i] + (i % TagStates.Count) switch
            {
                (int)TagState.Outside => -MathF.Round(recall * Unit),
                (int)TagState.Location or (int)TagState.Organisation or (int)TagState.Date or (int)TagState.Age or (int)TagState.Demographic
                    or (int)TagState.Profession => MathF.Round(quasi * Unit),
                _ => 0,
            });
        }

        return new(Features, transitions, Unit, Kinds);
    }

    /// <summary>Writes the weights.</summary>
    public void Save(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        MemoryMarshal.Write(header, Magic);
        MemoryMarshal.Write(header[4..], (int)Unit);
        stream.Write(header);
        stream.Write(MemoryMarshal.AsBytes<short>(Transitions));
        Features.Write(stream);
        PackedRows.Write(stream, Kinds.Weights);
    }

    /// <exception cref="InvalidDataException">The stream holds no weights of this version.</exception>
    public static TaggerModel Load(Stream stream)
    {
        var bytes = BytesOf(stream);
        var transitions = new short[TagStates.Count * TagStates.Count];
        var stored = MemoryMarshal.AsBytes(transitions.AsSpan());
        if (bytes.Length < HeaderLength + stored.Length || MemoryMarshal.Read<uint>(bytes) != Magic)
            throw new InvalidDataException("The weights of the tagger are of another version.");
        var unit = (short)MemoryMarshal.Read<int>(bytes[4..]);
        bytes.Slice(HeaderLength, stored.Length).CopyTo(stored);
        bytes = bytes[(HeaderLength + stored.Length)..];
        var features = FeatureTable.Read(ref bytes);
        var kinds = GC.AllocateUninitializedArray<sbyte>(WordKinds.Rows * WordKinds.Kinds);
        PackedRows.Read(ref bytes, kinds);
        return new(features, transitions, unit, new(kinds, KindsUnit));
    }

    /// <summary>All bytes of a stream; those of a resource are read where they stand.</summary>
    private static unsafe ReadOnlySpan<byte> BytesOf(Stream stream)
    {
        if (stream is UnmanagedMemoryStream resource)
            return new(resource.PositionPointer, (int)resource.Length);
        var all = new byte[stream.Length];
        stream.ReadExactly(all);
        return all;
    }

    private static (Vector256<short> ToOutside, Vector256<short> MostGained, Vector256<short> GainedAfter) Bounds(short[] transitions)
    {
        const int S = TagStates.Count;
        Span<short> leave = stackalloc short[S];
        Span<short> gained = stackalloc short[S];
        Span<short> after = stackalloc short[S];
        for (var state = 0; state < S; state++)
        {
            leave[state] = transitions[state * S];
            int entering = 0, leaving = 0;
            for (var other = 0; other < S; other++)
            {
                entering = Math.Max(entering, transitions[(other * S) + state] - transitions[other * S]);
                leaving = Math.Max(leaving, transitions[(state * S) + other] - transitions[other]);
            }

            // "Nothing personal" itself gains nothing and is never compared.
            after[state] = (short)leaving;
            gained[state] = state == 0 ? (short)-1 : (short)Math.Min(entering + leaving, short.MaxValue);
        }

        return (Vector256.Create<short>(leave), Vector256.Create<short>(gained), Vector256.Create<short>(after));
    }

    private static void ReadAhead(object? state)
    {
        try
        {
            _ = Embedded.Value;
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or InvalidOperationException)
        {
            // Kept by the lazy value, which throws it again to whoever needs the model.
        }
    }

    private static TaggerModel LoadEmbedded()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The weights of the tagger are not in the assembly.");
        return Load(stream);
    }
}
