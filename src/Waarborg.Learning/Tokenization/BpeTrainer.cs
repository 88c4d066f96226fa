using System.Runtime.InteropServices;
using System.Text;

namespace Waarborg.Learning;

/// <summary>Learns which neighbouring tokens to merge: always the most frequent pair, of equals the one with the lowest token numbers.</summary>
/// <remarks>
/// Byte-pair encoding after Sennrich, Haddow and Birch (2016), on bytes. Counts are kept up to date per merge: only words that hold the pair
/// are looked at again. A pair must occur twice and may not become longer than <see cref="Tokenizer.LongestToken"/> bytes.
/// </remarks>
internal sealed class BpeTrainer
{
    private readonly List<int[]> _words = [];
    private readonly List<long> _frequencies = [];
    private readonly Dictionary<TokenPair, long> _counts = [];
    private readonly Dictionary<TokenPair, HashSet<int>> _places = [];
    private readonly PriorityQueue<TokenPair, (long NegativeCount, TokenPair Pair)> _queue = new();
    private readonly List<int> _lengths = [.. Enumerable.Repeat(1, Tokenizer.FirstMerge)];

    public static List<TokenPair> Learn(IEnumerable<string> texts, int merges)
    {
        var trainer = new BpeTrainer();
        trainer.Count(texts);
        return trainer.Merge(merges);
    }

    private void Count(IEnumerable<string> texts)
    {
        var frequencies = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(PreTokens.Split))
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, word, out _)++;
        foreach (var (word, frequency) in frequencies)
        {
            _words.Add([.. Encoding.UTF8.GetBytes(word).Select(b => b + SpecialTokens.Count)]);
            _frequencies.Add(frequency);
            Account(_words.Count - 1, +1);
        }
        foreach (var pair in _counts.Keys) Offer(pair);
    }

    private List<TokenPair> Merge(int merges)
    {
        var learned = new List<TokenPair>();
        while (learned.Count < merges && _queue.TryDequeue(out var pair, out var priority))
        {
            // An entry whose count has changed since is stale: the change offered the pair anew.
            var count = _counts.GetValueOrDefault(pair);
            if (count != -priority.NegativeCount || count < 2) continue;
            var length = _lengths[pair.Left] + _lengths[pair.Right];
            if (length > Tokenizer.LongestToken) continue;
            var token = Tokenizer.FirstMerge + learned.Count;
            learned.Add(pair);
            _lengths.Add(length);
            Replace(pair, token);
        }
        return learned;
    }

    private void Replace(TokenPair pair, int token)
    {
        var touched = new HashSet<TokenPair>();
        foreach (var index in _places[pair].ToArray())
        {
            touched.UnionWith(Pairs(_words[index]));
            Account(index, -1);
            _words[index] = Tokenizer.Join(_words[index], pair, token);
            Account(index, +1);
            touched.UnionWith(Pairs(_words[index]));
        }
        foreach (var neighbour in touched) Offer(neighbour);
    }

    private void Account(int index, int sign)
    {
        foreach (var pair in Pairs(_words[index]))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, pair, out _) += sign * _frequencies[index];
            if (sign < 0)
                _places[pair].Remove(index);
            else if (!_places.TryGetValue(pair, out var places))
                _places[pair] = [index];
            else
                places.Add(index);
        }
    }

    private void Offer(TokenPair pair)
    {
        if (_counts[pair] > 1) _queue.Enqueue(pair, (-_counts[pair], pair));
    }

    private static IEnumerable<TokenPair> Pairs(int[] word)
    {
        for (var i = 1; i < word.Length; i++) yield return new TokenPair(word[i - 1], word[i]);
    }
}
