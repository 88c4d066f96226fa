using Bunit;
using Waarborg.Law;
using Waarborg.Web.Components;

namespace Waarborg.Web.Tests.Components;

public sealed class FindingCardTests : ComponentTest
{
    private static readonly Finding Blocked = new(
        "C1-1", Stage.Train, Severity.Blocking, FindingStatus.Violated, ["GDPR 13(3)"], new("Titel", "Title"), new("Waarom", "Why"), new("Doe dit", "Do this"),
        new DateOnly(2026, 11, 23), SourceVerification.Primary, "notice", new("395 mensen", "395 people"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void It_shows_what_why_which_norm_and_what_to_do(string language)
    {
        var text = In(language);
        var card = Render<FindingCard>(p => p.Add(c => c.Finding, Blocked).Add(c => c.ActivityId, "case"));
        Assert.Equal(Blocked.Title.In(language), card.Find("h3").TextContent);
        Assert.Contains(Blocked.Why.In(language), card.Markup, StringComparison.Ordinal);
        Assert.Contains(Blocked.Remedy.In(language), card.Markup, StringComparison.Ordinal);
        Assert.Contains(Blocked.Detail!.In(language), card.Markup, StringComparison.Ordinal);
        Assert.Contains(new ArticleText("GDPR 13(3)").In(language), card.Find(".norm").TextContent, StringComparison.Ordinal);
        Assert.Equal(text["finding.blocks"], card.Find(".badge").TextContent);
        Assert.Equal("/activities/case/notices", card.Find("a.button").GetAttribute("href"));
    }

    [Theory]
    [InlineData("compatibility", "/activities/case/assessments/compatibility")]
    [InlineData("lia", "/activities/case/assessments/lia")]
    [InlineData("dpia", "/activities/case/assessments/dpia")]
    [InlineData("erasure-plan", "/activities/case/assessments/erasure-plan")]
    [InlineData("measure", "/activities/case/prepare")]
    [InlineData("manifest", "/activities/case/manifest")]
    [InlineData("consent", "/activities/case/wishes")]
    public void A_remedy_leads_to_the_form_that_brings_it_about(string action, string url)
    {
        In("nl");
        var card = Render<FindingCard>(p => p.Add(c => c.Finding, Blocked with { RemedyAction = action }).Add(c => c.ActivityId, "case"));
        Assert.Equal(url, card.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void Every_remedy_of_the_rules_is_known()
    {
        In("nl");
        Assert.All(RuleBook.Current.Rules.Where(rule => rule.RemedyAction != "none"), rule => Assert.NotEmpty(
            Render<FindingCard>(p => p.Add(c => c.Finding, Blocked with { RemedyAction = rule.RemedyAction }).Add(c => c.ActivityId, "case")).FindAll("a.button")));
    }

    [Fact]
    public void What_is_met_asks_for_nothing()
    {
        In("nl");
        var card = Render<FindingCard>(p => p.Add(c => c.Finding, Blocked with { Status = FindingStatus.Met }).Add(c => c.ActivityId, "case"));
        Assert.Empty(card.FindAll("a.button"));
        Assert.DoesNotContain(Blocked.Remedy.Nl, card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_later_has_no_button_yet()
    {
        In("nl");
        var card = Render<FindingCard>(p => p.Add(c => c.Finding, Blocked with { Status = FindingStatus.Unknown, NotYet = true }).Add(c => c.ActivityId, "case"));
        Assert.Empty(card.FindAll("a.button"));
    }
}
