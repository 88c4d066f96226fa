namespace Waarborg.Learning;

/// <summary>All public statements as paths of tokens: what a grounded answer may go on with after each beginning.</summary>
internal sealed class StatementTrie
{
    private readonly SortedDictionary<int, StatementTrie> _next = [];
    private int _statement = -1;

    /// <summary>The tokens that may follow here, ascending.</summary>
    public IReadOnlyCollection<int> Choices => _next.Keys;

    /// <summary>The only statement left, or null while there are several.</summary>
    public int? Only { get; private set; }

    public static StatementTrie Of(IReadOnlyList<PublicStatement> statements, Tokenizer tokenizer)
    {
        var root = new StatementTrie();
        for (var i = 0; i < statements.Count; i++)
        {
            var node = root;
            foreach (var token in Prompt.Answer(tokenizer, statements[i].Target, int.MaxValue)) node = node.Reach(token);
            node._statement = i;
        }
        root.Settle();
        return root;
    }

    public StatementTrie After(int token) => _next[token];

    /// <summary>The beginning of a statement's tokens after which only that statement is left; all of them when they lead nowhere.</summary>
    public int[] Deciding(int[] tokens)
    {
        var node = this;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (node.Only is not null) return tokens[..Math.Max(1, i)];
            if (!node._next.TryGetValue(tokens[i], out var next)) return tokens;
            node = next;
        }
        return tokens;
    }

    private StatementTrie Reach(int token)
    {
        if (!_next.TryGetValue(token, out var node)) _next[token] = node = new StatementTrie();
        return node;
    }

    private void Settle()
    {
        foreach (var node in _next.Values) node.Settle();
        Only = _next.Count switch
        {
            0 => _statement,
            1 => _next.Values.First().Only,
            _ => null,
        };
    }
}
