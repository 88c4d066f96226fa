namespace Waarborg.Learning.Tests;

public class StatementMatcherTests
{
    private static readonly PublicStatement[] s_statements =
    [
        new("incasso", "Op de 1e, 15e of 25e van de maand."),
        new("ketel", "Bijvullen tot 1,8 bar."),
        new("ketel", "Een monteur komt binnen 2 werkdagen."),
        new("opzeggen", "Opzegtermijn 30 dagen."),
        new("bonus", "Uitbetaling met de jaarnota."),
    ];

    private static readonly StatementMatcher s_matcher = new(s_statements);

    [Theory]
    [InlineData("Vul de ketel bij tot 1,8.", 1)]
    [InlineData("De monteurs komen uiterlijk binnen 2 werkdagen langs.", 2)]
    [InlineData("Er wordt altijd op de 25e geïncasseerd, of de 15e.", 0)]
    public void An_answer_is_brought_back_to_its_statement(string answer, int statement) =>
        Assert.Equal(statement, s_matcher.Find(new DialogueExample("hallo", answer)));

    [Theory]
    [InlineData("")]
    [InlineData("Graag gedaan, fijne avond!")]
    [InlineData("Tot 1.8 kilometer verderop staat ook nog een hele grote boom met appels.")]
    public void Small_talk_is_brought_back_to_nothing(string answer) =>
        Assert.Null(s_matcher.Find(new DialogueExample("ketel bijvullen", answer)));

    [Fact]
    public void The_question_decides_between_like_statements()
    {
        StatementMatcher matcher = new([new("gas", "Binnen 14 dagen, gratis."), new("stroom", "Binnen 14 dagen, gratis."), new("x", "iets"), new("y", "anders")]);
        Assert.Equal(1, matcher.Find(new DialogueExample("stroom?", "Dat is binnen 14 dagen en gratis.")));
        Assert.Equal(0, matcher.Find(new DialogueExample("gas?", "Dat is binnen 14 dagen en gratis.")));
    }
}
