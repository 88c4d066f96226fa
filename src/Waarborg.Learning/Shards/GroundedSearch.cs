using TorchSharp;
using static TorchSharp.torch;

namespace Waarborg.Learning;

/// <summary>Finds the statements that the shards together find likeliest, by following the statements' own words token by token.</summary>
/// <remarks>
/// At each fork every shard divides its probability over the allowed tokens only, and the shards are averaged; so the statements' probabilities add up
/// to one. Best first: no beginning is likelier than what it began with, so the first whole statement that is reached is the likeliest.
/// Generating a document's words under such a restriction follows De Cao et al. 2021 (autoregressive entity retrieval).
/// </remarks>
internal sealed class GroundedSearch(IReadOnlyList<Weights> shards, StatementTrie trie, int[] prompt)
{
    private const int MostForks = 64;
    private readonly PriorityQueue<Path, (double NegativeProbability, int Order)> _open = new();
    private int _made;

    /// <summary>The likeliest statements, best first, at most <paramref name="wanted"/>.</summary>
    public IReadOnlyList<GroundedChoice> Find(int wanted, CancellationToken cancellationToken)
    {
        var found = new List<GroundedChoice>();
        Add(new Path(trie, [], 1, 0, 0));
        for (var forks = 0; found.Count < wanted && _open.TryDequeue(out var path, out _);)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (path.Node.Only is { } statement)
                found.Add(new GroundedChoice(statement, path.Probability, path.Forks == 0 ? 1 : path.Agreement / path.Forks));
            else if (path.Node.Choices.Count == 1)
                Add(path.Along(path.Node.Choices.First()));
            else if (forks++ < MostForks)
                Fork(path);
        }
        return found;
    }

    private void Add(Path path) => _open.Enqueue(path, (-path.Probability, _made++));

    private void Fork(Path path)
    {
        using var scope = NewDisposeScope();
        using var none = no_grad();
        long[] seen = [.. prompt, .. path.Tokens];
        // Two statements may begin alike for longer than the context: then the end of what they share must do.
        var context = shards[0].Options.ContextLength;
        if (seen.Length > context) seen = seen[^context..];
        var input = tensor(seen, [1, seen.Length]);
        var choices = tensor(path.Node.Choices.Select(c => (long)c).ToArray());
        var mean = new double[path.Node.Choices.Count];
        var favourites = new int[shards.Count];
        for (var i = 0; i < shards.Count; i++)
        {
            var hidden = Decoder.Hidden(shards[i], input).narrow(1, seen.Length - 1, 1);
            var logits = Decoder.Logits(shards[i], hidden).reshape(-1).index_select(0, choices);
            var probabilities = nn.functional.softmax(logits, 0).data<float>().ToArray();
            favourites[i] = Array.IndexOf(probabilities, probabilities.Max());
            for (var c = 0; c < mean.Length; c++) mean[c] += probabilities[c] / (double)shards.Count;
        }
        foreach (var (place, token) in path.Node.Choices.Index())
            Add(path.Along(token, mean[place], favourites.Count(f => f == place) / (double)shards.Count));
    }

    private sealed record Path(StatementTrie Node, int[] Tokens, double Probability, double Agreement, int Forks)
    {
        public Path Along(int token) => this with { Node = Node.After(token), Tokens = [.. Tokens, token] };

        public Path Along(int token, double probability, double agreement) =>
            new(Node.After(token), [.. Tokens, token], Probability * probability, Agreement + agreement, Forks + 1);
    }
}
