namespace Waarborg.Learning;

/// <summary>Okapi BM25 (Robertson and Zaragoza 2009, k1 = 1.2) over weighted features. Immutable; thread safe.</summary>
internal sealed class WordIndex
{
    private const double K1 = 1.2;
    private readonly Dictionary<string, double> _rarity;
    private readonly Dictionary<string, List<(int Text, double Weight)>> _places = new(StringComparer.Ordinal);
    private readonly int _texts;

    /// <summary>Indexes texts by their features.</summary>
    /// <param name="texts">Features with counts, one entry a text.</param>
    /// <param name="lengthMatters">0..1: how much a long text is held back (b of BM25).</param>
    public WordIndex(IReadOnlyList<SortedDictionary<string, double>> texts, double lengthMatters)
    {
        _texts = texts.Count;
        var average = Math.Max(1e-9, texts.Select(t => t.Values.Sum()).DefaultIfEmpty(1).Average());
        _rarity = texts.SelectMany(t => t.Keys).CountBy(f => f, StringComparer.Ordinal)
            .ToDictionary(f => f.Key, f => Math.Log(1 + ((texts.Count - f.Value + 0.5) / (f.Value + 0.5))), StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var slack = K1 * (1 - lengthMatters + (lengthMatters * texts[i].Values.Sum() / average));
            foreach (var (feature, count) in texts[i])
            {
                if (!_places.TryGetValue(feature, out var places)) _places[feature] = places = [];
                places.Add((i, _rarity[feature] * count * (K1 + 1) / (count + slack)));
            }
        }
    }

    /// <summary>The number of texts.</summary>
    public int Texts => _texts;

    /// <summary>A score for each text; 0 where no feature is shared.</summary>
    public double[] Score(IEnumerable<KeyValuePair<string, double>> query)
    {
        var scores = new double[_texts];
        foreach (var (feature, weight) in query)
        {
            if (!_places.TryGetValue(feature, out var places)) continue;
            foreach (var (text, value) in places) scores[text] += weight * value;
        }
        return scores;
    }

    /// <summary>For each text the rarity of the features of the query that it has, however often.</summary>
    public double[] Covered(IEnumerable<KeyValuePair<string, double>> query)
    {
        var covered = new double[_texts];
        foreach (var (feature, weight) in query)
        {
            if (!_places.TryGetValue(feature, out var places)) continue;
            foreach (var (text, _) in places) covered[text] += Math.Min(1, weight) * _rarity[feature];
        }
        return covered;
    }

    /// <summary>The weight of all of the query; a feature that no text has weighs most.</summary>
    public double Weight(IEnumerable<KeyValuePair<string, double>> query) => query.Sum(f => f.Value * RarityOf(f.Key));

    /// <summary>How rare a feature is; one that no text has is rarest.</summary>
    public double RarityOf(string feature) => _rarity.GetValueOrDefault(feature, Math.Log(1 + _texts));

    /// <summary>Whether a text has the feature.</summary>
    public bool Knows(string feature) => _rarity.ContainsKey(feature);
}
