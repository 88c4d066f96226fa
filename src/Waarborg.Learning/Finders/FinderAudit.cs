namespace Waarborg.Learning;

/// <summary>How much likelier a finder's shards make examples than the base does.</summary>
internal static class FinderAudit
{
    /// <summary>For each example the gain, in nats, in the shard that gained most; not a number where an answer comes down to no passage.</summary>
    /// <param name="baseBytes">The base.</param>
    /// <param name="shards">The shards.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="eightBits">Whether base and shards are looked at as a model in 8 bits would have them.</param>
    /// <param name="cancellationToken">Looked at before every example.</param>
    public static double[] Gains(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, IEnumerable<DialogueExample> examples, bool eightBits, CancellationToken cancellationToken)
    {
        var (index, root) = FinderFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        var parts = shards.Select(shard => FinderFile.ReadShard(shard, sha256, index)).ToArray();
        if (eightBits) (root, parts) = (root.InEightBits(), [.. parts.Select(part => part.InEightBits())]);
        var lessons = FinderLesson.OfExamples(index, examples).ToArray();
        var gains = new double[lessons.Length];
        for (var i = 0; i < lessons.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (lessons[i].Passages is null)
            {
                gains[i] = double.NaN;
                continue;
            }
            var before = Loss(lessons[i], root);
            gains[i] = parts.Max(part => before - Loss(lessons[i], root, part));
        }
        return gains;
    }

    private static double Loss(FinderLesson lesson, params IReadOnlyList<FinderCounts> parts)
    {
        var likely = Scores.Softmax([.. FinderEvidence.Of(lesson.Features, parts).Take(parts[0].Passages).Select(s => (double)s)]);
        return -lesson.Passages!.Select((wanted, i) => wanted * Math.Log(Math.Max(1e-30, likely[i]))).Sum();
    }
}
