namespace Waarborg.Learning;

/// <summary>
/// Asks about public statements with their own words, so that a model learns to find a fact by its words without anyone's conversation.
/// </summary>
/// <remarks>
/// Rare words are asked with more often than common ones. Common words of the whole text are strewn in, so that the model learns to look past them.
/// Strewing in other words or words that do not exist was tried too: within the same time the model learned less.
/// </remarks>
internal sealed class StatementQuestions
{
    private static readonly char[] s_separators = [' ', ',', ':', ';', '(', ')', '>', '.', '\'', '"', '?', '!'];
    private readonly IReadOnlyList<PublicStatement> _statements;
    private readonly string[][] _words;
    private readonly double[][] _rarity;
    private readonly string[] _common;

    public StatementQuestions(IReadOnlyList<PublicStatement> statements)
    {
        _statements = statements;
        _words = [.. statements.Select(s => s.Text.ToLowerInvariant().Split(s_separators, StringSplitOptions.RemoveEmptyEntries))];
        var counts = _words.SelectMany(w => w.Distinct(StringComparer.Ordinal))
            .CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _rarity = [.. _words.Select(words => words.Select(w => Math.Log((1.0 + statements.Count) / counts[w])).ToArray())];
        _common = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(60).Select(c => c.Key)];
    }

    /// <summary>A question about a statement, and the statement as its answer.</summary>
    public DialogueExample Ask(int index, SeededRandom random)
    {
        var (words, rarity) = (_words[index], _rarity[index]);
        var wanted = 1 + random.NextInt32(6);
        // Weighted draw without replacement (Efraimidis and Spirakis 2006).
        var picked = Enumerable.Range(0, words.Length)
            .OrderBy(i => -Math.Log(1 - random.NextDouble()) / Math.Max(0.05, rarity[i])).Take(wanted)
            .Order().Select(i => Cut(words[i], random)).ToList();
        for (var i = random.NextInt32(7); i > 0; i--) picked.Insert(random.NextInt32(picked.Count + 1), _common[random.NextInt32(_common.Length)]);
        if (random.NextDouble() < 0.4) picked.Insert(random.NextInt32(picked.Count + 1), _statements[index].Heading);
        return new DialogueExample(string.Join(' ', picked), _statements[index].Target);
    }

    /// <summary>Now and then only the first or last part of a long word: Dutch inflects at the ends and joins words together.</summary>
    private static string Cut(string word, SeededRandom random)
    {
        if (word.Length < 7 || random.NextDouble() > 0.25) return word;
        var length = 4 + random.NextInt32(word.Length - 4);
        return random.NextDouble() < 0.6 ? word[..length] : word[^length..];
    }
}
