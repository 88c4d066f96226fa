using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class TheInterestWasWeighedAgainstPeopleTests
{
    private static Finding Judge(Facts facts, Activity? activity = null) => Find("C1-5", Stage.Train, activity ?? Assistant, facts);

    private static Facts Lia(params (string, string)[] answers) => Known.With("lia", Answered("lia", answers));

    [Fact]
    public void An_approved_assessment_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Known).Status);

    [Fact]
    public void Without_one_the_dpo_has_to_act_and_training_waits()
    {
        var facts = Known.With("lia", null);
        Assert.Equal((FindingStatus.Unknown, Severity.Dpo), (Judge(facts).Status, Judge(facts).Severity));
        Assert.Equal(Verdict.Gap, TheGate.Assess(Assistant, facts, Stage.Train).Verdict);
    }

    [Theory]
    [InlineData("interest-lawful", "no")]
    [InlineData("interest-real", "no")]
    [InlineData("outcome", "people-prevail")]
    [InlineData("review-date", "2026-11-23")]
    public void An_answer_that_speaks_against_it_is_violated(string question, string answer) =>
        Assert.Equal(FindingStatus.Violated, Judge(Lia((question, answer))).Status);

    [Theory]
    [InlineData("alternative-synthetic")]
    [InlineData("alternative-retrieval")]
    [InlineData("alternative-smaller-set")]
    [InlineData("expectations")]
    [InlineData("mitigations")]
    [InlineData("review-date")]
    public void Every_step_has_to_be_answered(string question) => Assert.Equal(FindingStatus.Unknown, Judge(Lia((question, "kort"))).Status);

    [Fact]
    public void The_review_day_itself_still_counts() => Assert.Equal(FindingStatus.Met, Judge(Lia(("review-date", "2026-11-24"))).Status);

    [Fact]
    public void Special_categories_in_the_set_are_violated_until_filtered()
    {
        var set = Known.DataSet! with { SpecialCategoryHits = 2, SpecialCategoriesFiltered = false };
        Assert.Equal(FindingStatus.Violated, Judge(Known with { DataSet = set }).Status);
        Assert.Equal(FindingStatus.Met, Judge(Known with { DataSet = set with { SpecialCategoriesFiltered = true } }).Status);
    }

    [Fact]
    public void Another_basis_needs_no_such_assessment() =>
        Assert.Equal(FindingStatus.Met, Judge(Known.With("lia", null), Assistant with { Basis = LawfulBasis.Consent }).Status);

    [Fact]
    public void An_unknown_basis_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known, Assistant with { Basis = null }).Status);
}
