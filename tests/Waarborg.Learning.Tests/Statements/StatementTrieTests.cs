namespace Waarborg.Learning.Tests;

public class StatementTrieTests
{
    private static readonly PublicStatement[] s_statements = [new("a", "een twee"), new("a", "een twee drie"), new("b", "vier")];
    private static readonly Tokenizer s_tokenizer = Tokenizer.Train([], Tokenizer.SmallestVocabulary);
    private static readonly StatementTrie s_trie = StatementTrie.Of(s_statements, s_tokenizer);

    [Fact]
    public void Every_statement_leads_to_itself()
    {
        for (var i = 0; i < s_statements.Length; i++)
        {
            var node = s_trie;
            foreach (var token in Prompt.Answer(s_tokenizer, s_statements[i].Target, int.MaxValue)) node = node.After(token);
            Assert.Equal(i, node.Only);
            Assert.Empty(node.Choices);
        }
    }

    [Fact]
    public void A_beginning_decides_once_only_one_statement_is_left()
    {
        var decided = s_trie.Deciding(Prompt.Answer(s_tokenizer, s_statements[2].Target, int.MaxValue));
        Assert.Equal(" b", s_tokenizer.Decode(decided));
        // A statement that is the beginning of another is told apart by its end mark.
        Assert.Equal(SpecialTokens.End, s_trie.Deciding(Prompt.Answer(s_tokenizer, s_statements[0].Target, int.MaxValue))[^1]);
        Assert.Equal(" a: een twee ", s_tokenizer.Decode(s_trie.Deciding(Prompt.Answer(s_tokenizer, s_statements[1].Target, int.MaxValue))));
    }

    [Fact]
    public void An_answer_that_is_no_statement_stays_whole() => Assert.Equal([70, 71], s_trie.Deciding([70, 71]));
}
