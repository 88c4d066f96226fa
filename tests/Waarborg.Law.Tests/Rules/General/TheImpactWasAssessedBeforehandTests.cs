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
    public void High_risk_that_remains_goes_to_the_authority_first() =>
        Assert.Equal(FindingStatus.Violated, Judge(Answered("dpia", ("residual-risk", "high"))));
}
