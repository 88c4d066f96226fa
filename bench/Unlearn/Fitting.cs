using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>Finds weights for clues by plain gradient ascent. Only ever given the questions that were written for tuning.</summary>
internal static class Fitting
{
    /// <summary>Weights, none below zero, under which the passages or sentences that hold the facts are likeliest; held small. Adam (Kingma and Ba 2015) on all questions at once.</summary>
    internal static double[] Ranking(IReadOnlyList<(IReadOnlyList<double[]> Clues, bool[] Right)> questions, double shrink = 0.01)
    {
        var weights = Enumerable.Repeat(1.0, questions[0].Clues.Count).ToArray();
        var (first, second) = (new double[weights.Length], new double[weights.Length]);
        for (var step = 1; step <= 400; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (clues, right) in questions)
            {
                var likely = Scores.Softmax(Scores.Mix(clues, weights));
                var sum = Math.Max(1e-9, likely.Where((_, i) => right[i]).Sum());
                var pull = likely.Select((l, i) => l * ((right[i] ? 1 / sum : 0) - 1) / questions.Count).ToArray();
                for (var k = 0; k < weights.Length; k++)
                {
                    var row = clues[k];
                    for (var i = 0; i < row.Length; i++) gradient[k] += pull[i] * row[i];
                }
            }
            for (var k = 0; k < weights.Length; k++)
            {
                gradient[k] -= shrink * weights[k];
                first[k] = (0.9 * first[k]) + (0.1 * gradient[k]);
                second[k] = (0.99 * second[k]) + (0.01 * gradient[k] * gradient[k]);
                weights[k] = Math.Max(0, weights[k] + (0.1 * first[k] / (1 - Math.Pow(0.9, step)) / (Math.Sqrt(second[k] / (1 - Math.Pow(0.99, step))) + 1e-8)));
            }
        }
        return weights;
    }

    /// <summary>
    /// Logistic weights, the constant last, that tell inside from outside, both counting half; clues are brought to one scale while fitting. A clue for inside never
    /// weighs against it, and the other way round.
    /// </summary>
    /// <param name="inside">Clues of questions that the documents answer.</param>
    /// <param name="outside">Clues of other questions.</param>
    /// <param name="against">Which clues speak against the documents.</param>
    /// <param name="shrink">How much weights are held small.</param>
    internal static double[] Chance(IReadOnlyList<double[]> inside, IReadOnlyList<double[]> outside, IReadOnlyCollection<int> against, double shrink = 0.02)
    {
        var all = inside.Concat(outside).ToList();
        var count = inside[0].Length;
        var mean = Enumerable.Range(0, count).Select(k => all.Average(c => c[k])).ToArray();
        var spread = Enumerable.Range(0, count).Select(k => Math.Sqrt(all.Average(c => (c[k] - mean[k]) * (c[k] - mean[k]))) + 1e-9).ToArray();
        double[] Scaled(double[] clues) => [.. clues.Select((c, k) => (c - mean[k]) / spread[k])];
        var rows = inside.Select(c => (Clues: Scaled(c), Target: 1.0, Share: 0.5 / inside.Count)).Concat(outside.Select(c => (Scaled(c), 0.0, 0.5 / outside.Count))).ToList();
        var weights = new double[count + 1];
        for (var step = 0; step < 4000; step++)
        {
            var gradient = new double[count + 1];
            foreach (var (clues, target, share) in rows)
            {
                var miss = (target - SearchWeights.Chance(clues, weights)) * share;
                for (var k = 0; k < count; k++) gradient[k] += miss * clues[k];
                gradient[^1] += miss;
            }
            for (var k = 0; k < weights.Length; k++) weights[k] += 0.5 * (gradient[k] - (k < count ? shrink * weights[k] : 0));
            for (var k = 0; k < count; k++) weights[k] = against.Contains(k) ? Math.Min(0, weights[k]) : Math.Max(0, weights[k]);
        }
        return [.. weights.Take(count).Select((w, k) => w / spread[k]), weights[^1] - weights.Take(count).Select((w, k) => w * mean[k] / spread[k]).Sum()];
    }
}
