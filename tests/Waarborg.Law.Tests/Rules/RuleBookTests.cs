using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules;

public sealed class RuleBookTests
{
    public static TheoryData<string> Ids => [.. RuleBook.Current.Rules.Select(rule => rule.Id)];

    private static RuleDescription Rule(string id) => RuleBook.Current.Find(id)!;

    [Fact]
    public void Every_rule_in_the_data_has_a_class_and_the_reverse() =>
        Assert.Equal(RuleBook.Current.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), Guard.Discover().Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void A_rule_without_a_class_does_not_pass_in_silence() =>
        Assert.Throws<InvalidOperationException>(() => new Gate(new RuleBook([Rule("C1-1") with { Id = "C9-9" }])));

    [Fact]
    public void Every_rule_class_is_internal_sealed_and_lies_where_its_kind_does() => Assert.All(Guard.Discover(), rule =>
    {
        Assert.True(rule.GetType() is { IsNotPublic: true, IsSealed: true });
        Assert.Equal(rule.Id.StartsWith("C1-", StringComparison.Ordinal), rule is ReuseRule);
    });

    [Theory, MemberData(nameof(Ids))]
    public void Every_rule_is_dated_sourced_and_guards_a_stage(string id)
    {
        var rule = Rule(id);
        Assert.NotEmpty(rule.Articles);
        Assert.NotEmpty(rule.Stages);
        Assert.False(string.IsNullOrWhiteSpace(rule.Source));
        Assert.Equal(new DateOnly(2026, 11, 23), rule.AsOf);
        Assert.InRange(rule.EffectiveFrom, new DateOnly(2018, 5, 25), new DateOnly(2027, 12, 2));
        Assert.All(rule.Phases, phase => Assert.True(phase.From > rule.EffectiveFrom && phase.Severity < rule.Severity));
        Assert.Contains(rule.RemedyAction, new[] { "notice", "compatibility", "lia", "dpia", "erasure-plan", "measure", "manifest", "consent", "none" });
    }

    [Theory, MemberData(nameof(Ids))]
    public void Nothing_is_called_verified_that_was_not_checked_against_the_official_journal(string id) =>
        Assert.NotEqual(SourceVerification.Primary, Rule(id).Verified);

    [Theory]
    [InlineData("T-CHAIN", "2018-05-25")]
    [InlineData("C1-1", "2018-05-25")]
    [InlineData("AIA-50", "2026-08-02")]
    public void Rules_apply_from_their_day(string id, string day) => Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Rule(id).EffectiveFrom);

    [Theory]
    [InlineData(Stage.Collect, "T-CHAIN T-BASIS T-AGREE BASIS-FITS TRANSFER-44")]
    [InlineData(Stage.Prepare, "T-CHAIN T-BASIS T-AGREE BASIS-FITS TRANSFER-44 T-TRANSP C1-1 C1-3 REGISTER-30 NO-TRAIN")]
    [InlineData(Stage.Train, "T-CHAIN T-BASIS T-AGREE BASIS-FITS TRANSFER-44 T-TRANSP C1-1 C1-2 C1-3 C1-4 C1-5 C1-6 T-ANON DPIA-35 BSN-46 REGISTER-30 NO-TRAIN A14-SOURCE A9-TEXT BASE-ORIGIN BREACH-33 CHILDREN-8 RETENTION-5 SUBJECTS-13")]
    [InlineData(Stage.Apply, "T-CHAIN T-BASIS T-AGREE BASIS-FITS TRANSFER-44 T-TRANSP T-PROF T-HUMAN T-GUIDE AIA-50 AIA-50-2 C1-4 BSN-46 T-BLACKBOX DPIA-35 REGISTER-30 NO-TRAIN A14-SOURCE A22-BOT ACCURACY-5 BASE-ORIGIN BREACH-33 CHILDREN-8 PROMPT-LOG RETENTION-5 SUBJECTS-13")]
    [InlineData(Stage.Oversee, "T-CHAIN")]
    [InlineData(Stage.Rights, "RIGHTS-ID")]
    public void Each_stage_is_guarded_by_these_rules(Stage stage, string expected) => Assert.Equal(
        expected.Split(' ').Order(StringComparer.Ordinal),
        TheGate.Assess(Assistant, Known, stage).Findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal));

    [Fact]
    public void A_finding_carries_the_texts_and_sources_of_its_rule()
    {
        var finding = Find("C1-3", Stage.Train, Assistant, Known);
        var rule = Rule("C1-3");
        Assert.Equal((rule.Title, rule.Why, rule.Remedy, rule.AsOf, rule.Verified, rule.Severity), (finding.Title, finding.Why, finding.Remedy, finding.AsOf, finding.Verified, finding.Severity));
        Assert.Equal(rule.Articles, finding.Articles);
        Assert.Null(finding.RemedyAction);
    }

    [Fact]
    public void Find_knows_only_exact_ids()
    {
        Assert.Null(RuleBook.Current.Find("c1-1"));
        Assert.Null(RuleBook.Current.Find(""));
    }
}
