using CsCheck;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Tests.Reading;

public sealed class PhraseTrieTests
{
    [Fact]
    public void The_longest_phrase_wins_in_any_case_and_joining()
    {
        var trie = new PhraseTrie<string>();
        trie.Add("mijn naam", "short");
        trie.Add("mijn naam is", "long");
        trie.Add("mijn naam is", "second");
        Assert.Equal(2, trie.Count);
        Assert.True(trie.TryMatch(Document.Read("MIJN-naam  is Jan"), 0, out var end, out var value));
        Assert.Equal((3, "long"), (end, value));
        Assert.True(trie.TryMatch(Document.Read("mijn naam. Is"), 0, out end, out value) && end == 3);
        Assert.False(trie.TryMatch(Document.Read("mijn (en) naam"), 0, out _, out _));
    }

    [Fact]
    public void A_trie_finds_what_a_list_of_phrases_finds() => Gen.Select(Phrases.Array[0, 30], Phrases).Sample((phrases, text) =>
    {
        var trie = new PhraseTrie<string>();
        foreach (var phrase in phrases)
            trie.Add(phrase, phrase);
        var document = Document.Read(text);
        for (var i = 0; i < document.Count; i++)
        {
            var words = Enumerable.Range(i, document.Count - i).Select(at => document.Folded(at).ToString()).ToArray();
            var longest = phrases.Where(phrase => phrase.Split(' ') is var own && own.Length <= words.Length && own.SequenceEqual(words.Take(own.Length))).MaxBy(phrase => phrase.Length);
            Assert.Equal(longest is not null, trie.TryMatch(document, i, out var end, out var value));
            Assert.Equal(longest, value);
            Assert.Equal(longest is null ? i : i + longest.Split(' ').Length, end);
            Assert.True(longest is null || trie.NextStart(document, i) == i);
        }

        Assert.Equal(phrases.Select(phrase => phrase.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal), trie.FirstWords.Order(StringComparer.Ordinal));
        Assert.Equal(phrases.Distinct().Count(), trie.Count);
    });

    private static Gen<string> Phrases => Gen.OneOf("a", "b", "c", "ab", "12").Array[1, 5].Select(words => string.Join(' ', words));
}
