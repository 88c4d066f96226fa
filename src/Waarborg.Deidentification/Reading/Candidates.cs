using System.Numerics;

namespace Waarborg.Deidentification.Reading;

/// <summary>The tokens of a document that may matter to a recogniser, in order.</summary>
/// <typeparam name="T">What says which those are.</typeparam>
internal ref struct Candidates<T>
    where T : struct, ICandidates
{
    private readonly DocumentBuffers _buffers;
    private readonly int _count;
    private int _first = -Looks.AtATime;
    private ulong _left;

    /// <param name="buffers">The tokens.</param>
    /// <param name="count">How many they are.</param>
    public Candidates(DocumentBuffers buffers, int count) => (_buffers, _count) = (buffers, count);

    /// <summary>The index of the token.</summary>
    public int Current { get; private set; }

    public readonly Candidates<T> GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_left == 0)
        {
            _first += Looks.AtATime;
            if (_first >= _count)
                return false;
            _left = T.Among(new(_buffers, _first));
            if (_count - _first < Looks.AtATime)
                _left &= (1ul << (_count - _first)) - 1;
        }

        Current = _first + BitOperations.TrailingZeroCount(_left);
        _left &= _left - 1;
        return true;
    }
}
