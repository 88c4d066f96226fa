namespace Waarborg.Deidentification.Reading;

/// <summary>The tokens of a document that bear one of the marks asked for, in order.</summary>
internal ref struct MarkedTokens
{
    private readonly ReadOnlySpan<int> _places;
    private readonly ReadOnlySpan<Trigger> _marks;
    private readonly Trigger _wanted;
    private int _at = -1;

    public MarkedTokens(ReadOnlySpan<int> places, ReadOnlySpan<Trigger> marks, Trigger wanted)
    {
        _places = places;
        _marks = marks;
        _wanted = wanted;
    }

    /// <summary>The index of the token.</summary>
    public readonly int Current => _places[_at];

    public readonly MarkedTokens GetEnumerator() => this;

    public bool MoveNext()
    {
        while (++_at < _places.Length)
        {
            if ((_marks[_at] & _wanted) != 0)
                return true;
        }

        return false;
    }
}
