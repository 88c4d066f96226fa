namespace Waarborg.Law.Tests.Texts;

public sealed class ArticleTextTests
{
    [Theory]
    [InlineData("GDPR 13(3)", "AVG art. 13 lid 3", "GDPR Art. 13(3)")]
    [InlineData("GDPR 5(1)(b)", "AVG art. 5 lid 1 onder b", "GDPR Art. 5(1)(b)")]
    [InlineData("GDPR 13", "AVG art. 13", "GDPR Art. 13")]
    [InlineData("GDPR 4(5)", "AVG art. 4 punt 5", "GDPR Art. 4(5)")]
    [InlineData("GDPR rec. 26", "AVG overweging 26", "GDPR Recital 26")]
    [InlineData("AI Act 50(1)", "AI-verordening art. 50 lid 1", "AI Act Art. 50(1)")]
    [InlineData("AI Act 4a(1)", "AI-verordening art. 4a lid 1", "AI Act Art. 4a(1)")]
    [InlineData("UAVG 46", "UAVG art. 46", "UAVG Art. 46")]
    [InlineData("EDPB 28/2024", "EDPB-advies 28/2024", "EDPB Opinion 28/2024")]
    [InlineData("WP216", "WP216", "WP216")]
    [InlineData("", "", "")]
    public void It_is_written_as_people_write_it(string canonical, string dutch, string english)
    {
        Assert.Equal(dutch, new ArticleText(canonical).In("nl"));
        Assert.Equal(english, new ArticleText(canonical).In("en"));
    }

    /// <summary>What people call by its name in both languages.</summary>
    private static readonly string[] Names =
        ["WP216", "WP248", "NVP-code", "Wmcz 2018", "NEN 7510", "NEN 7512", "NEN 7513", "Begz", "MDR 2017/745", "Wkkgz", "IGJ"];

    [Theory]
    [InlineData("7:457(2) BW", "art. 7:457 lid 2 BW", "Art. 7:457(2) BW")]
    [InlineData("7:458 BW", "art. 7:458 BW", "Art. 7:458 BW")]
    [InlineData("WOR 27(1)(k)", "WOR art. 27 lid 1 onder k", "WOR Art. 27(1)(k)")]
    [InlineData("WGBH/CZ 4", "WGBH/CZ art. 4", "WGBH/CZ Art. 4")]
    public void Dutch_acts_are_written_as_people_write_them(string canonical, string dutch, string english)
    {
        Assert.Equal(dutch, new ArticleText(canonical).In("nl"));
        Assert.Equal(english, new ArticleText(canonical).In("en"));
    }

    [Fact]
    public void Default_is_empty() => Assert.Equal("", default(ArticleText).In("nl"));

    [Fact]
    public void Other_languages_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleText("GDPR 6").In("de"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalizedText("a", "b").In("NL"));
    }

    [Fact]
    public void Every_article_in_the_data_can_be_rendered() => Assert.All(
        RuleBook.Current.Rules.SelectMany(r => r.Articles).Concat(QuestionnaireBook.Current.All.SelectMany(q => q.Articles)).Concat(NoticeChecklist.Items.Select(i => i.Article)),
        id => Assert.True(Names.Contains(id) || new ArticleText(id).In("nl") != id, id));
}
