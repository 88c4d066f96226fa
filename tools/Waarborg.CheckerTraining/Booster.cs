using Waarborg.Care.Judging;

namespace Waarborg.CheckerTraining;

/// <summary>Fits gradient-boosted trees to the log-loss (Friedman 2001), with second-order leaves and shrinkage; no feature speaks another way than it can (<see cref="Meanings"/>). Seeded; the same samples give the same trees.</summary>
/// <param name="Trees">How many trees.</param>
/// <param name="Depth">Splits from root to leaf.</param>
/// <param name="Rate">What a tree counts for, 0..1.</param>
/// <param name="Ridge">Weight against large leaves.</param>
/// <param name="Least">Least weight of a leaf, in sentences.</param>
/// <param name="Rows">Share of the sentences for each tree.</param>
/// <param name="Columns">Share of the features for each tree.</param>
/// <param name="Seed">For what is drawn.</param>
/// <param name="Bags">How many times it is fitted with other draws; the mean of them is less a matter of chance.</param>
internal sealed record Booster(int Trees = 250, int Depth = 4, double Rate = 0.06, double Ridge = 4, double Least = 6, double Rows = 0.7, double Columns = 0.4, int Seed = 1, int Bags = 1)
{
    private const int Bins = 24;

    /// <summary>The mean of so many fits.</summary>
    internal BoostedTrees FitAll(IReadOnlyList<string> features, IReadOnlyList<Sample> samples, double balance) =>
        BoostedTrees.Mean([.. Enumerable.Range(0, Bags).Select(b => (this with { Seed = Seed + b }).Fit(features, samples, balance))]);

    /// <summary>Fits to samples; <paramref name="balance"/> multiplies the weight of the true ones.</summary>
    internal BoostedTrees Fit(IReadOnlyList<string> features, IReadOnlyList<Sample> samples, double balance = 1)
    {
        var random = new Random(Seed);
        var signs = features.Select(Meanings.Of).ToArray();
        var limits = features.Select((_, f) => Limits(samples, f)).ToArray();
        var bins = samples.Select(s => s.Values.Select((v, f) => (byte)Bin(limits[f], v)).ToArray()).ToArray();
        var weights = samples.Select(s => s.False ? s.Weight : s.Weight * balance).ToArray();
        var positive = samples.Select((s, i) => s.False ? weights[i] : 0).Sum();
        var start = Math.Log(positive / (weights.Sum() - positive));
        var scores = Enumerable.Repeat(start, samples.Count).ToArray();
        var trees = new List<BoostedTrees.Node[]>();
        var (gradients, curvatures) = (new double[samples.Count], new double[samples.Count]);
        for (var t = 0; t < Trees; t++)
        {
            for (var i = 0; i < samples.Count; i++)
            {
                var p = 1 / (1 + Math.Exp(-scores[i]));
                gradients[i] = weights[i] * ((samples[i].False ? 1 : 0) - p);
                curvatures[i] = weights[i] * p * (1 - p);
            }
            var rows = Enumerable.Range(0, samples.Count).Where(_ => random.NextDouble() < Rows).ToArray();
            var columns = Enumerable.Range(0, features.Count).Where(_ => random.NextDouble() < Columns).ToArray();
            var nodes = new List<BoostedTrees.Node>();
            Grow(nodes, rows, columns, 0, double.NegativeInfinity, double.PositiveInfinity);
            trees.Add([.. nodes]);
            for (var i = 0; i < samples.Count; i++) scores[i] += Leaf(nodes, samples[i].Values);
        }
        return new(features, start, [.. trees]);

        void Grow(List<BoostedTrees.Node> nodes, int[] rows, int[] columns, int depth, double low, double high)
        {
            double g = 0, h = 0;
            foreach (var i in rows)
            {
                g += gradients[i];
                h += curvatures[i];
            }
            var at = nodes.Count;
            nodes.Add(new(-1, 0, 0, 0, Rate * Math.Clamp(g / (h + Ridge), low, high)));
            if (depth == Depth) return;
            var (best, feature, split, middle) = (1e-3, -1, 0, 0.0);
            Span<double> sums = stackalloc double[Bins * 3];
            foreach (var f in columns)
            {
                if (limits[f].Length == 0) continue;
                sums.Clear();
                foreach (var i in rows)
                {
                    var b = bins[i][f] * 3;
                    sums[b] += gradients[i];
                    sums[b + 1] += curvatures[i];
                    sums[b + 2] += weights[i];
                }
                double left = 0, leftH = 0, leftW = 0, total = 0;
                for (var b = 0; b < Bins; b++) total += sums[b * 3 + 2];
                for (var b = 0; b < limits[f].Length; b++)
                {
                    left += sums[b * 3];
                    leftH += sums[b * 3 + 1];
                    leftW += sums[b * 3 + 2];
                    if (leftW < Least || total - leftW < Least) continue;
                    if (signs[f] * (Math.Clamp((g - left) / (h - leftH + Ridge), low, high) - Math.Clamp(left / (leftH + Ridge), low, high)) < 0) continue;
                    var gain = left * left / (leftH + Ridge) + (g - left) * (g - left) / (h - leftH + Ridge) - g * g / (h + Ridge);
                    if (gain > best) (best, feature, split, middle) = (gain, f, b, (Math.Clamp((g - left) / (h - leftH + Ridge), low, high) + Math.Clamp(left / (leftH + Ridge), low, high)) / 2);
                }
            }
            if (feature < 0) return;
            var smaller = Array.FindAll(rows, i => bins[i][feature] <= split);
            var larger = Array.FindAll(rows, i => bins[i][feature] > split);
            var first = nodes.Count;
            Grow(nodes, smaller, columns, depth + 1, signs[feature] < 0 ? middle : low, signs[feature] > 0 ? middle : high);
            var second = nodes.Count;
            Grow(nodes, larger, columns, depth + 1, signs[feature] > 0 ? middle : low, signs[feature] < 0 ? middle : high);
            nodes[at] = nodes[at] with { Feature = feature, Limit = limits[feature][split], Left = first, Right = second };
        }
    }

    private static double Leaf(List<BoostedTrees.Node> tree, double[] values)
    {
        var at = 0;
        while (tree[at].Feature >= 0) at = values[tree[at].Feature] <= tree[at].Limit ? tree[at].Left : tree[at].Right;
        return tree[at].Value;
    }

    /// <summary>Where a feature may be split: between its values, at most so many places.</summary>
    private static double[] Limits(IReadOnlyList<Sample> samples, int feature)
    {
        var values = samples.Select(s => s.Values[feature]).Order().ToArray();
        var distinct = values.Distinct().ToArray();
        return distinct.Length <= Bins
            ? [.. distinct.Zip(distinct.Skip(1), (a, b) => Math.Round((a + b) / 2, 4))]
            : [.. Enumerable.Range(1, Bins - 1).Select(i => Math.Round(values[values.Length * i / Bins], 4)).Distinct()];
    }

    private static int Bin(double[] limits, double value)
    {
        var at = 0;
        while (at < limits.Length && value > limits[at]) at++;
        return at;
    }
}
