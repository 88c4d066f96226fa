using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>Tokens a second that a decoder of three million weights writes, one sequence, one thread, with its cache of keys and values.</summary>
internal static class GenerationSpeed
{
    internal static double Measure()
    {
        var options = new CheckpointOptions
        {
            Width = 256, Inner = 640, Layers = 4, Heads = 8, KeyValueHeads = 4, HeadWidth = 32, Vocabulary = 2048, ContextLength = 512, TiedOutput = true,
        };
        float[] Random(int count) => [.. Enumerable.Range(0, count).Select(i => (float)(0.02 * SeededRandom.For(7, i).NextNormal()))];
        float[] Ones(int count) => [.. Enumerable.Repeat(1f, count)];
        var layers = Enumerable.Range(0, options.Layers).Select(_ => new CheckpointLayer
        {
            AttentionNorm = Ones(256), InnerNorm = Ones(256), Query = Random(256 * 256), Key = Random(128 * 256), Value = Random(128 * 256), Output = Random(256 * 256),
            Gate = Random(640 * 256), Up = Random(640 * 256), Down = Random(256 * 640),
        }).ToList();
        var model = new Checkpoint(options, Random(2048 * 256), layers, Ones(256), null);
        Write(model, 64);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 3; i++) Write(model, 256);
        return 3 * 256 / watch.Elapsed.TotalSeconds;
    }

    private static void Write(Checkpoint model, int tokens)
    {
        var session = model.Begin(tokens);
        var token = 1;
        for (var i = 0; i < tokens; i++)
        {
            var logits = session.Next(token);
            var best = 0;
            for (var t = 1; t < logits.Length; t++) if (logits[t] > logits[best]) best = t;
            token = best;
        }
    }
}
