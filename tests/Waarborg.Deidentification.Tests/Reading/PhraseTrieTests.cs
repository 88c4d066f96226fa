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
}
