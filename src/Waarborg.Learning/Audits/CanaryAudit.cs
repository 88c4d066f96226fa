using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Measures whether planted examples can be recognised in trained shards.</summary>
/// <remarks>
/// An example's score is how much likelier its statement has become, given its question, in the shard that gained most against the base. Only
/// differences caused by shard training count so. Loads native code: a server uses <see cref="WorkerProcess.AuditAsync"/>.
/// </remarks>
public static class CanaryAudit
{
    /// <summary>Ranks each canary among the references.</summary>
    /// <param name="baseBytes">The base.</param>
    /// <param name="shards">The shards to look into, at least one.</param>
    /// <param name="canaries">Examples that were (or should no longer be) in the training data.</param>
    /// <param name="references">Examples of the same making that never were; a hundred or more give a useful scale.</param>
    /// <param name="cancellationToken">Looked at before every example.</param>
    /// <returns>One entry per canary, in their order.</returns>
    /// <exception cref="ArgumentException">
    /// No shard, no references, or an example whose answer comes down to no public statement (it would never be trained on).
    /// </exception>
    /// <exception cref="InvalidDataException">A file is damaged, or a shard belongs to another base.</exception>
    public static IReadOnlyList<CanaryExposure> Measure(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<DialogueExample> canaries,
        IReadOnlyList<DialogueExample> references, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentNullException.ThrowIfNull(canaries);
        ArgumentNullException.ThrowIfNull(references);
        if (shards.Count == 0 || references.Count == 0) throw new ArgumentException("An audit needs a shard and references.", nameof(shards));
        if (FinderFile.IsBase(baseBytes)) return Ranks(FinderAudit.Gains(baseBytes, shards, [.. canaries, .. references], cancellationToken), canaries.Count);
        TorchRuntime.Ready();
        var content = ModelFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        var rows = Rows(content, [.. canaries, .. references]);
        var before = Losses(content, content.File, rows, cancellationToken);
        var gains = Enumerable.Repeat(double.NegativeInfinity, rows.Count).ToArray();
        foreach (var shard in shards)
        {
            var after = Losses(content, ModelFile.ReadShard(shard, sha256), rows, cancellationToken);
            for (var i = 0; i < gains.Length; i++) gains[i] = Math.Max(gains[i], before[i] - after[i]);
        }
        return Ranks(gains, canaries.Count);
    }

    private static IReadOnlyList<CanaryExposure> Ranks(double[] gains, int canaries) =>
        [.. gains.Take(canaries).Select(gain => Exposure(gain, gains.AsSpan(canaries)))];

    private static CanaryExposure Exposure(double gain, ReadOnlySpan<double> references)
    {
        var rank = 1;
        foreach (var reference in references) rank += reference >= gain ? 1 : 0;
        return new CanaryExposure(rank, references.Length, Math.Log2(references.Length + 1) - Math.Log2(rank));
    }

    private static List<(int[] Question, int[] Answer)> Rows(BaseContent content, IEnumerable<DialogueExample> examples)
    {
        var matcher = new StatementMatcher(content.Statements);
        var trie = StatementTrie.Of(content.Statements, content.Tokenizer);
        return [.. examples.Select(example =>
        {
            var statement = matcher.Find(example) ?? throw new ArgumentException("An answer comes down to no public statement.", nameof(examples));
            var target = Prompt.Answer(content.Tokenizer, content.Statements[statement].Target, int.MaxValue);
            return (Prompt.Question(content.Tokenizer, example.Question, Prompt.RoomForQuestion(content.Options)), trie.Deciding(target));
        })];
    }

    private static double[] Losses(
        BaseContent content, SafetensorsFile file, List<(int[] Question, int[] Answer)> rows, CancellationToken cancellationToken)
    {
        using var weights = Weights.Read(content.Options, content.Tokenizer.VocabularySize, file);
        var losses = new double[rows.Count];
        for (var i = 0; i < losses.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            using var none = no_grad();
            losses[i] = TrainingRun.Loss(weights, TrainingBatch.Of([rows[i]]), 0).item<float>();
        }
        return losses;
    }
}
