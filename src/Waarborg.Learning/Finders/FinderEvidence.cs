namespace Waarborg.Learning;

/// <summary>What weights say about a text: a score for every class.</summary>
internal static class FinderEvidence
{
    public static float[] Of(FinderWeights weights, ReadOnlySpan<(uint Feature, float Value)> features)
    {
        var scores = new float[weights.Classes];
        weights.AddTo(scores, features);
        return scores;
    }

    public static float[] Sum(IReadOnlyList<float[]> rows)
    {
        var sum = new float[rows[0].Length];
        foreach (var row in rows) for (var c = 0; c < sum.Length; c++) sum[c] += row[c];
        return sum;
    }

    /// <summary>Two scores for each passage: its own, standardised, and that of its section.</summary>
    public static IReadOnlyList<double[]> Rows(PassageIndex index, float[] evidence)
    {
        var passages = evidence.Take(index.Passages.Count).Select(e => (double)e).ToArray();
        var mean = passages.Average();
        var spread = Math.Sqrt(passages.Average(p => (p - mean) * (p - mean))) + 1e-9;
        var sections = Scores.Softmax([.. evidence.Skip(index.Passages.Count).Select(e => (double)e)]);
        return [[.. passages.Select(p => (p - mean) / spread)], index.BySection(sections)];
    }
}
