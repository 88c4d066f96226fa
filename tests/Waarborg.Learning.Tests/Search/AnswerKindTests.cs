namespace Waarborg.Learning.Tests;

public class AnswerKindTests
{
    [Theory]
    [InlineData("wat kost dat", "Dat is € 45.")]
    [InlineData("hoe lang duurt het", "Binnen 10 werkdagen.")]
    [InlineData("waar verander ik dat", "Profiel > Meldingen")]
    [InlineData("welk percentage", "Ongeveer 40% laag")]
    [InlineData("which number do I call", "Bel 0800-9009.")]
    [InlineData("naar welk adres moet ik het doorsturen", "Mail naar hulp@bedrijf.example.")]
    [InlineData("op welk tijdstip", "De incasso loopt 's nachts.")]
    [InlineData("wie regelt dat", "De netbeheerder doet dat.")]
    [InlineData("welk papier heb ik nodig", "Een uittreksel.")]
    [InlineData("hoe vaak mag dat", "Twee keer.")]
    [InlineData("Mag dat?", "Dat mag niet.")]
    public void A_sentence_gives_what_is_asked(string question, string sentence)
    {
        Assert.Contains(AnswerKind.AskedBy(question).Zip(AnswerKind.GivenBy(sentence)), kind => kind is (true, true));
        Assert.Equal(AnswerKind.Count, AnswerKind.Rows(question, [AnswerKind.GivenBy(sentence)]).Count);
    }

    [Fact]
    public void A_sentence_without_form_gives_nothing() => Assert.DoesNotContain(true, AnswerKind.GivenBy("Hallo daar."));
}
