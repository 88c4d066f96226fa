namespace Waarborg.Learning.Tests;

public class StatementReaderTests
{
    [Fact]
    public void Lines_fall_apart_at_sentence_ends_but_not_inside_figures()
    {
        var longOne = new string('x', 150) + ".";
        var statements = StatementReader.Read([$"# Titel\n\n## meter\n- Voor 12.00 uur: 1.000 kWh; daarna niets. {longOne}\n\n- Mail naar a@b.example.\n"]);
        Assert.Equal(
            [new("meter", "Voor 12.00 uur: 1.000 kWh; daarna niets."), new("meter", longOne), new PublicStatement("meter", "Mail naar a@b.example.")], statements);
    }

    [Fact]
    public void Statements_keep_every_letter_of_the_text_in_order()
    {
        var statements = StatementReader.Read([Tiny.Policy]);
        var expected = Tiny.Policy.Split('\n').Where(l => !l.StartsWith('#'));
        Assert.Equal(Letters(string.Concat(expected)), Letters(string.Concat(statements.Select(s => s.Text))));
    }

    [Fact]
    public void The_same_statement_twice_is_one() => Assert.Single(StatementReader.Read(["- Een zin.\n- Een zin."]));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
