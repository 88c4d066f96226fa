using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class TheImpactWasAssessedBeforehandTests
{
    private static FindingStatus Judge(AssessmentFact? dpia) => Find("DPIA-35", Stage.Train, Assistant, Known.With("dpia", dpia)).Status;

    [Fact]
    public void An_approved_assessment_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Answered("dpia")));

    [Fact]
    public void None_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(null));

    [Fact]
    public void Until_the_dpo_approves_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Answered("dpia") with { ApprovedAt = null }));

    [Theory]
    [InlineData("description")]
    [InlineData("necessity")]
    [InlineData("risks")]
    [InlineData("measures")]
    [InlineData("dpo-advice")]
    [InlineData("views")]
    [InlineData("residual-risk")]
    public void Every_part_has_to_be_there(string question) => Assert.Equal(FindingStatus.Unknown, Judge(Answered("dpia", (question, "nvt"))));

    [Fact]
    public void High_risk_that_remains_goes_to_the_authority_first()
    {
        var facts = Known.With("dpia", Answered("dpia", ("residual-risk", "high")));
        AssertFinds(FindingStatus.Violated, "PRIOR-36", Stage.Train, Assistant, facts);
        AssertFinds(FindingStatus.Met, "PRIOR-36", Stage.Train, Assistant.WithMeasure("prior-consultation", new(true, new(2026, 11, 1), "brief AP")), facts);
        Assert.DoesNotContain(TheGate.Assess(Assistant, Known, Stage.Train).Findings, finding => finding.Rule == "PRIOR-36");
    }

    [Fact]
    public void Where_nothing_calls_for_a_dpia_none_is_asked_and_where_too_little_is_known_that_is_said()
    {
        var small = Assistant.Without(Stage.Prepare, Stage.Train) with { LargeScale = false, SolelyAutomated = false };
        var none = Known.With("dpia", null);
        AssertFinds(FindingStatus.Met, "DPIA-35", Stage.Apply, small, none);
        AssertFinds(FindingStatus.Unknown, "DPIA-35", Stage.Apply, small with { LargeScale = true }, none);
        AssertFinds(FindingStatus.Unknown, "DPIA-35", Stage.Apply, small with { Matching = null }, none);
        AssertFinds(FindingStatus.Met, "DPIA-35", Stage.Apply, small with { Matching = null }, Known);
        AssertFinds(FindingStatus.Unknown, "DPIA-35", Stage.Apply, small with { DpiaListEntries = ["cctv"] }, none);
        AssertFinds(FindingStatus.Unknown, "DPIA-35", Stage.Apply, small with { DpiaListEntries = null }, none);
    }
}
