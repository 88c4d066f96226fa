using Waarborg.Care.Checking;

namespace Waarborg.Care.Tests.Checking;

public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("Geen koorts na de operatie", "koorts", "operatie")]
    [InlineData("De cardioloog vond geen hartfalen", "hartfalen", "cardioloog")]
    [InlineData("Na de operatie kreeg zij geen transfusie", "transfusie", "operatie")]
    [InlineData("Hij blowt sinds 2021 niet meer", "blowt", "")]
    [InlineData("Endocarditis verworpen", "endocarditis", "")]
    [InlineData("Huidtest chloorhexidine negatief", "chloorhexidine", "huidtest")]
    [InlineData("Geen aanwijzingen voor longembolie", "longembolie", "")]
    [InlineData("Geen opname op de IC", "opname ic", "")]
    [InlineData("Geen antibiotica voor de infectie", "antibiotica", "infectie")]
    [InlineData("Zij gaf montelukast niet meer en houdt astma", "montelukast", "")]
    [InlineData("Amoxicilline in geen geval geven", "amoxicilline", "")]
    [InlineData("No pulmonary embolism on CT", "pulmonaryembolism", "ct")]
    [InlineData("Geen carbamazepine i.v.m. rash", "carbamazepine", "rash")]
    [InlineData("Gonartrose links (niet rechts)", "", "gonartrose")]
    public void A_denial_reaches_what_it_belongs_to(string clause, string denied, string not)
    {
        var read = MentionReader.In(clause);
        Assert.All(denied.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => Assert.True(Assert.Single(read, m => m.Word == w).Denied));
        Assert.All(not.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => Assert.False(Assert.Single(read, m => m.Word == w).Denied));
    }

    [Theory]
    [InlineData("Metformine gestaakt", "metformine", "")]
    [InlineData("Hepatitis genezen", "hepatitis", "")]
    [InlineData("Tamoxifen vervangen door letrozol", "tamoxifen", "letrozol")]
    [InlineData("Oxycodon wegens delier gestopt", "oxycodon", "delier")]
    [InlineData("Metformine niet gestopt", "", "metformine")]
    public void What_is_over_is_told_from_what_goes_on(string clause, string ended, string not)
    {
        var read = MentionReader.In(clause);
        Assert.All(ended.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => Assert.True(Assert.Single(read, m => m.Word == w).Ended));
        Assert.All(not.Split(' ', StringSplitOptions.RemoveEmptyEntries), w => Assert.False(Assert.Single(read, m => m.Word == w).Ended));
    }

    [Fact]
    public void What_only_says_when_or_why_stands_aside()
    {
        var read = MentionReader.In("Na de heupoperatie kreeg zij antibiotica wegens koorts");
        Assert.Equal(["heupoperatie", "koorts"], read.Where(m => m.Aside).Select(m => m.Word));
    }
}
