namespace Waarborg.Learning;

/// <summary>How much likelier a finder's shards make examples than the base does.</summary>
internal static class FinderAudit
{
    /// <summary>For each example the gain, in nats, in the shard that gained most.</summary>
    /// <exception cref="ArgumentException">An answer comes down to no passage.</exception>
    public static double[] Gains(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, IEnumerable<DialogueExample> examples, CancellationToken cancellationToken)
    {
        var (index, root) = FinderFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        var changes = shards.Select(shard => FinderFile.ReadShard(shard, sha256, index)).ToArray();
        var lessons = FinderLesson.OfExamples(index, examples).ToArray();
        if (Array.Exists(lessons, lesson => lesson.Passages is null)) throw new ArgumentException("An answer comes down to no public statement.", nameof(examples));
        var gains = new double[lessons.Length];
        for (var i = 0; i < lessons.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var before = Loss(lessons[i], root, null);
            gains[i] = changes.Max(change => before - Loss(lessons[i], root, change));
        }
        return gains;
    }

    private static double Loss(FinderLesson lesson, FinderWeights root, FinderWeights? change)
    {
        var scores = new float[root.Classes];
        root.AddTo(scores, lesson.Features);
        change?.AddTo(scores, lesson.Features);
        var likely = Scores.Softmax([.. scores.Take(root.Passages).Select(s => (double)s)]);
        return -lesson.Passages!.Select((wanted, i) => wanted * Math.Log(Math.Max(1e-30, likely[i]))).Sum();
    }
}
