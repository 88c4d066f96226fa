namespace Waarborg.EvidenceTraining;

/// <summary>Rows of features with, for every feature, the bin that each row falls in.</summary>
internal sealed class Binned
{
    /// <summary>The most bins of a feature.</summary>
    internal const int Most = 33;

    internal Binned(IReadOnlyList<float[]> rows)
    {
        Values = rows;
        Features = rows[0].Length;
        Edges = new float[Features][];
        Bins = new byte[Features][];
        for (var f = 0; f < Features; f++)
        {
            var sorted = rows.Select(r => r[f]).Order().ToArray();
            var distinct = sorted.Distinct().ToArray();
            // Few values: between each two; many: at even shares of the rows.
            var edges = distinct.Length <= Most
                ? distinct.Take(distinct.Length - 1).Zip(distinct.Skip(1), (a, b) => (a + b) / 2)
                : Enumerable.Range(1, Most - 1).Select(i => sorted[(int)((long)i * (sorted.Length - 1) / Most)]).Distinct();
            Edges[f] = [.. edges.Select(e => (float)Math.Round(e, 4)).Distinct().Where(e => e < sorted[^1])];
            var bins = Bins[f] = new byte[rows.Count];
            for (var r = 0; r < rows.Count; r++)
            {
                var at = Array.BinarySearch(Edges[f], rows[r][f]);
                bins[r] = (byte)(at < 0 ? ~at : at);
            }
        }
    }

    internal IReadOnlyList<float[]> Values { get; }

    internal int Count => Values.Count;

    internal int Features { get; }

    /// <summary>For every feature the values at or below which a row falls in a bin.</summary>
    internal float[][] Edges { get; }

    internal byte[][] Bins { get; }
}
