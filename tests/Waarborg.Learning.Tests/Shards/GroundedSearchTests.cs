namespace Waarborg.Learning.Tests;

public class GroundedSearchTests
{
    private static readonly BaseContent s_content = ModelFile.ReadBase(Tiny.Base.Bytes);

    private static IReadOnlyList<GroundedChoice> Find(int wanted)
    {
        using var weights = Weights.Read(s_content.Options, s_content.Tokenizer.VocabularySize, s_content.File);
        var trie = StatementTrie.Of(s_content.Statements, s_content.Tokenizer);
        return new GroundedSearch([weights, weights], trie, Prompt.Question(s_content.Tokenizer, "wanneer is de incasso", 20)).Find(wanted, default);
    }

    [Fact]
    public void The_statements_probabilities_add_up_to_one_and_come_best_first()
    {
        var all = Find(100);
        Assert.Equal(Enumerable.Range(0, s_content.Statements.Count), all.Select(c => c.Statement).Order());
        Assert.Equal(1, all.Sum(c => c.Probability), 1e-6);
        Assert.Equal(all.OrderByDescending(c => c.Probability), all);
    }

    [Fact]
    public void Statements_alike_for_longer_than_the_context_are_still_told_apart()
    {
        var alike = string.Concat(Enumerable.Range(0, 60).Select(i => $"{(char)('a' + i % 26)}{i} "));
        var root = new TrainingEngine().TrainBase([$"- {alike}een.\n- {alike}twee."], Tiny.Model, Tiny.Training with { Epochs = 1 }, null, default);
        using var model = AssistantModel.Load(root.Bytes, []);
        var answer = model.Generate("een of twee", new GenerationOptions(), default);
        Assert.Equal(2, answer.Passages.Count);
        Assert.Equal(1, answer.Passages.Sum(p => p.Probability), 1e-6);
    }

    [Fact]
    public void Asking_for_fewer_gives_the_same_first_ones() => Assert.Equal(Find(100).Take(2), Find(2));
}
