using System.Diagnostics.CodeAnalysis;

namespace Waarborg.Deidentification.Reading;

/// <summary>Phrases by their folded words. Reading at a token costs at most as many steps as the longest phrase has words.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
    where T : class
{
    private const int FilterBits = 13;

    private readonly Node _root = new();

    /// <summary>One bit for each hash of a first word: most tokens begin no phrase, and this says so without a look-up.</summary>
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    /// <summary>The number of phrases.</summary>
    public int Count { get; private set; }

    /// <summary>The words with which a phrase begins.</summary>
    public IEnumerable<string> FirstWords => _root.Next.Keys;

    /// <summary>Adds a phrase. For a phrase that is there already, <paramref name="merge"/> chooses; without it the first stays.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        var words = Document.Plain(phrase);
        if (words.Count == 0)
            return;
        var node = _root;
        var bit = Bit(words[0].Hash);
        _filter[bit >> 6] |= 1ul << (bit & 63);
        for (var i = 0; i < words.Count; i++)
        {
            var key = words.Folded(i).ToString();
            if (!node.Next.TryGetValue(key, out var next))
                node.Next.Add(key, next = new());
            node = next;
        }

        Count += node.Value is null ? 1 : 0;
        node.Value = node.Value is null ? value : merge?.Invoke(node.Value, value) ?? node.Value;
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(Document document, int start, out int end, [NotNullWhen(true)] out T? value)
    {
        (end, value) = (start, null);
        var bit = Bit(document[start].Hash);
        if ((_filter[bit >> 6] >> (bit & 63) & 1) == 0)
            return false;
        var node = _root;
        for (var i = start; i < document.Count; i++)
        {
            if (i > start && !Gaps.JoinsPhrase(document.GapBefore(i)))
                break;
            if (!node.Lookup.TryGetValue(document.Folded(i), out node!))
                break;
            if (node.Value is not null)
                (end, value) = (i + 1, node.Value);
        }

        return value is not null;
    }

    private static int Bit(ulong hash) => (int)(hash >> 17) & ((1 << FilterBits) - 1);

    private sealed class Node
    {
        public Node() => Lookup = Next.GetAlternateLookup<ReadOnlySpan<char>>();

        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

        public T? Value { get; set; }
    }
}
