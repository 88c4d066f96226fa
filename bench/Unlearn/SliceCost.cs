using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// What forgetting one person costs at so many shards and slices of time: for a spread of people, their shard from the checkpoint before their first conversation, against
/// training base and everybody again. The same engine does both, one after the other.
/// </summary>
internal sealed record SliceCost(int Shards, int Slices, double AllSeconds, double MeanSeconds, double WorstSeconds, double Share)
{
    private const int Forgotten = 24;
    private static readonly TrainingEngine s_engine = new();

    /// <summary>Against training everything again as one model.</summary>
    internal double Cheaper => AllSeconds / MeanSeconds;

    internal static SliceCost Measure(CaseData data, TrainedBase root, int shards, int slices, double allSeconds)
    {
        var cuts = Cuts(data, slices);
        var times = new List<double>();
        var shares = new List<double>();
        for (var i = 0; i < Forgotten; i++)
        {
            var person = i * data.People.Count / Forgotten;
            var own = Enumerable.Range(0, data.People.Count).Where(p => p % shards == person % shards).ToList();
            IReadOnlyList<DialogueExample>[] Dealt(bool without) => [.. Enumerable.Range(0, cuts.Count).Select(slice =>
                own.Where(p => !without || p != person).SelectMany(p => data.People[p].Examples.Zip(data.Moments[p])).Where(e => Of(e.Second, cuts) == slice).Select(e => e.First).ToList())];
            var checkpoints = s_engine.TrainSlices(root.Bytes, null, Dealt(false), TrainingOptions.ForFinder, null, default);
            var first = data.Moments[person].Min(m => Of(m, cuts));
            var rest = Dealt(true)[first..];
            var start = first == 0 ? (ReadOnlyMemory<byte>?)null : checkpoints[first - 1].Bytes;
            times.Add(Enumerable.Range(0, 3).Select(_ =>
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                s_engine.TrainSlices(root.Bytes, start, rest, TrainingOptions.ForFinder, null, default);
                return watch.Elapsed.TotalSeconds;
            }).Order().ElementAt(1));
            shares.Add(rest.Sum(s => s.Count) / (double)data.Examples.Count);
        }
        return new SliceCost(shards, slices, allSeconds, times.Average(), times.Max(), shares.Average());
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Shards} shards x {Slices} slices: {1000 * MeanSeconds:F0} ms (worst {1000 * WorstSeconds:F0}) for {100 * Share:F2} % of the examples; {Cheaper:F0} times cheaper than {1000 * AllSeconds:F0} ms for everything");

    private static List<DateTimeOffset> Cuts(CaseData data, int slices)
    {
        var sorted = data.Moments.SelectMany(m => m).Order().ToList();
        return [.. Enumerable.Range(0, slices).Select(i => new DateTimeOffset(sorted[i * sorted.Count / slices].UtcDateTime.Date, TimeSpan.Zero)).Distinct()];
    }

    private static int Of(DateTimeOffset moment, List<DateTimeOffset> cuts) => Math.Max(0, cuts.FindLastIndex(c => c <= moment));
}
