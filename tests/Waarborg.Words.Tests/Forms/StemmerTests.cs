using Waarborg.Words.Forms;

namespace Waarborg.Words.Tests.Forms;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("woning", "woningen")]
    [InlineData("huis", "huizen")]
    [InlineData("brief", "brieven")]
    [InlineData("vragen", "vraag")]
    [InlineData("kopen", "koop")]
    [InlineData("plannen", "gepland")]
    [InlineData("inplannen", "ingepland")]
    [InlineData("werken", "gewerkt")]
    [InlineData("werken", "werkte")]
    [InlineData("begeleiden", "begeleidde")]
    [InlineData("rijden", "gereden")]
    [InlineData("verkopen", "verkocht")]
    [InlineData("tafel", "tafeltje")]
    [InlineData("kassa", "kassa's")]
    [InlineData("schedule", "schedules")]
    [InlineData("write", "written")]
    public void Forms_of_one_word_have_one_stem(string one, string other) => Assert.Equal(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("planten", "plannen")]
    [InlineData("gas", "gaas")]
    [InlineData("zaal", "zalm")]
    [InlineData("bon", "boon")]
    public void Other_words_keep_other_stems(string one, string other) => Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));
}
