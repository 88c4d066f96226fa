using System.Runtime.Intrinsics;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tagging;

/// <summary>
/// Remembers what a word says of itself and its neighbours, so that a frequent word costs one look-up instead of fifty. A fixed table that
/// newer words overwrite; for one thread.
/// </summary>
internal sealed class WordMemory(TaggerModel model)
{
    private const int Size = 32_768;

    private readonly ulong[] _keys = new ulong[Size];
    private readonly RememberedWord[] _words = new RememberedWord[Size];

    /// <summary>The word at a token, remembered or worked out now.</summary>
    public ref readonly RememberedWord Find(Document document, int index, ulong hash, byte shape, bool number)
    {
        // The hash of a number is its length, but its first and last digits count for its neighbours: it is remembered by all its digits.
        var key = ((number ? document[index].Hash : hash) * 31) + shape + 1;
        var slot = (int)(key >> 11) & (Size - 1);
        if (_keys[slot] != key)
        {
            _keys[slot] = key;
            Work(document.Folded(index), hash, shape, number, ref _words[slot]);
        }

        return ref _words[slot];
    }

    private void Work(ReadOnlySpan<char> folded, ulong hash, byte shape, bool number, ref RememberedWord word)
    {
        word.Classes = WordLexicon.ClassesOf(hash, folded);
        word.Look = number ? TaggerInput.NoLook : model.Kinds.LookOf(folded);
        var tagged = new TaggedWord { Folded = folded, Hash = hash, Shape = shape, Classes = word.Classes, Look = word.Look };
        Span<int> rows = stackalloc int[WordFeatures.MostOwn];
        word.Own = Emissions.Sum(model, rows[..WordFeatures.Own(tagged, rows)]);
        rows = rows[..WordFeatures.ForNear];
        WordFeatures.Near(tagged, 0, rows);
        word.ForNext = Emissions.Sum(model, rows);
        WordFeatures.Near(tagged, 1, rows);
        word.ForPrevious = Emissions.Sum(model, rows);
        rows = rows[..WordFeatures.ForFar];
        WordFeatures.Far(tagged, 0, rows);
        word.ForSecondNext = Emissions.Sum(model, rows);
        WordFeatures.Far(tagged, 1, rows);
        word.ForSecondPrevious = Emissions.Sum(model, rows);
    }

    /// <summary>What a word says.</summary>
    internal struct RememberedWord
    {
        public Vector256<short> Own;
        public Vector256<short> ForNext;
        public Vector256<short> ForPrevious;
        public Vector256<short> ForSecondNext;
        public Vector256<short> ForSecondPrevious;
        public uint Classes;
        public byte Look;
    }
}
