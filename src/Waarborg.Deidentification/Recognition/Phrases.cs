using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;

/// <summary>Makes a trie of phrases that all mean the same.</summary>
internal static class Phrases
{
    public static PhraseTrie<string> Of(params ReadOnlySpan<string> phrases)
    {
        var trie = new PhraseTrie<string>();
        foreach (var phrase in phrases)
            trie.Add(phrase, phrase);
        return trie;
    }

    /// <summary>Adds phrases written as one text with commas between them.</summary>
    public static void AddAll<T>(this PhraseTrie<T> trie, T value, string phrases)
        where T : class
    {
        foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            trie.Add(phrase, value);
    }
}
