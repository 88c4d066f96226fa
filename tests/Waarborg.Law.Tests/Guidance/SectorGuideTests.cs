namespace Waarborg.Law.Tests.Guidance;

public sealed class SectorGuideTests
{
    [Fact]
    public void There_are_three_sectors_and_each_step_leads_to_rules_that_exist()
    {
        Assert.Equal(["customer-service", "hr", "care"], SectorGuide.All.Select(sector => sector.Id));
        Assert.All(SectorGuide.All, sector =>
        {
            Assert.NotEmpty(sector.Mistakes);
            Assert.NotEmpty(sector.Retention);
            Assert.All(sector.Steps, step =>
            {
                Assert.NotEmpty(step.Rules);
                Assert.All(step.Rules, rule => Assert.NotNull(RuleBook.Current.Find(rule)));
            });
        });
    }

    [Theory]
    [InlineData("customer-service", "C1-")]
    [InlineData("hr", "C2-")]
    [InlineData("care", "C3-")]
    public void A_sector_treats_every_rule_of_its_case(string sector, string prefix) => Assert.Equal(
        RuleBook.Current.Rules.Where(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)).Select(rule => rule.Id).Order(StringComparer.Ordinal),
        SectorGuide.Find(sector)!.Steps.SelectMany(step => step.Rules).Where(rule => rule.StartsWith(prefix, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Another_sector_is_not_found() => Assert.Null(SectorGuide.Find("landbouw"));
}
