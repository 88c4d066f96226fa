using System.Diagnostics.CodeAnalysis;
using Waarborg.Deidentification.Tagging;

namespace Waarborg.Deidentification.Reading;

/// <summary>
/// Phrases by their folded words. Reading at a token costs at most as many steps as the longest phrase has words. All steps from word to word
/// stand in one open table, found by the hash that the token has already.
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>
    where T : class
{
    private const int FilterBits = 13;
    private const int Root = 0;

    /// <summary>One bit for each hash of a first word: most tokens begin no phrase, and this says so without a look-up.</summary>
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    /// <summary>What stands at each node; the root is the first.</summary>
    private readonly List<Node> _nodes = [default];

    private Step[] _steps = new Step[16];

    /// <summary>The number of phrases.</summary>
    public int Count { get; private set; }

    /// <summary>The words with which a phrase begins.</summary>
    public IEnumerable<string> FirstWords => _steps.Where(step => step.To != Root && step.From == Root).Select(step => step.Word);

    /// <summary>Adds a phrase. For a phrase that is there already, <paramref name="merge"/> chooses; without it the first stays.</summary>
    public void Add(string phrase, T value, Func<T, T, T>? merge = null)
    {
        var words = Document.Plain(phrase);
        Add(words, 0, words.Count, value, merge);
    }

    /// <summary>Adds the phrase that stands in a document from one token up to another.</summary>
    public void Add(Document words, int first, int end, T value, Func<T, T, T>? merge = null)
    {
        if (end <= first)
            return;
        var bit = Bit(words[first].Hash);
        _filter[bit >> 6] |= 1ul << (bit & 63);
        var node = Root;
        for (var i = first; i < end; i++)
        {
            var next = Next(node, words[i].Hash, words.Folded(i));
            node = next == Root ? Grow(node, words[i].Hash, words.Folded(i).ToString()) : next;
        }

        var old = _nodes[node].Value;
        Count += old is null ? 1 : 0;
        _nodes[node] = _nodes[node] with { Value = old is null ? value : merge?.Invoke(old, value) ?? old };
    }

    /// <summary>The first token from <paramref name="from"/> on at which a phrase may begin; the end of the document when there is none.</summary>
    public int NextStart(Document document, int from)
    {
        while (from < document.Count && !MayStart(document[from].Hash))
            from++;
        return from;
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <param name="document">The document.</param>
    /// <param name="start">The first token.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="value">What the phrase stands for.</param>
    public bool TryMatch(Document document, int start, out int end, [NotNullWhen(true)] out T? value)
    {
        (end, value) = (start, null);
        if (!MayStart(document[start].Hash))
            return false;
        var node = Root;
        for (var i = start; i < document.Count; i++)
        {
            if (i > start && !Gaps.JoinsPhrase(document.GapBefore(i)))
                break;
            node = Next(node, document[i].Hash, document.Folded(i));
            if (node == Root)
                break;
            var there = _nodes[node];
            if (there.Value is not null)
                (end, value) = (i + 1, there.Value);
            if (!there.GoesOn)
                break;
        }

        return value is not null;
    }

    private bool MayStart(ulong hash)
    {
        var bit = Bit(hash);
        return (_filter[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private static int Bit(ulong hash) => (int)(hash >> 17) & ((1 << FilterBits) - 1);

    private int SlotOf(int from, ulong hash) => (int)(Hashing.Mix(hash, (ulong)from) >> 20) & (_steps.Length - 1);

    /// <summary>Where a word leads from a node; the root when nowhere.</summary>
    private int Next(int from, ulong hash, ReadOnlySpan<char> word)
    {
        var steps = _steps;
        for (var slot = SlotOf(from, hash); steps[slot].To != Root; slot = (slot + 1) & (steps.Length - 1))
        {
            ref readonly var step = ref steps[slot];
            if (step.Hash == hash && step.From == from && word.SequenceEqual(step.Word))
                return step.To;
        }

        return Root;
    }

    private int Grow(int from, ulong hash, string word)
    {
        if (2 * _nodes.Count >= _steps.Length)
        {
            var old = _steps;
            _steps = new Step[2 * old.Length];
            foreach (var step in old)
            {
                if (step.To != Root)
                    Put(step);
            }
        }

        _nodes[from] = _nodes[from] with { GoesOn = true };
        _nodes.Add(default);
        Put(new(hash, from, _nodes.Count - 1, word));
        return _nodes.Count - 1;
    }

    private void Put(Step step)
    {
        var slot = SlotOf(step.From, step.Hash);
        while (_steps[slot].To != Root)
            slot = (slot + 1) & (_steps.Length - 1);
        _steps[slot] = step;
    }

    /// <param name="Hash">The hash of the word.</param>
    /// <param name="From">The node that it leads from.</param>
    /// <param name="To">The node that it leads to; the root where there is no step.</param>
    /// <param name="Word">The word.</param>
    private readonly record struct Step(ulong Hash, int From, int To, string Word);

    /// <param name="Value">What the phrase that ends here stands for.</param>
    /// <param name="GoesOn">Longer phrases begin so.</param>
    private readonly record struct Node(T? Value, bool GoesOn);
}
