namespace Waarborg.Law.Tests.Documents;

public sealed class RuleBookWordsTests
{
    [Theory]
    [InlineData("nl", "nl")]
    [InlineData("en", "en")]
    public void Every_word_is_there_in_each_language(string asked, string given)
    {
        var words = RuleBookWords.In(asked);
        Assert.Equal(RuleBookWords.In(given), words);
        foreach (var property in typeof(RuleBookWords).GetProperties())
        {
            var value = property.GetValue(words);
            if (value is string text) Assert.True(text.Length > 1, property.Name);
            if (value is IEnumerable<string> texts) Assert.All(texts, one => Assert.True(one.Length > 1, property.Name));
        }
        Assert.All(Enum.GetValues<Severity>(), severity => Assert.Contains(words.Of(severity), words.Severities));
        Assert.All(Enum.GetValues<SourceVerification>(), verified => Assert.Contains(words.Of(verified), words.Verifications));
        Assert.Equal(3, words.Severities.Concat(words.Verifications).Distinct().Count() / 2);
    }

    [Fact]
    public void A_rule_that_reads_otherwise_elsewhere_says_outside_what()
    {
        Assert.Equal("Outside care", RuleBookWords.In("en").Elsewhere(RuleBook.Current.Find("C3-4")!));
        Assert.Equal("Outside recruitment", RuleBookWords.In("en").Elsewhere(RuleBook.Current.Find("C2-4")!));
    }
}
