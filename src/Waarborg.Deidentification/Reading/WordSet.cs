using System.Collections.Frozen;

namespace Waarborg.Deidentification.Reading;

/// <summary>A set of folded words, written as one text with spaces between them.</summary>
internal sealed class WordSet
{
    private const int FilterBits = 12;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>One bit for each first letter, last letter and length that occur: most words are in no set, and this says so without a hash.</summary>
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public WordSet(params string[] words)
    {
        var set = words.SelectMany(line => line.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = set;
        foreach (var word in set)
        {
            var bit = Bit(word);
            _filter[bit >> 6] |= 1ul << bit;
        }
    }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words { get; }

    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
            return false;
        var bit = Bit(folded);
        return (_filter[bit >> 6] >> bit & 1) != 0 && _lookup.Contains(folded);
    }

    private static int Bit(ReadOnlySpan<char> word) =>
        ((word[0] * 131) ^ (word[^1] * 37) ^ (word[word.Length >> 1] << 6) ^ (word.Length << 9)) & ((1 << FilterBits) - 1);
}
