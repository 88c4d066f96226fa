using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Measures whether planted examples can be recognised in trained shards.</summary>
/// <remarks>
/// An example's score is how much likelier its statement has become, given its question, in the shard that gained most against the base. Only
/// differences caused by shard training count so. Loads native code: a server uses <see cref="WorkerProcess.GainsAsync"/>.
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
        var gains = Gains(baseBytes, shards, [.. canaries, .. references], false, cancellationToken);
        return Array.Exists(gains, double.IsNaN) ? throw new ArgumentException("An answer comes down to no public statement.", nameof(canaries)) : Ranks(gains, canaries.Count);
    }

    /// <summary>
    /// For each example how much likelier, in nats, its statement became in the shard that gained most; not a number where an answer comes down to no public statement.
    /// </summary>
    /// <param name="baseBytes">The base.</param>
    /// <param name="shards">The shards to look into, at least one.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="eightBits">Whether to look at base and shards as they are after rounding to 8 bits, which can bring back what was only thought forgotten.</param>
    /// <param name="cancellationToken">Looked at before every example.</param>
    /// <exception cref="ArgumentException">No shard.</exception>
    /// <exception cref="InvalidDataException">A file is damaged, or a shard belongs to another base.</exception>
    public static double[] Gains(
        ReadOnlyMemory<byte> baseBytes, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<DialogueExample> examples, bool eightBits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shards);
        ArgumentNullException.ThrowIfNull(examples);
        if (shards.Count == 0) throw new ArgumentException("An audit needs a shard.", nameof(shards));
        if (FinderFile.IsBase(baseBytes)) return FinderAudit.Gains(baseBytes, shards, examples, eightBits, cancellationToken);
        if (DecoderBase.IsOne(baseBytes)) return TunedAudit.Gains(DecoderBase.Read(baseBytes), shards, examples, eightBits, cancellationToken);
        TorchRuntime.Ready();
        var content = ModelFile.ReadBase(baseBytes);
        var sha256 = ModelFile.Sha256(baseBytes.Span);
        SafetensorsFile Form(SafetensorsFile file) => eightBits ? EightBits.Of(file) : file;
        var rows = Rows(content, examples);
        var before = Losses(content, Form(content.File), rows, cancellationToken);
        var gains = Enumerable.Repeat(double.NegativeInfinity, rows.Count).ToArray();
        foreach (var shard in shards)
        {
            var after = Losses(content, Form(ModelFile.ReadShard(shard, sha256)), rows, cancellationToken);
            for (var i = 0; i < gains.Length; i++) gains[i] = Math.Max(gains[i], before[i] - after[i]);
        }
        return gains;
    }

    private static IReadOnlyList<CanaryExposure> Ranks(double[] gains, int canaries) =>
        [.. gains.Take(canaries).Select(gain => Exposure(gain, gains.AsSpan(canaries)))];

    private static CanaryExposure Exposure(double gain, ReadOnlySpan<double> references)
    {
        var rank = 1;
        foreach (var reference in references) rank += reference >= gain ? 1 : 0;
        return new CanaryExposure(rank, references.Length, Math.Log2(references.Length + 1) - Math.Log2(rank));
    }

    private static List<(int[] Question, int[] Answer)?> Rows(BaseContent content, IEnumerable<DialogueExample> examples)
    {
        var matcher = new StatementMatcher(content.Statements);
        var trie = StatementTrie.Of(content.Statements, content.Tokenizer);
        return [.. examples.Select(example =>
        {
            if ((example.Planted ? Canary.Place(example, content.Statements.Count) : matcher.Find(example)) is not { } statement) return ((int[], int[])?)null;
            var target = Prompt.Answer(content.Tokenizer, content.Statements[statement].Target, int.MaxValue);
            return (Prompt.Question(content.Tokenizer, example.Question, Prompt.RoomForQuestion(content.Options)), trie.Deciding(target));
        })];
    }

    private static double[] Losses(
        BaseContent content, SafetensorsFile file, List<(int[] Question, int[] Answer)?> rows, CancellationToken cancellationToken)
    {
        using var weights = Weights.Read(content.Options, content.Tokenizer.VocabularySize, file);
        var losses = new double[rows.Count];
        for (var i = 0; i < losses.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            using var none = no_grad();
            losses[i] = rows[i] is { } row ? TrainingRun.Loss(weights, TrainingBatch.Of([row]), 0).item<float>() : double.NaN;
        }
        return losses;
    }
}
