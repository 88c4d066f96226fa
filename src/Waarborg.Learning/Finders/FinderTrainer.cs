namespace Waarborg.Learning;

/// <summary>Counts a finder's base from documents, and its shards from conversations. Exact and in whole numbers: the same lessons give the same bytes.</summary>
internal static class FinderTrainer
{
    private static volatile ReadBase? s_base;

    public static TrainedBase TrainBase(
        IReadOnlyList<string> publicTexts, ModelOptions model, TrainingOptions training, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        // Twice the same passage would be two answers that no model can tell apart.
        var passages = publicTexts.SelectMany(PassageReader.Read).Distinct().ToArray();
        if (passages.Length == 0) throw new ArgumentException("The public texts hold no words.", nameof(publicTexts));
        var index = new PassageIndex(passages);
        var counts = Count("base", index, [.. FinderLesson.OfDocuments(index)], progress, cancellationToken);
        var bytes = FinderFile.WriteBase(passages, model, training, counts);
        return new TrainedBase(bytes, ModelFile.Sha256(bytes), (long)counts.Features.Count * counts.Classes);
    }

    /// <summary>Trains a shard slice after slice; the examples are in an order of their own already.</summary>
    public static IReadOnlyList<TrainedShard> TrainSlices(
        ReadOnlyMemory<byte> baseBytes, ReadOnlyMemory<byte>? start, DialogueExample[][] slices, TrainingOptions training, IProgress<TrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        var (index, root) = Base(baseBytes, sha256);
        var counts = start is { } from ? FinderFile.ReadShard(from, sha256, index) : Nothing(index);
        var checkpoints = new List<TrainedShard>();
        foreach (var slice in slices)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            FinderLesson[] lessons = [.. FinderLesson.OfExamples(index, slice)];
            Count("shard", counts, lessons, progress, cancellationToken);
            var bytes = FinderFile.WriteShard(sha256, training, counts);
            checkpoints.Add(new TrainedShard(bytes, ModelFile.Sha256(bytes), watch.Elapsed.TotalSeconds, Loss(lessons, root, counts)));
        }
        return checkpoints;
    }

    /// <summary>The base, read once for all shards that follow on it: it holds public documents only, and nothing here changes it.</summary>
    private static (PassageIndex Index, FinderCounts Root) Base(ReadOnlyMemory<byte> bytes, string sha256)
    {
        if (s_base is not { } kept || kept.Sha256 != sha256)
        {
            var (index, root) = FinderFile.ReadBase(bytes);
            s_base = kept = new ReadBase(sha256, index, root);
        }
        return (kept.Index, kept.Root);
    }

    /// <summary>Counts lessons from nothing.</summary>
    public static FinderCounts Count(
        string phase, PassageIndex index, FinderLesson[] lessons, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var counts = Nothing(index);
        Count(phase, counts, lessons, progress, cancellationToken);
        return counts;
    }

    private static FinderCounts Nothing(PassageIndex index) => new(index.Passages.Count, index.Sections.Length);

    private static void Count(
        string phase, FinderCounts counts, FinderLesson[] lessons, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        const int Reported = 64;
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < lessons.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            counts.Add(lessons[i]);
            if ((i + 1) % Reported == 0 || i + 1 == lessons.Length)
                progress?.Report(new TrainingProgress(phase, i + 1, lessons.Length, 0, (i + 1) / Math.Max(1e-3, watch.Elapsed.TotalSeconds)));
        }
        if (lessons.Length == 0) cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Mean cross-entropy over the passages, in nats, of at most some thirty lessons spread over all; 0 without.</summary>
    private static double Loss(FinderLesson[] lessons, params IReadOnlyList<FinderCounts> parts)
    {
        var known = lessons.Where(l => l.Passages is not null).ToArray();
        var some = known.Where((_, i) => i % Math.Max(1, known.Length / 30) == 0);
        return some.Select(lesson =>
        {
            var likely = Scores.Softmax([.. FinderEvidence.Of(lesson.Features, parts).Take(parts[0].Passages).Select(s => (double)s)]);
            return -lesson.Passages!.Select((wanted, i) => wanted * Math.Log(Math.Max(1e-30, likely[i]))).Sum();
        }).DefaultIfEmpty(0).Average();
    }

    private sealed record ReadBase(string Sha256, PassageIndex Index, FinderCounts Root);
}
