using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>A base and shards trained on a case, people dealt round robin, with how long it took.</summary>
internal sealed record Trial(TrainedBase Base, IReadOnlyList<TrainedShard> Shards, double BaseSeconds, double ShardSeconds)
{
    private static readonly TrainingEngine s_engine = new();

    internal static Trial Train(CaseData data, int shards, IReadOnlySet<string>? without = null)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var root = s_engine.TrainBase([data.Policy], new ModelOptions(), TrainingOptions.ForFinder, null, default);
        var baseSeconds = watch.Elapsed.TotalSeconds;
        watch.Restart();
        var trained = Enumerable.Range(0, shards).Select(shard => s_engine.TrainShard(
            root.Bytes, [.. data.People.Where((p, i) => i % shards == shard && without?.Contains(p.Person) != true).SelectMany(p => p.Examples)],
            TrainingOptions.ForFinder, null, default)).ToList();
        return new Trial(root, trained, baseSeconds, watch.Elapsed.TotalSeconds);
    }

    internal FinderModel Load() => FinderModel.Load(Base.Bytes, [.. Shards.Select(s => (ReadOnlyMemory<byte>)s.Bytes)]);
}
