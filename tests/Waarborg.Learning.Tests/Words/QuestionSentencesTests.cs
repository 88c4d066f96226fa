using CsCheck;

namespace Waarborg.Learning.Tests;

public class QuestionSentencesTests
{
    [Theory]
    [InlineData("Hoe zeg ik op?")]
    [InlineData("en wanneer krijg ik dat terug")]
    [InlineData("ik zou graag weten wat het kost")]
    [InlineData("can you tell me the price")]
    public void It_asks(string sentence) => Assert.True(QuestionSentences.Asks(sentence));

    [Theory]
    [InlineData("Mijn man is ziek.")]
    [InlineData("We were on holiday.")]
    public void It_tells(string sentence) => Assert.False(QuestionSentences.Asks(sentence));

    [Fact]
    public void The_story_counts_for_less_than_the_question()
    {
        var read = QuestionSentences.Read("Mijn dochter is verhuisd naar Zwolle. Wat kost een tweede pas? Groetjes.");
        Assert.Equal([false, true, false], read.Select(s => s.Weight == 1));
    }

    [Fact]
    public void A_text_that_asks_nothing_counts_in_full() => Assert.All(QuestionSentences.Read("Mijn meter is stuk. Het regent."), s => Assert.Equal(1, s.Weight));

    [Fact]
    public void No_word_is_lost() => Gen.String[Gen.Char["ab .?!\n1,"], 0, 40].Sample(text =>
        QuestionSentences.Read(text).SelectMany(s => WordReader.Read(s.Text)).SequenceEqual(WordReader.Read(text)));

    [Fact]
    public void What_a_story_says_weighs_less_in_the_features()
    {
        var asked = new TextFeatures(["De meter en de ketel."]).Asked("De ketel is oud. Waar hangt de meter?");
        Assert.True(asked[DutchStem.Of("meter")] > asked[DutchStem.Of("ketel")]);
    }
}
