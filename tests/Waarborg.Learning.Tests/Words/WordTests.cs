namespace Waarborg.Learning.Tests;

public class WordTests
{
    [Theory]
    [InlineData("kopen", "koop")]
    [InlineData("vragen", "vraag")]
    [InlineData("rekeningen", "rekening")]
    [InlineData("opzegging", "opzeg")]
    [InlineData("meters", "meter")]
    [InlineData("gebeld", "bel")]
    public void Inflected_words_have_one_stem(string one, string other) => Assert.Equal(DutchStem.Of(one), DutchStem.Of(other));

    [Theory]
    [InlineData("meter", "mijn")]
    [InlineData("gas", "glas")]
    [InlineData("1.190", "1.19")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(DutchStem.Of(one), DutchStem.Of(other));

    [Fact]
    public void Figures_stay_whole_and_accents_and_marks_of_masking_go() =>
        Assert.Equal(["betaal", "1.190", "7,50", "100%", "een"], WordReader.Read("Betaal € 1.190, [PERSON] 7,50. 100% één [PERSON_2]"));

    [Fact]
    public void Any_text_can_be_read()
    {
        foreach (var text in new[] { "", " ", "\uD800x", "😀", new string('é', 9000), "...", "<>[[" })
            Assert.All(WordReader.Read(text), word => Assert.NotEmpty(word));
    }

    [Fact]
    public void Words_for_the_same_thing_share_a_group()
    {
        Assert.Contains(LikeWords.GroupsOf(DutchStem.Of("gestorven")), LikeWords.GroupsOf(DutchStem.Of("overleden")).Contains);
        Assert.Empty(LikeWords.GroupsOf("qqq"));
    }

    [Fact]
    public void A_compound_also_counts_as_the_known_word_in_it()
    {
        var features = new TextFeatures(["De slinger hangt aan het huis."]);
        Assert.Contains(DutchStem.Of("slinger"), features.Words("slingerhaak").Keys);
        Assert.DoesNotContain(DutchStem.Of("slinger"), new TextFeatures(["De kast."]).Words("slingerhaak").Keys);
    }
}
