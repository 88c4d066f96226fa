using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>Finds weights for clues by plain gradient ascent. Only ever given the questions that were written for tuning.</summary>
internal static class Fitting
{
    /// <summary>Weights under which the passages that hold the facts are likeliest; held small.</summary>
    internal static double[] Ranking(IReadOnlyList<(IReadOnlyList<double[]> Clues, bool[] Right)> questions, double shrink = 0.01)
    {
        var weights = Enumerable.Repeat(1.0, questions[0].Clues.Count).ToArray();
        for (var step = 0; step < 500; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (clues, right) in questions)
            {
                var likely = Scores.Softmax(Scores.Mix(clues, weights));
                var sum = Math.Max(1e-9, likely.Where((_, i) => right[i]).Sum());
                for (var k = 0; k < weights.Length; k++)
                    gradient[k] += likely.Select((p, i) => p * clues[k][i] * ((right[i] ? 1 / sum : 0) - 1)).Sum() / questions.Count;
            }
            for (var k = 0; k < weights.Length; k++) weights[k] += 1.0 * (gradient[k] - (shrink * weights[k]));
        }
        return weights;
    }

    /// <summary>Logistic weights, the constant last, that tell inside from outside, both counting half.</summary>
    internal static double[] Chance(IReadOnlyList<double[]> inside, IReadOnlyList<double[]> outside, double shrink = 0.002)
    {
        var weights = new double[inside[0].Length + 1];
        for (var step = 0; step < 6000; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (clues, target, share) in inside.Select(c => (c, 1.0, 0.5 / inside.Count)).Concat(outside.Select(c => (c, 0.0, 0.5 / outside.Count))))
            {
                var miss = (target - SearchWeights.Chance(clues, weights)) * share;
                for (var k = 0; k < clues.Length; k++) gradient[k] += miss * clues[k];
                gradient[^1] += miss;
            }
            for (var k = 0; k < weights.Length; k++) weights[k] += gradient[k] - (k < weights.Length - 1 ? shrink * weights[k] : 0);
        }
        return weights;
    }
}
