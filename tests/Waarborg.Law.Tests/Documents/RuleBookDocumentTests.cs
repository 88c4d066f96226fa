namespace Waarborg.Law.Tests.Documents;

public sealed class RuleBookDocumentTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void It_gives_every_rule_with_its_texts_norms_and_source(string lang)
    {
        var text = RuleBookDocument.Markdown(RuleBook.Current, lang);
        Assert.All(RuleBook.Current.Rules, rule =>
        {
            Assert.Contains($"\n## {rule.Id}\n", text, StringComparison.Ordinal);
            Assert.Contains(rule.Title.In(lang), text, StringComparison.Ordinal);
            Assert.Contains(rule.Why.In(lang), text, StringComparison.Ordinal);
            Assert.Contains(rule.Remedy.In(lang), text, StringComparison.Ordinal);
            Assert.Contains(rule.Source, text, StringComparison.Ordinal);
            Assert.All(rule.Articles, article => Assert.Contains(new ArticleText(article).In(lang), text, StringComparison.Ordinal));
            Assert.All(rule.Phases, phase => Assert.Contains(phase.Why.In(lang), text, StringComparison.Ordinal));
        });
        Assert.All(MeasureBook.Current.All, measure => Assert.Contains($"| `{measure.Id}` | {measure.Text.In(lang)} |", text, StringComparison.Ordinal));
        Assert.All(ReviewFeatures.All, feature => Assert.Contains($"- {feature.Key}: {feature.Value.In(lang)}\n", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void The_published_book_is_the_one_that_the_gate_applies(string lang) =>
        Assert.Equal(RuleBookDocument.Markdown(RuleBook.Current, lang), File.ReadAllText(Path.Combine(Root(), "docs", "law", $"rules.{lang}.md")));

    [Fact]
    public void Other_languages_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => RuleBookDocument.Markdown(RuleBook.Current, "de"));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Waarborg.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
