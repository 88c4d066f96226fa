namespace Waarborg.Learning.Tests;

public class SituationPassagesTests
{
    private static readonly SortedDictionary<string, double>[] s_texts = [Words("datalek autoriteit melden"), Words("jaarnota termijn"), Words("taart tafel")];
    private static readonly WordIndex s_words = new(s_texts, 0.5);

    [Fact]
    public void A_situation_leads_to_the_passage_with_its_words()
    {
        var passages = new SituationPassages(s_words, [Words("datalek melden"), Words("")]);
        Assert.Equal(0, passages.Of(0).MaxBy(p => p.Share).Passage);
        Assert.InRange(passages.Of(0).Sum(p => p.Share), 0.9, 1.000001);
    }

    [Fact]
    public void What_is_nobodys_own_or_unknown_to_the_documents_leads_nowhere()
    {
        var passages = new SituationPassages(s_words, [Words(""), Words("zwembad sauna")]);
        Assert.Empty(passages.Of(0));
        Assert.Empty(passages.Of(1));
    }

    [Fact]
    public void What_the_documents_know_half_leads_somewhere_less_surely() =>
        Assert.InRange(new SituationPassages(s_words, [Words("datalek zwembad")]).Of(0).Sum(p => p.Share), 0.05, 0.95);

    [Fact]
    public void Chances_follow_the_situations()
    {
        var chances = new SituationPassages(s_words, [Words("datalek melden"), Words("jaarnota termijn"), Words("")]).Chances(new SituationChances([0.2, 0.5, 0.3], 1, 1));
        Assert.Equal(0.5, chances[1], 0.05);
        Assert.Equal(0.7, chances.Sum(), 0.05);
    }

    private static SortedDictionary<string, double> Words(string text)
    {
        var words = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words[word] = 1;
        return words;
    }
}
