using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>What shards of a fine-tuned decoder know of examples: how much likelier each answer became, as a whole, against the base.</summary>
internal static class TunedAudit
{
    private const int Rows = 16;

    /// <inheritdoc cref="CanaryAudit.Gains"/>
    public static double[] Gains(
        DecoderBase root, IReadOnlyList<ReadOnlyMemory<byte>> shards, IReadOnlyList<DialogueExample> examples, bool eightBits, CancellationToken cancellationToken)
    {
        lock (TorchRuntime.OneAtATime)
        {
            TorchRuntime.Ready();
            var rows = examples.Select(e => TuningLessons.Row(root, e)).ToList();
            Checkpoint Form(Checkpoint model) => eightBits ? EightBits.Of(model) : model;
            using var graph = new LlamaGraph(root.Options, root.Options.ContextLength);
            var before = Losses(graph, Form(root.Model), rows, cancellationToken);
            var gains = Enumerable.Repeat(double.NegativeInfinity, rows.Count).ToArray();
            foreach (var shard in shards)
            {
                var after = Losses(graph, Form(TunedFile.Apply(root, shard)), rows, cancellationToken);
                for (var i = 0; i < gains.Length; i++) gains[i] = Math.Max(gains[i], before[i] - after[i]);
            }
            return gains;
        }
    }

    /// <summary>Mean cross-entropy per answer token of each row. Rows of like length go together, so that little is padded; padding changes nothing.</summary>
    private static double[] Losses(LlamaGraph graph, Checkpoint model, List<(int[] Question, int[] Answer)> rows, CancellationToken cancellationToken)
    {
        using var weights = new LlamaWeights(model);
        var losses = new double[rows.Count];
        foreach (var group in Enumerable.Range(0, rows.Count).OrderBy(i => rows[i].Question.Length + rows[i].Answer.Length).Chunk(Rows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            using var none = no_grad();
            var batch = TrainingBatch.Of([.. group.Select(i => rows[i])]);
            var hidden = graph.Hidden(weights, tensor(batch.Tokens, [batch.Rows, batch.Length])).reshape(-1, model.Options.Width);
            var logits = LlamaGraph.Logits(weights, hidden.index_select(0, tensor(batch.Positions)));
            var each = nn.functional.cross_entropy(logits, tensor(batch.Targets), reduction: nn.Reduction.None).data<float>().ToArray();
            var at = 0;
            foreach (var i in group)
            {
                losses[i] = each.AsSpan(at, rows[i].Answer.Length).ToArray().Average();
                at += rows[i].Answer.Length;
            }
        }
        return losses;
    }
}
