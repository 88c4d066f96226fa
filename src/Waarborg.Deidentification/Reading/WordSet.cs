using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// A set of folded words, written as one text with spaces between them. An open table of 64-bit hashes: two words of one hash would be taken
/// for each other, which no list of a few thousand words is long enough to meet.
/// </summary>
internal sealed class WordSet
{
    private const int FilterBits = 12;

    private readonly ulong[] _keys;

    /// <summary>One bit for each first letter, last letter and length that occur: most words are in no set, and this says so without a hash.</summary>
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public WordSet(params string[] words)
    {
        Words = [.. words.SelectMany(line => line.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal)];
        var size = 16;
        while (size < 3 * Words.Count)
            size *= 2;
        _keys = new ulong[size];
        foreach (var word in Words)
        {
            var bit = Bit(word);
            _filter[bit >> 6] |= 1ul << bit;
            var key = KeyOf(word);
            var slot = SlotOf(key);
            while (_keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _keys[slot] = key;
        }
    }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words { get; }

    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
            return false;
        var bit = Bit(folded);
        if ((_filter[bit >> 6] >> bit & 1) == 0)
            return false;
        var key = KeyOf(folded);
        for (var slot = SlotOf(key); _keys[slot] != 0; slot = (slot + 1) & (_keys.Length - 1))
        {
            if (_keys[slot] == key)
                return true;
        }

        return false;
    }

    private static ulong KeyOf(ReadOnlySpan<char> word) => Hashing.Of(word) | 1;

    private int SlotOf(ulong key) => (int)(key >> 21) & (_keys.Length - 1);

    private static int Bit(ReadOnlySpan<char> word) =>
        ((word[0] * 131) ^ (word[^1] * 37) ^ (word[word.Length >> 1] << 6) ^ (word.Length << 9)) & ((1 << FilterBits) - 1);
}
