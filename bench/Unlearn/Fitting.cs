using System.Numerics;
using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>Finds weights for clues by plain gradient ascent. Only ever given the questions that were written for tuning.</summary>
internal static class Fitting
{
    /// <summary>Weights, none below zero, under which the passages or sentences that hold the facts are likeliest; held small. Adam (Kingma and Ba 2015) on all questions at once.</summary>
    internal static double[] Ranking(IReadOnlyList<(float[][] Clues, bool[] Right, double Share)> questions, double shrink = 0.01, int steps = 300)
    {
        var weights = Enumerable.Repeat(1.0, questions[0].Clues.Length).ToArray();
        var (first, second) = (new double[weights.Length], new double[weights.Length]);
        var total = questions.Sum(q => q.Share);
        for (var step = 1; step <= steps; step++)
        {
            var gradient = new double[weights.Length];
            foreach (var (clues, right, share) in questions)
            {
                var likely = new float[right.Length];
                for (var k = 0; k < weights.Length; k++) AddScaled(likely, clues[k], (float)weights[k]);
                var most = likely.Max();
                var (all, sum) = (0f, 0f);
                for (var i = 0; i < right.Length; i++) all += likely[i] = MathF.Exp(likely[i] - most);
                for (var i = 0; i < right.Length; i++)
                {
                    likely[i] /= all;
                    if (right[i]) sum += likely[i];
                }
                sum = Math.Max(sum, 1e-9f);
                for (var i = 0; i < right.Length; i++) likely[i] *= (right[i] ? 1 / sum : 0) - 1;
                for (var k = 0; k < weights.Length; k++) gradient[k] += share / total * Dot(clues[k], likely);
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
    /// <param name="inside">Clues of questions that the documents answer, with how much each counts beside the others.</param>
    /// <param name="outside">The same of other questions.</param>
    /// <param name="against">Which clues speak against the documents.</param>
    /// <param name="shrink">How much weights are held small.</param>
    internal static double[] Chance(
        IReadOnlyList<(double[] Clues, double Share)> inside, IReadOnlyList<(double[] Clues, double Share)> outside, IReadOnlyCollection<int> against, double shrink = 0.005)
    {
        var all = inside.Concat(outside).ToList();
        var count = all[0].Clues.Length;
        var mean = Enumerable.Range(0, count).Select(k => all.Average(c => c.Clues[k])).ToArray();
        var spread = Enumerable.Range(0, count).Select(k => Math.Sqrt(all.Average(c => (c.Clues[k] - mean[k]) * (c.Clues[k] - mean[k]))) + 1e-9).ToArray();
        double[] Scaled(double[] clues) => [.. clues.Select((c, k) => (c - mean[k]) / spread[k])];
        double insiders = inside.Sum(i => i.Share), outsiders = outside.Sum(o => o.Share);
        var rows = inside.Select(c => (Clues: Scaled(c.Clues), Target: 1.0, Share: 0.5 * c.Share / insiders)).Concat(outside.Select(c => (Scaled(c.Clues), 0.0, 0.5 * c.Share / outsiders))).ToArray();
        var weights = new double[count + 1];
        for (var step = 0; step < 3000; step++)
        {
            var gradient = new double[count + 1];
            foreach (var (clues, target, share) in rows)
            {
                var sum = weights[count];
                for (var k = 0; k < count; k++) sum += clues[k] * weights[k];
                var miss = (target - Scores.Logistic(sum)) * share;
                for (var k = 0; k < count; k++) gradient[k] += miss * clues[k];
                gradient[count] += miss;
            }
            for (var k = 0; k < weights.Length; k++) weights[k] += 0.5 * (gradient[k] - (k < count ? shrink * weights[k] : 0));
            for (var k = 0; k < count; k++) weights[k] = against.Contains(k) ? Math.Min(0, weights[k]) : Math.Max(0, weights[k]);
        }
        return [.. weights.Take(count).Select((w, k) => w / spread[k]), weights[^1] - weights.Take(count).Select((w, k) => w * mean[k] / spread[k]).Sum()];
    }

    private static void AddScaled(float[] sum, float[] more, float by)
    {
        var i = 0;
        for (var factor = new Vector<float>(by); i + Vector<float>.Count <= sum.Length; i += Vector<float>.Count) (new Vector<float>(sum, i) + (factor * new Vector<float>(more, i))).CopyTo(sum, i);
        for (; i < sum.Length; i++) sum[i] += by * more[i];
    }

    private static float Dot(float[] one, float[] other)
    {
        var (sum, i) = (Vector<float>.Zero, 0);
        for (; i + Vector<float>.Count <= one.Length; i += Vector<float>.Count) sum += new Vector<float>(one, i) * new Vector<float>(other, i);
        var rest = Vector.Sum(sum);
        for (; i < one.Length; i++) rest += one[i] * other[i];
        return rest;
    }
}
