namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// What the places of a word in one stretch show together: "Hessel" behind "mevrouw" once is a name everywhere; "roos" in small letters as
/// well as "Roos" is less surely one. An open table by hash; used again for the next stretch.
/// </summary>
internal sealed class WordNotes
{
    public const byte Small = 1;
    public const byte CapitalInside = 2;
    public const byte AfterTitle = 4;
    public const byte Speaker = 8;
    public const byte Addressed = 16;
    public const byte NextToParticle = 32;
    public const byte AfterPlacePreposition = 64;
    public const byte AfterRelation = 128;

    private ulong[] _keys = new ulong[1024];
    private byte[] _notes = new byte[1024];
    private int[] _slots = new int[1024];

    /// <summary>Fills the notes of every token of the stretch.</summary>
    public void Read(TaggerInput input)
    {
        Clear(input.Count);
        for (var i = 0; i < input.Count; i++)
        {
            if (WordShape.IsNumber(input.Shapes[i]))
            {
                _slots[i] = -1;
                continue;
            }

            var slot = SlotOf(input.Hashes[i]);
            _slots[i] = slot;
            _notes[slot] |= At(input, i);
        }

        for (var i = 0; i < input.Count; i++)
            input.Notes[i] = _slots[i] < 0 ? (byte)0 : _notes[_slots[i]];
    }

    private static byte At(TaggerInput input, int i)
    {
        var shape = input.Shapes[i];
        var notes = shape is WordShape.Lower or WordShape.Letter ? Small : (byte)0;
        var gap = input.Gaps[i];
        if (i == 0)
            return notes;
        var before = input.Classes[i - 1];
        if ((gap & GapSign.Break) == 0 && shape is WordShape.Capital or WordShape.Mixed)
            notes |= CapitalInside;
        if ((before & WordClasses.Title) != 0 && (gap & 3u << 18) == 0)
            notes |= AfterTitle;
        if ((gap & 3u << 18) != 0 && (input.Gaps[i + 1] & 0xFF) == ':')
            notes |= Speaker;
        if ((before & (WordClasses.Greeting | WordClasses.Closing)) != 0)
            notes |= Addressed;
        if ((gap >> 16) == 1 && (before & WordClasses.Particle) != 0 && WordShape.IsUpper(shape))
            notes |= NextToParticle;
        if ((gap >> 16) == 1 && (before & WordClasses.PlacePreposition) != 0)
            notes |= AfterPlacePreposition;
        if ((before & (WordClasses.Relation | WordClasses.Introduction)) != 0 && (gap & 3u << 18) == 0)
            notes |= AfterRelation;
        return notes;
    }

    private void Clear(int count)
    {
        var size = 1024;
        while (size < 2 * count)
            size *= 2;
        if (size > _keys.Length)
            (_keys, _notes, _slots) = (new ulong[size], new byte[size], new int[size]);
        else
            Array.Clear(_keys);
        Array.Clear(_notes);
    }

    private int SlotOf(ulong hash)
    {
        var key = hash | 1;
        var slot = (int)(hash >> 7) & (_keys.Length - 1);
        while (_keys[slot] != key && _keys[slot] != 0)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        return slot;
    }
}
