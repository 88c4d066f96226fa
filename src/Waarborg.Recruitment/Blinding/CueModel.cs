using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// What was learned from marked applications about which words tell of a protected ground: logistic regression over <see cref="CueSignals"/>. It hides what no list has, and lets stand what is on a list
/// where it is sure that it is about the work ("verpleegkundige dialyse", "rolstoelvervoer"); <c>tools/Waarborg.CueTraining</c> makes it, <c>docs/cues.md</c> says from what. Immutable and thread safe.
/// </summary>
internal sealed class CueModel
{
    /// <summary>Where the weights lie in the assembly.</summary>
    private const string Resource = "Waarborg.Recruitment.Blinding.cues.bin";
    private const int HeadLength = 16;
    private const int Figures = 1 << CueSignals.Bits;

    /// <summary>As likely as not.</summary>
    private const float Sure = 0;

    private static readonly Lazy<CueModel> s_shared = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        return Read(stream);
    });

    private readonly sbyte[] _weights;
    private readonly float _step;
    private readonly float _bias;
    private readonly float _least;
    private readonly float _leave;

    /// <summary>A model of learned weights, rounded to 255 steps.</summary>
    /// <param name="weights">One for each signal.</param>
    /// <param name="bias">What is added.</param>
    /// <param name="least">From which sum on a word is hidden.</param>
    /// <param name="leave">Below which sum a word of a list stays.</param>
    internal CueModel(ReadOnlySpan<float> weights, float bias, float least, float leave)
    {
        var most = 1e-6f;
        foreach (var weight in weights) most = Math.Max(most, Math.Abs(weight));
        (_step, _bias, _least, _leave, _weights) = (most / 127, bias, least, leave, new sbyte[Figures]);
        for (var i = 0; i < weights.Length; i++) _weights[i] = (sbyte)MathF.Round(weights[i] / _step);
    }

    private CueModel(sbyte[] weights, float step, float bias, float least, float leave) => (_weights, _step, _bias, _least, _leave) = (weights, step, bias, least, leave);

    /// <summary>The model that ships, read when it is first asked for.</summary>
    internal static CueModel Shared => s_shared.Value;

    /// <summary>A model that adds nothing to the rules and takes nothing from them.</summary>
    internal static CueModel None { get; } = new([], 0, float.PositiveInfinity, float.NegativeInfinity);

    /// <summary>What is hidden in a text: what the rules hide, without the words of lists that are about the work, and what else tells of a protected ground.</summary>
    internal IEnumerable<Cut> Hide(BlindReading reading)
    {
        var tokens = reading.Tokens;
        var sums = new float[tokens.Count];
        CueSignals.Of(reading, (at, signals, _) => sums[at] = Sum(signals));
        foreach (var cut in reading.Hidden)
        {
            if (!cut.IsWord || IsOwn(cut)) yield return cut;
        }
        // A title in other words tells nothing any more, and what somebody does should be seen.
        foreach (var title in reading.Hidden.Where(c => c.Instead is not null)) foreach (var at in WordsOf(title)) sums[at] = float.NegativeInfinity;
        var hides = Stretches(sums, _least, i => tokens[i].IsFunction, reading.Follows);
        for (var first = 0; first < hides.Length; first++)
        {
            if (!hides[first]) continue;
            var last = LastOf(hides, first, reading.Follows);
            yield return new(tokens[first].Start, tokens[last].End, Mask.Ground);
            first = last;
        }

        bool IsOwn(Cut cut) => WordsOf(cut).Any(at => sums[at] >= _leave);

        IEnumerable<int> WordsOf(Cut cut)
        {
            for (var i = CueSignals.First(tokens, cut.Start); i < tokens.Count && tokens[i].Start < cut.End; i++) yield return i;
        }
    }

    /// <summary>
    /// Which words are hidden. An article or preposition between two of them goes with them; by themselves such words tell nothing and stay, unless much speaks against them ("zij", of the applicant).
    /// </summary>
    /// <param name="sums">How strongly the signals of each word speak for hiding it.</param>
    /// <param name="least">From which sum on a word is hidden.</param>
    /// <param name="isFunction">Whether a word says nothing by itself.</param>
    /// <param name="follows">Whether only a space stands between a word and the one before it.</param>
    internal static bool[] Stretches(ReadOnlySpan<float> sums, float least, Func<int, bool> isFunction, Func<int, bool> follows)
    {
        var hides = new bool[sums.Length];
        for (var i = 0; i < hides.Length; i++) hides[i] = sums[i] >= least;
        for (var i = 1; i + 1 < hides.Length; i++) hides[i] |= hides[i - 1] && hides[i + 1] && isFunction(i) && follows(i) && follows(i + 1);
        for (var first = 0; first < hides.Length; first++)
        {
            if (!hides[first]) continue;
            var (last, tells) = (LastOf(hides, first, follows), false);
            for (var i = first; i <= last; i++) tells |= !isFunction(i) || sums[i] >= Sure;
            if (!tells) hides.AsSpan(first, last - first + 1).Clear();
            first = last;
        }
        return hides;
    }

    /// <summary>The last word of the stretch that begins at a hidden word.</summary>
    private static int LastOf(bool[] hides, int first, Func<int, bool> follows)
    {
        var last = first;
        while (last + 1 < hides.Length && hides[last + 1] && follows(last + 1)) last++;
        return last;
    }

    /// <summary>How strongly the signals of a word speak for hiding it: the logarithm of the odds.</summary>
    internal float Sum(ReadOnlySpan<uint> signals)
    {
        var sum = 0;
        foreach (var signal in signals) sum += _weights[signal];
        return (sum * _step) + _bias;
    }

    /// <summary>Step, bias and the two thresholds (32-bit floats, little-endian), then one signed byte for each signal; packed (gzip), for most are nought.</summary>
    internal void Write(Stream stream)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        BinaryPrimitives.WriteSingleLittleEndian(head, _step);
        BinaryPrimitives.WriteSingleLittleEndian(head[4..], _bias);
        BinaryPrimitives.WriteSingleLittleEndian(head[8..], _least);
        BinaryPrimitives.WriteSingleLittleEndian(head[12..], _leave);
        using var packed = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(head);
        packed.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <exception cref="InvalidDataException">It is cut off or no such file.</exception>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    internal static CueModel Read(Stream stream)
    {
        using var packed = new GZipStream(stream, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[HeadLength];
        packed.ReadExactly(head);
        var weights = new sbyte[Figures];
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new(
            weights, BinaryPrimitives.ReadSingleLittleEndian(head), BinaryPrimitives.ReadSingleLittleEndian(head[4..]), BinaryPrimitives.ReadSingleLittleEndian(head[8..]),
            BinaryPrimitives.ReadSingleLittleEndian(head[12..]));
    }
}
