namespace Waarborg.Learning;

/// <summary>
/// What counts say about a text: for every class the logarithm of how much likelier its features make it than it is anyway (naive Bayes from the class's side, smoothed
/// with the classes' own frequency).
/// </summary>
internal static class FinderEvidence
{
    /// <summary>Occurrences that every feature counts as having seen of each class, shared out by the class's own frequency; fitted on the tuning questions.</summary>
    private const double Smoothing = 0.1 * FinderCounts.Unit;

    /// <summary>A score for every class by the counts of all parts together.</summary>
    public static float[] Of(ReadOnlySpan<(uint Feature, float Value)> features, params IReadOnlyList<FinderCounts> parts)
    {
        var (passages, classes) = (parts[0].Passages, parts[0].Classes);
        var totals = new double[classes];
        foreach (var part in parts) for (var c = 0; c < classes; c++) totals[c] += part.Totals[c];
        double[] priors = [.. Priors(totals.AsSpan(0, passages)), .. Priors(totals.AsSpan(passages))];
        var scores = new double[classes];
        var sum = new double[classes];
        foreach (var (feature, value) in features)
        {
            if (!Collect(feature, parts, sum)) continue;
            Add(scores.AsSpan(0, passages), sum.AsSpan(0, passages), priors.AsSpan(0, passages), value);
            Add(scores.AsSpan(passages), sum.AsSpan(passages), priors.AsSpan(passages), value);
        }
        return [.. scores.Select(s => (float)s)];
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

    private static bool Collect(uint feature, IReadOnlyList<FinderCounts> parts, double[] sum)
    {
        var seen = false;
        foreach (var part in parts)
        {
            if (part.Row(feature) is not { } row) continue;
            if (!seen) Array.Clear(sum);
            seen = true;
            for (var c = 0; c < sum.Length; c++) sum[c] += row[c];
        }
        return seen;
    }

    private static void Add(Span<double> scores, ReadOnlySpan<double> counts, ReadOnlySpan<double> priors, float value)
    {
        var total = 0.0;
        foreach (var count in counts) total += count;
        var smoothing = Smoothing * counts.Length;
        // Without a count the class's own frequency falls away: one logarithm for nearly all classes.
        var none = Math.Log(smoothing / (total + smoothing));
        for (var c = 0; c < scores.Length; c++)
            scores[c] += value * (counts[c] == 0 ? none : Math.Log((counts[c] + (smoothing * priors[c])) / ((total + smoothing) * priors[c])));
    }

    /// <summary>Shares of the whole; a class that was never seen counts a little all the same.</summary>
    private static double[] Priors(ReadOnlySpan<double> totals)
    {
        var sum = (double)totals.Length;
        foreach (var total in totals) sum += total;
        var priors = new double[totals.Length];
        for (var c = 0; c < priors.Length; c++) priors[c] = (totals[c] + 1) / sum;
        return priors;
    }
}
