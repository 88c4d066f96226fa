using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// What 64 tokens look like, a bit for each: recognisers say with it which tokens may matter to them, without a branch for each token. On texts that
/// were not just read, branches that nobody can foresee are most of the time of detection.
/// </summary>
internal readonly ref struct Looks
{
    /// <summary>How many tokens are looked at in one step.</summary>
    public const int AtATime = 64;

    /// <summary>How far before and behind them one may look.</summary>
    public const int Reach = 64;

    private readonly ref byte _kinds;
    private readonly ref byte _lengths;
    private readonly ref byte _gaps;
    private readonly ref uint _marks;

    /// <param name="buffers">The tokens; what they look like is noted from <see cref="Reach"/> on, with nothing before and behind it.</param>
    /// <param name="first">The first of the 64.</param>
    public Looks(DocumentBuffers buffers, int first)
    {
        // Looked at once for all that follows: the last token may be asked for what stands behind it.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + AtATime + (2 * Reach), buffers.Kinds.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + (2 * AtATime), buffers.Marks.Length);
        _kinds = ref Unsafe.As<TokenKind, byte>(ref buffers.Kinds[first + Reach]);
        _lengths = ref buffers.Lengths[first + Reach];
        _gaps = ref Unsafe.As<GapKind, byte>(ref buffers.Gaps[first + Reach]);
        _marks = ref Unsafe.As<Trigger, uint>(ref buffers.Marks[first]);
    }

    /// <summary>The next multiple of <see cref="AtATime"/>.</summary>
    public static int RoundUp(int count) => (count + AtATime - 1) & ~(AtATime - 1);

    /// <summary>Those of which the token so many places on (back where below zero) is any of these.</summary>
    public ulong Is(TokenKind kind, int on = 0) => ~Vector512.Equals(Load(in _kinds, on) & Vector512.Create((byte)kind), Vector512<byte>.Zero).ExtractMostSignificantBits();

    /// <summary>Those of which the token so many places on is as long; longer ones than 255 count as that.</summary>
    public ulong Length(int length, int on = 0) => Vector512.Equals(Load(in _lengths, on), Vector512.Create((byte)length)).ExtractMostSignificantBits();

    /// <summary>Those of which the token so many places on, and the two behind it, have so many signs together.</summary>
    public ulong LengthOfThree(int length, int on = 0) => Vector512.Equals(Load(in _lengths, on) + Load(in _lengths, on + 1) + Load(in _lengths, on + 2), Vector512.Create((byte)length)).ExtractMostSignificantBits();

    /// <summary>Those of which the token so many places on has no more signs, those outside the text included.</summary>
    public ulong LengthUpTo(int length, int on = 0) => Vector512.LessThanOrEqual(Load(in _lengths, on), Vector512.Create((byte)length)).ExtractMostSignificantBits();

    /// <summary>Those that have this before them.</summary>
    public ulong Before(GapKind gap) => Gap(gap, 0);

    /// <summary>Those that have this behind them.</summary>
    public ulong After(GapKind gap) => Gap(gap, 1);

    /// <summary>Those of which the token so many places on (not back) bears any of these marks.</summary>
    public ulong Marked(Trigger wanted, int on = 0)
    {
        var marks = Vector512.Create((uint)wanted);
        var found = 0ul;
        for (var at = 0; at < AtATime; at += Vector512<uint>.Count)
            found |= ~Vector512.Equals(Vector512.LoadUnsafe(ref _marks, (nuint)(at + on)) & marks, Vector512<uint>.Zero).ExtractMostSignificantBits() << at & (0xFFFFul << at);
        return found;
    }

    private ulong Gap(GapKind gap, int on) => Vector512.Equals(Load(in _gaps, on), Vector512.Create((byte)gap)).ExtractMostSignificantBits();

    private static Vector512<byte> Load(ref readonly byte first, int on) => Vector512.LoadUnsafe(ref Unsafe.Add(ref Unsafe.AsRef(in first), on));
}
