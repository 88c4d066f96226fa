using System.Collections.Frozen;

namespace Waarborg.Deidentification.Reading;

/// <summary>A set of folded words, written as one text with spaces between them.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(params string[] words)
    {
        var set = words.SelectMany(line => line.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);
        _lookup = set.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = set;
    }

    /// <summary>The words.</summary>
    public IReadOnlyCollection<string> Words { get; }

    public bool Contains(ReadOnlySpan<char> folded) => _lookup.Contains(folded);
}
