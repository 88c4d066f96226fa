using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Questionnaires;

public sealed class ContradictionsTests
{
    private static string[] Of(string questionnaire, Activity activity, Facts facts, params (string Question, string Answer)[] answers) =>
        [.. Contradictions.Of(questionnaire, answers.ToDictionary(one => one.Question, one => one.Answer), activity, facts).Select(one =>
        {
            // Whoever answered otherwise has to be able to read why, in either language.
            Assert.True(one.Value.Nl.Length > 15 && one.Value.En.Length > 15 && one.Value.Nl != one.Value.En);
            return one.Key;
        })];

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

    [Fact]
    public void A_pre_scan_is_held_against_what_follows_from_the_manifest()
    {
        var scan = PreScan.Of(Recruitment);
        var (criterion, value) = scan.Criteria.First(one => one.Value is not null);
        Assert.Equal([criterion], Of("pre-scan", Recruitment, Known, (criterion, value == true ? "no" : "yes")));
        Assert.Empty(Of("pre-scan", Recruitment, Known, (criterion, value == true ? "yes" : "no")));
        Assert.True(scan.Needed);
        Assert.Equal(["outcome"], Of("pre-scan", Recruitment, Known, ("outcome", "not-needed")));
        Assert.Empty(Of("pre-scan", Recruitment, Known, ("outcome", "needed")));
        Assert.Equal(["authority-list"], Of("pre-scan", Recruitment, Known, ("authority-list", scan.ListHits!.Count > 0 ? "no" : "yes")));
    }

    [Fact]
    public void What_was_read_in_an_agreement_is_held_against_the_record()
    {
        static Activity With(Recipient party) => Assistant with { Recipients = [party] };
        var party = new Recipient("V", "processor", "NL", null, null, false) { SubprocessorsKnown = true };
        var id = PartyCheck.Of(party);
        Assert.Equal(["no-training"], Of(id, With(party with { TrainsOnOurData = true }), Known, ("no-training", "yes")));
        Assert.Equal(["region"], Of(id, With(party with { Country = "US" }), Known, ("region", "yes")));
        Assert.Equal(["sub-processors"], Of(id, With(party with { SubprocessorsKnown = false }), Known, ("sub-processors", "yes")));
        Assert.Equal(["written"], Of(id, With(party with { Agreement = true }), Known, ("written", "no")));
        Assert.Empty(Of(id, With(party), Known, ("no-training", "yes"), ("region", "yes"), ("sub-processors", "yes"), ("written", "no")));
        Assert.Empty(Of(id, Assistant with { Recipients = [] }, Known, ("no-training", "yes")));
    }

    [Fact]
    public void Nothing_is_asked_of_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => Contradictions.Of(null!, new Dictionary<string, string>(), Assistant, Known));
        Assert.Throws<ArgumentNullException>(() => Contradictions.Of("dpia", null!, Assistant, Known));
        Assert.Throws<ArgumentNullException>(() => Contradictions.Of("dpia", new Dictionary<string, string>(), null!, Known));
        Assert.Throws<ArgumentNullException>(() => Contradictions.Of("dpia", new Dictionary<string, string>(), Assistant, null!));
    }
}
