using Waarborg.Deidentification.Tagging;

namespace Waarborg.TaggerTraining;

/// <summary>
/// Which features are learned, and where each has its row: all of them, for a first look, or those that the first look found to count. Few do: of the sixteen
/// million that are told apart, five in six are never anything but zero, and most of the rest hardly more.
/// </summary>
internal sealed class FeatureChoice
{
    private readonly int[]? _rows;

    private FeatureChoice(int[]? rows, int count) => (_rows, Count) = (rows, count);

    /// <summary>Every feature.</summary>
    public static FeatureChoice All { get; } = new(null, FeatureTable.Features);

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>
    /// The strongest features: no more than have room in a line of the table, and no more than so many in all. Strength is how far the weights, squared
    /// and added up, are from those of "nothing personal".
    /// </summary>
    /// <param name="strengths">The strength of every feature.</param>
    /// <param name="most">The most features in all.</param>
    public static FeatureChoice Strongest(float[] strengths, int most)
    {
        var inLine = FeatureTable.Features >> FeatureTable.LineBits;
        var candidates = new List<int>();
        for (var first = 0; first < FeatureTable.Features; first += inLine)
            candidates.AddRange(Enumerable.Range(first, inLine).Where(f => strengths[f] > 0).OrderByDescending(f => strengths[f]).Take(FeatureTable.RowsInLine));
        var rows = new int[FeatureTable.Features];
        Array.Fill(rows, -1);
        var count = 0;
        foreach (var feature in candidates.OrderByDescending(f => strengths[f]).Take(most).Order())
            rows[feature] = count++;
        return new(rows, count);
    }

    /// <summary>The row of a feature; below zero for one that is left out.</summary>
    public int RowOf(int feature) => _rows is null ? feature : _rows[feature];
}
