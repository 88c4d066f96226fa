using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class AnErasureReachesTheModelTests
{
    private static Finding Train(Facts facts) => Find("C1-4", Stage.Train, Assistant, facts);

    [Fact]
    public void It_is_met_with_a_plan_and_a_system_that_can_carry_it_out() => Assert.Equal(FindingStatus.Met, Train(Known).Status);

    [Theory]
    [InlineData(null, FindingStatus.Unknown)]
    [InlineData(false, FindingStatus.Violated)]
    public void Each_of_lineage_list_and_filter_is_needed(bool? fact, FindingStatus expected)
    {
        Assert.Equal(expected, Train(Known with { LineageComplete = fact }).Status);
        Assert.Equal(expected, Train(Known with { ErasureListApplied = fact }).Status);
        Assert.Equal(expected, Train(Known with { OutputFilter = fact }).Status);
    }

    [Fact]
    public void Without_a_plan_it_is_unknown() => Assert.Equal("erasure-plan", Train(Known.With("erasure-plan", null)).RemedyAction);

    [Fact]
    public void A_plan_that_leaves_people_in_the_model_is_violated() =>
        Assert.Equal(FindingStatus.Violated, Train(Known.With("erasure-plan", Answered("erasure-plan", ("method", "none")))).Status);

    [Theory]
    [InlineData("0")]
    [InlineData("31")]
    [InlineData("veel")]
    public void A_deadline_beyond_a_month_is_no_answer(string days) =>
        Assert.Equal(FindingStatus.Unknown, Train(Known.With("erasure-plan", Answered("erasure-plan", ("deadline-days", days)))).Status);

    [Fact]
    public void An_answer_that_the_system_contradicts_is_said_to_be_so() =>
        Assert.Contains("Het systeem heeft er geen aan staan", Train(Known with { OutputFilter = false }).Detail!.Nl, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, FindingStatus.Unknown)]
    [InlineData(0, FindingStatus.Met)]
    [InlineData(1, FindingStatus.Violated)]
    public void An_overdue_erasure_suspends_the_use_of_the_model(int? overdue, FindingStatus expected) =>
        AssertFinds(expected, "C1-4", Stage.Apply, Assistant, Known with { OverdueErasures = overdue });

    [Fact]
    public void An_overdue_erasure_does_not_stop_retraining_which_is_how_it_gets_done() =>
        Assert.Equal(FindingStatus.Met, Train(Known with { OverdueErasures = 5 }).Status);
}
