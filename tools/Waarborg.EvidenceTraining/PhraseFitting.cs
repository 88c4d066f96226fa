using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Fits what words say about an outcome: multinomial logistic regression with AdaGrad, held towards zero.</summary>
/// <param name="Rounds">How often all rows are seen.</param>
/// <param name="Rate">The step.</param>
/// <param name="Hold">How strongly weights are held towards zero.</param>
internal sealed record PhraseFitting(int Rounds, double Rate, double Hold)
{
    internal PhraseWeights Fit(IReadOnlyList<(string, double)[]> phrases, int[] rows, int[] labels, HashSet<string> known, int outcomes, int seed)
    {
        var weights = new Dictionary<string, (double[] Value, double[] Seen)>(StringComparer.Ordinal);
        var random = new Random(seed);
        var order = rows.ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var r in order)
            {
                var scores = new double[outcomes];
                var own = phrases[r].Where(p => known.Contains(p.Item1)).Append(("^", 1)).ToArray();
                foreach (var (phrase, count) in own)
                    if (weights.TryGetValue(phrase, out var found))
                        for (var k = 0; k < outcomes; k++) scores[k] += count * found.Value[k];
                var top = scores.Max();
                var sum = scores.Sum(s => Math.Exp(s - top));
                foreach (var (phrase, count) in own)
                {
                    if (!weights.TryGetValue(phrase, out var found)) weights[phrase] = found = (new double[outcomes], new double[outcomes]);
                    for (var k = 0; k < outcomes; k++)
                    {
                        var slope = count * ((Math.Exp(scores[k] - top) / sum) - (labels[r] == k ? 1 : 0)) + (Hold / rows.Length * found.Value[k] * (phrase == "^" ? 0 : 1));
                        found.Seen[k] += slope * slope;
                        found.Value[k] -= Rate * slope / Math.Sqrt(found.Seen[k] + 1e-8);
                    }
                }
            }
        }
        return new(weights.ToDictionary(w => w.Key, w => w.Value.Value.Select(v => (float)v).ToArray(), StringComparer.Ordinal), outcomes);
    }
}
