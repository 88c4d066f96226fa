namespace Waarborg.Learning.Tests;

public class DutchVerbsTests
{
    [Theory]
    [InlineData("betaald", "betalen")]
    [InlineData("kreeg", "krijgen")]
    [InlineData("gestorven", "sterven")]
    [InlineData("opgezegd", "opzeggen")]
    [InlineData("afgeschreven", "afschrijven")]
    [InlineData("doorgegeven", "doorgeven")]
    [InlineData("overgestapt", "overstappen")]
    [InlineData("aangemeld", "aanmelden")]
    [InlineData("afgekoeld", "afkoelen")]
    [InlineData("teruggeleverd", "terugleveren")]
    public void Forms_of_a_verb_have_its_stem(string form, string infinitive) => Assert.Equal(DutchStem.Of(infinitive), DutchStem.Of(form));

    [Theory]
    [InlineData("rekening")]
    [InlineData("op")]
    [InlineData("aangenaam")]
    public void Other_words_are_no_forms(string word) => Assert.Null(DutchVerbs.InfinitiveOf(word));

    [Theory]
    [InlineData("ik zeg mijn contract op", "opzeg")]
    [InlineData("om op te zeggen", "opzeg")]
    public void A_verb_that_stands_apart_is_put_together(string text, string verb) =>
        Assert.Contains(verb, new TextFeatures(["Opzeggen kan altijd."]).Words(text).Keys);

    [Fact]
    public void A_verb_that_nobody_knows_is_not_made_up() =>
        Assert.DoesNotContain(new TextFeatures(["De kast."]).Terms("ik wandel de hond uit"), term => term.Stem.StartsWith("uit", StringComparison.Ordinal));
}
