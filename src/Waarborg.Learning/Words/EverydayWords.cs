namespace Waarborg.Learning;

/// <summary>Words that say little about what a text is about, in Dutch and English. Read once from the embedded list; immutable, thread safe.</summary>
internal static class EverydayWords
{
    private static readonly Lazy<HashSet<string>> s_words = new(() => Read("everyday.txt"));
    private static readonly Lazy<HashSet<string>> s_general = new(() => Read("general.txt"));

    /// <summary>Whether a word, lower case and without accents, says little.</summary>
    public static bool Contains(string word) => s_words.Value.Contains(word);

    /// <summary>Whether a word, lower case and without accents, is one of every trade and household: time, money, people, sending and receiving.</summary>
    public static bool AreGeneral(string word) => s_general.Value.Contains(word);

    private static HashSet<string> Read(string name) => WordLists.Lines(name).SelectMany(line => line).SelectMany(WordReader.Read).ToHashSet(StringComparer.Ordinal);
}
