using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Feeds the same tokens to all shards and averages what they expect next.</summary>
internal sealed class ShardVote(IReadOnlyList<Weights> shards, ModelOptions options) : IDisposable
{
    private readonly AttentionCache[] _caches = [.. shards.Select(_ => new AttentionCache(options.Layers))];

    /// <summary>Adds tokens (the whole prompt first, then one at a time) and asks every shard for the next one.</summary>
    public Ballot Next(int[] tokens)
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        var input = tensor(tokens.Select(t => (long)t).ToArray(), [1, tokens.Length]);
        var mean = Array.Empty<double>();
        var favourites = new int[shards.Count];
        for (var i = 0; i < shards.Count; i++)
        {
            var hidden = Decoder.Hidden(shards[i], input, cache: _caches[i]).narrow(1, tokens.Length - 1, 1);
            var logits = Decoder.Logits(shards[i], hidden).reshape(-1);
            // Special tokens other than the end never belong to an answer.
            logits.narrow(0, 0, SpecialTokens.End).fill_(double.NegativeInfinity);
            var probabilities = nn.functional.softmax(logits, 0).data<float>().ToArray();
            favourites[i] = Array.IndexOf(probabilities, probabilities.Max());
            if (mean.Length == 0) mean = new double[probabilities.Length];
            for (var t = 0; t < mean.Length; t++) mean[t] += probabilities[t] / (double)shards.Count;
        }
        return new Ballot(mean, favourites);
    }

    public void Dispose()
    {
        foreach (var cache in _caches) cache.Dispose();
    }
}
