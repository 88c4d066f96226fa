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

    /// <summary>The classes of a word that say something of the next; most words have none of them.</summary>
    private const uint Telling = WordClasses.Title | WordClasses.Greeting | WordClasses.Closing | WordClasses.Particle | WordClasses.PlacePreposition | WordClasses.Relation
        | WordClasses.Introduction;

    private ulong[] _keys = new ulong[1024];
    private byte[] _notes = new byte[1024];
    private int[] _slots = new int[1024];

    /// <summary>Fills the notes of every token of the stretch.</summary>
    public void Read(TaggerInput input)
    {
        var count = input.Count;
        Clear(count);
        var hashes = input.Hashes[..count];
        var shapes = input.Shapes[..count];
        var classes = input.Classes[..count];
        var gaps = input.Gaps[..(count + 1)];
        var slots = _slots.AsSpan(0, count);
        for (var i = 0; i < hashes.Length; i++)
        {
            if (WordShape.IsNumber(shapes[i]))
            {
                slots[i] = -1;
                continue;
            }

            var slot = SlotOf(hashes[i]);
            slots[i] = slot;
            var small = shapes[i] is WordShape.Lower or WordShape.Letter ? Small : (byte)0;
            _notes[slot] |= i == 0 ? small : (byte)(small | At(shapes[i], gaps[i], gaps[i + 1], classes[i - 1]));
        }

        var notes = input.Notes[..count];
        for (var i = 0; i < notes.Length; i++)
            notes[i] = slots[i] < 0 ? (byte)0 : _notes[slots[i]];
    }

    /// <summary>What one place of a word shows that is not the first of the stretch.</summary>
    /// <param name="shape">The shape of the word.</param>
    /// <param name="gap">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    /// <param name="before">The classes of the word before it.</param>
    private static byte At(int shape, uint gap, uint after, uint before)
    {
        byte notes = 0;
        if ((gap & GapSign.Break) == 0 && shape is WordShape.Capital or WordShape.Mixed)
            notes |= CapitalInside;
        if ((gap & 3u << 18) != 0 && (after & 0xFF) == ':')
            notes |= Speaker;
        if ((before & Telling) == 0)
            return notes;
        if ((before & WordClasses.Title) != 0 && (gap & 3u << 18) == 0)
            notes |= AfterTitle;
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
