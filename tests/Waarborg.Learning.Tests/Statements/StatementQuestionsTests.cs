namespace Waarborg.Learning.Tests;

public class StatementQuestionsTests
{
    private static readonly IReadOnlyList<PublicStatement> s_statements = StatementReader.Read([Tiny.Policy]);

    [Fact]
    public void A_question_is_made_of_letters_of_the_public_text_only()
    {
        var questions = new StatementQuestions(s_statements);
        var letters = Tiny.Policy.ToLowerInvariant().ToHashSet();
        for (var seed = 0; seed < 200; seed++)
        {
            var index = seed % s_statements.Count;
            var example = questions.Ask(index, SeededRandom.For(seed));
            Assert.Equal(s_statements[index].Target, example.Answer);
            Assert.Subset(letters, example.Question.ToLowerInvariant().ToHashSet());
        }
    }

    [Fact]
    public void The_same_stream_asks_the_same_question() =>
        Assert.Equal(
            new StatementQuestions(s_statements).Ask(1, SeededRandom.For(9)), new StatementQuestions(s_statements).Ask(1, SeededRandom.For(9)));
}
