using System.Globalization;

namespace Waarborg.Care.Judging;

/// <summary>
/// Small gradient-boosted regression trees over named features. Every node keeps the mean of what was learned there, so that what a verdict rests on can be told feature by feature. Read from a text of lines
/// (<see cref="Read"/>, <see cref="Write"/>); immutable; thread safe.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly Node[][] _trees;

    /// <param name="features">The names of the features, in their order.</param>
    /// <param name="start">The score before any tree.</param>
    /// <param name="trees">Each tree as nodes; the first is its root.</param>
    internal BoostedTrees(IReadOnlyList<string> features, double start, Node[][] trees) => (Features, Start, _trees) = (features, start, trees);

    /// <summary>A node: a leaf when <paramref name="Feature"/> is below zero; otherwise values up to <paramref name="Limit"/> go to the left.</summary>
    internal readonly record struct Node(int Feature, double Limit, int Left, int Right, double Value);

    internal IReadOnlyList<string> Features { get; }

    internal double Start { get; }

    /// <summary>The score: above zero more likely than not.</summary>
    internal double Score(ReadOnlySpan<double> values)
    {
        var score = Start;
        foreach (var tree in _trees)
        {
            var at = 0;
            while (tree[at].Feature >= 0) at = values[tree[at].Feature] <= tree[at].Limit ? tree[at].Left : tree[at].Right;
            score += tree[at].Value;
        }
        return score;
    }

    /// <summary>How much each feature moved the score: at every node that is passed, what the step changed in the mean (Saabas 2014).</summary>
    internal double[] Shares(ReadOnlySpan<double> values)
    {
        var shares = new double[Features.Count];
        foreach (var tree in _trees)
            for (var at = 0; tree[at].Feature >= 0;)
            {
                var next = values[tree[at].Feature] <= tree[at].Limit ? tree[at].Left : tree[at].Right;
                shares[tree[at].Feature] += tree[next].Value - tree[at].Value;
                at = next;
            }
        return shares;
    }

    /// <summary>The same trees with another score to begin from: what lay above <paramref name="limit"/> lies above zero.</summary>
    internal BoostedTrees Shifted(double limit) => new(Features, Start - limit, _trees);

    /// <summary>What several say on average, as one.</summary>
    internal static BoostedTrees Mean(IReadOnlyList<BoostedTrees> several) =>
        new(several[0].Features, several.Average(t => t.Start), [.. several.SelectMany(t => t._trees).Select(tree => Array.ConvertAll(tree, n => n with { Value = Math.Round(n.Value / several.Count, 5) }))]);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A line is not what it should be.</exception>
    internal static BoostedTrees Read(TextReader reader)
    {
        var names = Line(reader).Split(' ');
        var start = Number(Line(reader));
        var trees = new List<Node[]>();
        while (reader.ReadLine() is { Length: > 0 } line)
            trees.Add([.. line.Split(' ').Select(n => n.Split(':')).Select(n => new Node(int.Parse(n[0], CultureInfo.InvariantCulture), Number(n[1]), int.Parse(n[2], CultureInfo.InvariantCulture), int.Parse(n[3], CultureInfo.InvariantCulture), Number(n[4])))]);
        return new(names, start, [.. trees]);
    }

    /// <summary>The features on the first line, the start on the second, then a tree a line.</summary>
    internal void Write(TextWriter writer)
    {
        writer.WriteLine(string.Join(' ', Features));
        writer.WriteLine(Start.ToString("R", CultureInfo.InvariantCulture));
        foreach (var tree in _trees) writer.WriteLine(string.Join(' ', tree.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n.Feature}:{n.Limit:R}:{n.Left}:{n.Right}:{n.Value:R}"))));
    }

    private static string Line(TextReader reader)
    {
        string? line;
        do line = reader.ReadLine();
        while (line is ['#', ..]);
        return line ?? throw new FormatException("Weights end too early.");
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
