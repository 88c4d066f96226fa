namespace Waarborg.Learning;

/// <summary>Finds the public statement that an employee's answer came down to.</summary>
/// <remarks>
/// Cosine of word sets weighted with squared inverse document frequency. Figures count as words; long words also count by their first five letters,
/// which is enough Dutch morphology for answers that were written with the document at hand. A statement's length counts half (pivoted normalisation,
/// Singhal, Buckley and Mitra 1996): otherwise very short statements attract whatever fits nowhere.
/// </remarks>
internal sealed class StatementMatcher
{
    /// <summary>Below this likeness an answer is small talk or a question back; how it was chosen: docs/decisions/2026-11-24-people-shards.md.</summary>
    public const double LeastLikeness = 0.32;

    private const double QuestionWeight = 0.3;
    private readonly Dictionary<string, double> _weights;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly double[] _norms;

    public StatementMatcher(IReadOnlyList<PublicStatement> statements)
    {
        var features = statements.Select(s => Features(s.Target)).ToArray();
        for (var i = 0; i < features.Length; i++)
        {
            foreach (var feature in features[i])
            {
                if (!_places.TryGetValue(feature, out var places)) _places[feature] = places = [];
                places.Add(i);
            }
        }
        _weights = _places.ToDictionary(p => p.Key, p => Math.Pow(Math.Log((1.0 + features.Length) / p.Value.Count), 2), StringComparer.Ordinal);
        var norms = features.Select(f => Math.Sqrt(f.Sum(w => _weights[w]))).ToArray();
        var mean = norms.DefaultIfEmpty(0).Average();
        _norms = [.. norms.Select(n => 0.5 * (n + mean))];
    }

    /// <summary>The likest statement, or null when none is like enough; of equals the first.</summary>
    public int? Find(DialogueExample example)
    {
        var scores = Cosines(example.Answer);
        var best = scores.Length == 0 ? 0 : scores.Max();
        if (best < LeastLikeness) return null;
        var asked = Cosines(example.Question);
        for (var i = 0; i < scores.Length; i++) scores[i] += QuestionWeight * asked[i];
        return Array.IndexOf(scores, scores.Max());
    }

    private double[] Cosines(string text)
    {
        var scores = new double[_norms.Length];
        var known = Features(text).Where(_weights.ContainsKey).ToArray();
        var norm = Math.Sqrt(known.Sum(w => _weights[w]));
        foreach (var feature in known)
            foreach (var place in _places[feature]) scores[place] += _weights[feature];
        for (var i = 0; i < scores.Length; i++) scores[i] = norm > 0 && _norms[i] > 0 ? scores[i] / (norm * _norms[i]) : 0;
        return scores;
    }

    private static SortedSet<string> Features(string text)
    {
        var features = new SortedSet<string>(StringComparer.Ordinal);
        var start = 0;
        var lower = text.ToLowerInvariant();
        for (var i = 0; i <= lower.Length; i++)
        {
            // A point or comma between digits belongs to the figure.
            if (i < lower.Length && (char.IsLetterOrDigit(lower[i]) || InFigure(lower, i))) continue;
            if (i > start)
            {
                var word = lower[start..i];
                features.Add(word);
                if (word.Length > 5 && char.IsLetter(word[0])) features.Add($"{word[..5]}_");
            }
            start = i + 1;
        }
        return features;
    }

    private static bool InFigure(string text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
}
