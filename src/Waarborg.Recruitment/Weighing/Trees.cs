using System.Globalization;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A sum of small decision trees for each outcome; the outcomes' probabilities are the softmax of the sums, or the logistic of the one. Immutable and thread safe.</summary>
/// <param name="Start">What each outcome starts from.</param>
/// <param name="Roots">The trees, outcome by outcome in turn.</param>
internal sealed record Trees(double[] Start, IReadOnlyList<TreeNode> Roots)
{
    internal double[] Scores(float[] features)
    {
        var scores = (double[])Start.Clone();
        for (var i = 0; i < Roots.Count; i++) scores[i % Start.Length] += Roots[i].Value(features);
        return scores;
    }

    /// <summary>The probability of every outcome; of the one outcome when there is one.</summary>
    internal double[] Probabilities(float[] features)
    {
        var scores = Scores(features);
        if (scores.Length == 1) return [1 / (1 + Math.Exp(-scores[0]))];
        var top = scores.Max();
        var powers = scores.Select(s => Math.Exp(s - top)).ToArray();
        var sum = powers.Sum();
        return [.. powers.Select(p => p / sum)];
    }

    internal IEnumerable<string> Write() => [string.Join(' ', Start.Select(s => s.ToString("0.####", CultureInfo.InvariantCulture))), .. Roots.Select(r => r.Write())];

    internal static Trees Read(IReadOnlyList<string> lines) =>
        new([.. lines[0].Split(' ').Select(s => double.Parse(s, CultureInfo.InvariantCulture))], [.. lines.Skip(1).Select(TreeNode.Read)]);
}
