using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// Remembers the marks of words, which depend on their letters alone: most words of a text stood in the one before it. A table of fixed size, in
/// which a word has four places and a newer word takes the place of an older one; for one thread.
/// </summary>
internal sealed class MarkMemory
{
    private const int Sets = 2_048;
    private const int Ways = 4;

    private readonly LinedMemory<ulong> _hashes = new(Sets * Ways);
    private readonly Trigger[] _marks = new Trigger[Sets * Ways];
    private int _turn;

    /// <summary>The marks that the letters of a word give it.</summary>
    public Trigger Of(ulong hash, ReadOnlySpan<char> folded)
    {
        var first = ((int)(hash >> 40) & (Sets - 1)) * Ways;
        var same = Vector256.Equals(Vector256.Create<ulong>(_hashes.Span.Slice(first, Ways)), Vector256.Create(hash)).ExtractMostSignificantBits();
        if (same != 0)
            return _marks[first + int.TrailingZeroCount((int)same)];
        var place = first + (_turn++ & (Ways - 1));
        (_hashes.Span[place], _marks[place]) = (hash, Triggers.Of(hash, folded));
        return _marks[place];
    }
}
