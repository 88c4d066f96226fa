using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// The tokens of a document that bear one of the marks asked for, in order. Looks at eight marks at a time, so that the tokens that matter to nobody
/// cost next to nothing.
/// </summary>
internal ref struct MarkedTokens
{
    /// <summary>How many marks are looked at in one step.</summary>
    public const int AtATime = 8;

    private readonly ReadOnlySpan<uint> _marks;
    private readonly uint _wanted;
    private int _first = -AtATime;
    private uint _left;

    /// <param name="marks">The marks; a multiple of <see cref="AtATime"/>.</param>
    /// <param name="wanted">The marks asked for.</param>
    public MarkedTokens(ReadOnlySpan<Trigger> marks, Trigger wanted)
    {
        _marks = MemoryMarshal.Cast<Trigger, uint>(marks);
        _wanted = (uint)wanted;
    }

    /// <summary>The index of the token.</summary>
    public int Current { get; private set; }

    public readonly MarkedTokens GetEnumerator() => this;

    public bool MoveNext()
    {
        ref var marks = ref MemoryMarshal.GetReference(_marks);
        while (_left == 0)
        {
            _first += AtATime;
            if (_first >= _marks.Length)
                return false;
            var marked = Vector256.LoadUnsafe(ref marks, (nuint)_first) & Vector256.Create(_wanted);
            _left = ~Vector256.Equals(marked, Vector256<uint>.Zero).ExtractMostSignificantBits() & ((1u << AtATime) - 1);
        }

        Current = _first + int.TrailingZeroCount((int)_left);
        _left &= _left - 1;
        return true;
    }

    /// <summary>The next multiple of <see cref="AtATime"/>.</summary>
    public static int RoundUp(int count) => (count + AtATime - 1) & ~(AtATime - 1);
}
