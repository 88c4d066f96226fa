namespace Waarborg.Law.Tests.Rules;

public sealed class RuleGroupsTests
{
    [Theory]
    [InlineData("C1-3", RuleGroup.Reuse)]
    [InlineData("C2-1", RuleGroup.People)]
    [InlineData("RET-APPLICANT", RuleGroup.People)]
    [InlineData("C3-7", RuleGroup.Health)]
    [InlineData("LOG-7513", RuleGroup.Health)]
    [InlineData("UAVG-40", RuleGroup.People)]
    [InlineData("ID-HIRE", RuleGroup.People)]
    [InlineData("EXPLAIN-15", RuleGroup.People)]
    [InlineData("INJECTION", RuleGroup.People)]
    [InlineData("SCHUFA-ROLE", RuleGroup.People)]
    [InlineData("SECRECY-457", RuleGroup.Health)]
    [InlineData("MDR-11", RuleGroup.Health)]
    [InlineData("EXCHANGE-15A", RuleGroup.Health)]
    [InlineData("FILE-454", RuleGroup.Health)]
    [InlineData("MINORS-450", RuleGroup.Health)]
    [InlineData("RELATIVES", RuleGroup.Health)]
    [InlineData("AUTOBIAS", RuleGroup.Health)]
    [InlineData("NO-AI-FILE", RuleGroup.Health)]
    [InlineData("IGJ", RuleGroup.Health)]
    [InlineData("AIA-50", RuleGroup.AiAct)]
    [InlineData("T-BASIS", RuleGroup.General)]
    [InlineData("BSN-46", RuleGroup.General)]
    public void A_rule_is_in_one_group(string rule, RuleGroup group) => Assert.Equal(group, RuleGroups.Of(rule));

    [Fact]
    public void Without_a_group_and_words_all_rules_are_found() => Assert.Equal(RuleBook.Current.Rules, RuleGroups.Find(RuleBook.Current, null, " "));

    [Fact]
    public void Rules_are_found_by_group() => Assert.All(RuleGroups.Find(RuleBook.Current, RuleGroup.Health, null), rule => Assert.Equal(RuleGroup.Health, RuleGroups.Of(rule.Id)));

    [Theory]
    [InlineData("toestemming intrekken", "C1-6")]
    [InlineData("AVG art. 22", "C2-3")]
    [InlineData("GDPR 22(1)", "C2-3")]
    [InlineData("bsn-46", "BSN-46")]
    public void Rules_are_found_by_words_and_norms_in_both_ways_of_writing(string text, string expected) =>
        Assert.Contains(expected, RuleGroups.Find(RuleBook.Current, null, text).Select(rule => rule.Id));

    [Fact]
    public void Every_word_counts() => Assert.Empty(RuleGroups.Find(RuleBook.Current, null, "toestemming flauwekul"));
}
