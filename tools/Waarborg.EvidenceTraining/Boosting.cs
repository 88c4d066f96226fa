using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Gradient boosting over histograms, written out: second-order steps, leaves held towards zero, a share of the rows and of the features for each tree. The seed fixes every draw.</summary>
/// <param name="Rounds">How many trees for each outcome.</param>
/// <param name="Depth">How many questions a tree asks at most before it answers.</param>
/// <param name="Rate">How much of each step is taken, 0 to 1.</param>
/// <param name="Hold">How strongly a leaf is held towards zero.</param>
/// <param name="LeastWeight">The least curvature of a leaf.</param>
/// <param name="Rows">Share of the rows that a tree sees.</param>
/// <param name="Features">Share of the features that a tree sees.</param>
internal sealed record Boosting(int Rounds, int Depth, double Rate, double Hold, double LeastWeight, double Rows, double Features)
{
    /// <summary>Fits trees.</summary>
    /// <param name="data">Binned rows.</param>
    /// <param name="rows">Which rows to learn from.</param>
    /// <param name="labels">The outcome of every row, from 0.</param>
    /// <param name="weights">How much every row counts.</param>
    /// <param name="outcomes">1 for yes or no (label 1 is yes), else how many outcomes there are.</param>
    /// <param name="seed">Fixes the draws.</param>
    internal Trees Fit(Binned data, int[] rows, int[] labels, double[] weights, int outcomes, int seed)
    {
        var random = new Random(seed);
        var start = new double[outcomes];
        var all = rows.Sum(r => weights[r]);
        for (var k = 0; k < outcomes; k++)
        {
            var share = Math.Clamp(rows.Where(r => labels[r] == (outcomes == 1 ? 1 : k)).Sum(r => weights[r]) / all, 0.001, 0.999);
            start[k] = outcomes == 1 ? Math.Log(share / (1 - share)) : Math.Log(share);
        }
        var scores = new double[outcomes][];
        for (var k = 0; k < outcomes; k++) (scores[k] = new double[data.Count]).AsSpan().Fill(start[k]);
        var (slopes, curves) = (new double[data.Count], new double[data.Count]);
        var probabilities = new double[data.Count, outcomes];
        var roots = new List<TreeNode>();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var r in rows) Softmax(scores, probabilities, r, outcomes);
            for (var k = 0; k < outcomes; k++)
            {
                foreach (var r in rows)
                {
                    var p = probabilities[r, k];
                    slopes[r] = weights[r] * (p - (labels[r] == (outcomes == 1 ? 1 : k) ? 1 : 0));
                    curves[r] = weights[r] * Math.Max(1e-6, p * (1 - p));
                }
                var seen = rows.Where(_ => random.NextDouble() < Rows).ToArray();
                var features = Enumerable.Range(0, data.Features).Where(f => data.Edges[f].Length > 0 && random.NextDouble() < Features).ToArray();
                var root = Grow(data, seen, features, slopes, curves, Depth);
                roots.Add(root);
                foreach (var r in rows) scores[k][r] += Value(root, data, r);
            }
        }
        return new(start, roots);
    }

    private static void Softmax(double[][] scores, double[,] probabilities, int row, int outcomes)
    {
        if (outcomes == 1)
        {
            probabilities[row, 0] = 1 / (1 + Math.Exp(-scores[0][row]));
            return;
        }
        var (top, sum) = (double.MinValue, 0.0);
        for (var k = 0; k < outcomes; k++) top = Math.Max(top, scores[k][row]);
        for (var k = 0; k < outcomes; k++) sum += probabilities[row, k] = Math.Exp(scores[k][row] - top);
        for (var k = 0; k < outcomes; k++) probabilities[row, k] /= sum;
    }

    private static double Value(TreeNode node, Binned data, int row)
    {
        while (node.Feature >= 0) node = data.Values[row][node.Feature] <= node.Number ? node.Less! : node.More!;
        return node.Number;
    }

    private TreeNode Grow(Binned data, int[] rows, int[] features, double[] slopes, double[] curves, int depth)
    {
        var (slope, curve) = (0.0, 0.0);
        foreach (var r in rows) (slope, curve) = (slope + slopes[r], curve + curves[r]);
        var leaf = new TreeNode(-1, (float)(-Rate * slope / (curve + Hold)));
        if (depth == 0 || curve < 2 * LeastWeight) return leaf;
        var (gain, feature, bin) = (1e-6, -1, 0);
        var whole = slope * slope / (curve + Hold);
        var (sums, weights) = (new double[Binned.Most], new double[Binned.Most]);
        foreach (var f in features)
        {
            var (bins, count) = (data.Bins[f], data.Edges[f].Length + 1);
            Array.Clear(sums, 0, count);
            Array.Clear(weights, 0, count);
            foreach (var r in rows)
            {
                sums[bins[r]] += slopes[r];
                weights[bins[r]] += curves[r];
            }
            var (left, leftWeight) = (0.0, 0.0);
            for (var b = 0; b < count - 1; b++)
            {
                (left, leftWeight) = (left + sums[b], leftWeight + weights[b]);
                if (leftWeight < LeastWeight || curve - leftWeight < LeastWeight) continue;
                var found = (left * left / (leftWeight + Hold)) + ((slope - left) * (slope - left) / (curve - leftWeight + Hold)) - whole;
                if (found > gain) (gain, feature, bin) = (found, f, b);
            }
        }
        if (feature < 0) return leaf;
        var less = rows.Where(r => data.Bins[feature][r] <= bin).ToArray();
        var more = rows.Where(r => data.Bins[feature][r] > bin).ToArray();
        return new(feature, data.Edges[feature][bin], Grow(data, less, features, slopes, curves, depth - 1), Grow(data, more, features, slopes, curves, depth - 1));
    }
}
