using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Questionnaires;

public sealed class ContradictionsTests
{
    private static string[] Of(string questionnaire, Activity activity, Facts facts, params (string Question, string Answer)[] answers) =>
        [.. Contradictions.Of(questionnaire, answers.ToDictionary(one => one.Question, one => one.Answer), activity, facts).Select(one => one.Key)];

    [Fact]
    public void An_erasure_plan_is_held_against_the_system()
    {
        Assert.Equal(["output-filter"], Of("erasure-plan", Assistant, Known with { OutputFilter = false }, ("output-filter", "yes")));
        Assert.Empty(Of("erasure-plan", Assistant, Known with { OutputFilter = false }, ("output-filter", "no")));
        Assert.Empty(Of("erasure-plan", Assistant, Known with { OutputFilter = null }, ("output-filter", "yes")));
        Assert.Equal(["method"], Of("erasure-plan", Assistant, Known with { Model = Known.Model! with { Shards = 1 } }, ("method", "retrain-shard")));
        Assert.Empty(Of("erasure-plan", Assistant, Known with { Model = Known.Model! with { Shards = 2 } }, ("method", "retrain-shard")));
        Assert.Equal(["deadline-days"], Of("erasure-plan", Assistant, Known with { OverdueErasures = 1 }, ("deadline-days", "14")));
        Assert.Empty(Of("erasure-plan", Assistant, Known, ("deadline-days", "14")));
    }

    [Fact]
    public void A_public_body_has_no_interest_that_prevails()
    {
        Assert.Equal(["outcome"], Of("lia", Assistant with { PublicBody = true }, Known, ("outcome", "interest-prevails")));
        Assert.Empty(Of("lia", Assistant with { PublicBody = true }, Known, ("outcome", "people-prevail")));
        Assert.Empty(Of("lia", Assistant, Known, ("outcome", "interest-prevails")));
    }

    [Fact]
    public void A_risk_is_not_low_while_the_system_or_the_manifest_shows_otherwise()
    {
        var abroad = Assistant with { Recipients = [new("V", "processor", "US", null, true, false)] };
        Assert.Equal(["residual-risk"], Of("dpia", abroad, Known, ("residual-risk", "not-high")));
        Assert.Empty(Of("dpia", abroad, Known, ("residual-risk", "high")));
        Assert.Empty(Of("dpia", abroad with { Recipients = [new("V", "processor", "US", "scc", true, false)] }, Known, ("residual-risk", "not-high")));
        Assert.Equal(["residual-risk"], Of("dpia", Assistant, Known with { DataSet = Known.DataSet! with { BsnFound = 2 } }, ("residual-risk", "not-high")));
    }

    [Fact]
    public void What_is_no_reuse_needs_no_compatibility()
    {
        Assert.Equal(["outcome"], Of("compatibility", Assistant with { CollectionPurposeId = "train-assistant" }, Known, ("outcome", "compatible")));
        Assert.Empty(Of("compatibility", Assistant, Known, ("outcome", "compatible")));
        Assert.Empty(Of("other", Assistant, Known, ("outcome", "compatible")));
    }
}
