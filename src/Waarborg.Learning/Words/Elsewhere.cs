namespace Waarborg.Learning;

/// <summary>Words of subjects that are seldom an organisation's own: other trades, daily life, other firms. Read once from the embedded list; immutable, thread safe.</summary>
internal static class Elsewhere
{
    private const int ShortestPart = 5;

    private static readonly Lazy<HashSet<string>> s_words = new(() =>
        WordLists.Lines("elsewhere.txt").SelectMany(line => line).SelectMany(WordReader.Read).Where(word => word.Length > 1)
            .Select(DutchStem.Of).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a stem belongs elsewhere, or is a compound of which the last part does, which says what it is.</summary>
    public static bool Contains(string stem) => s_words.Value.Contains(stem) || Lengths(stem).Any(length => s_words.Value.Contains(stem[^length..]));

    /// <summary>Whether a compound begins with a word that belongs elsewhere.</summary>
    public static bool Begins(string stem) => Lengths(stem).Any(length => s_words.Value.Contains(stem[..length]));

    private static IEnumerable<int> Lengths(string stem) => Enumerable.Range(ShortestPart, Math.Max(0, stem.Length - 2 - ShortestPart));
}
