namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A first look whether a hash is among others: says "no" surely, and "perhaps" for those that are and a few that are not (Bloom 1970, with one hash).
/// Works in room that its maker lends; for one thread.
/// </summary>
internal readonly ref struct HashFilter
{
    private readonly Span<ulong> _bits;

    /// <param name="room">Room for the bits, cleared here; as many numbers as a power of two.</param>
    public HashFilter(Span<ulong> room)
    {
        room.Clear();
        _bits = room;
    }

    /// <summary>Adds a hash.</summary>
    /// <returns>Whether it may have been there.</returns>
    public bool Add(ulong hash)
    {
        var may = MayHold(hash);
        _bits[PlaceOf(hash)] |= BitOf(hash);
        return may;
    }

    /// <summary>False when the hash was surely not added.</summary>
    public bool MayHold(ulong hash) => (_bits[PlaceOf(hash)] & BitOf(hash)) != 0;

    private int PlaceOf(ulong hash) => (int)(hash >> 19) & (_bits.Length - 1);

    private static ulong BitOf(ulong hash) => 1ul << (int)(hash >> 13);
}
