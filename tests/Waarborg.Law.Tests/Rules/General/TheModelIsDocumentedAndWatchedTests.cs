using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class TheModelIsDocumentedAndWatchedTests
{
    private static Finding Judge(Facts facts, Activity? activity = null) => Find("T-BLACKBOX", Stage.Apply, activity ?? Assistant, facts);

    [Fact]
    public void A_card_an_audit_and_a_watcher_meet_it() => Assert.Equal(FindingStatus.Met, Judge(Known).Status);

    [Fact]
    public void Without_a_model_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { Model = null }).Status);

    [Fact]
    public void Without_a_card_it_is_violated() => Assert.Equal(FindingStatus.Violated, Judge(Known with { Model = Known.Model! with { HasModelCard = false } }).Status);

    [Fact]
    public void A_model_that_was_trained_here_needs_an_audit()
    {
        var facts = Known with { Model = Known.Model! with { LeakageAudited = false } };
        Assert.Equal(FindingStatus.Violated, Judge(facts).Status);
        Assert.Equal(FindingStatus.Met, Judge(facts, Assistant.Without(Stage.Train)).Status);
    }

    [Fact]
    public void Somebody_has_to_watch()
    {
        Assert.Equal(FindingStatus.Unknown, Judge(Known, Assistant.Without(Stage.Oversee)).Status);
        Assert.Equal(FindingStatus.Unknown, Judge(Known, Assistant.With(Stage.Oversee, d => d with { Used = false })).Status);
    }

    [Fact]
    public void It_asks_for_the_dpo_and_never_denies()
    {
        var facts = Known with { Model = new("m", 0, false, false) };
        Assert.Equal(Verdict.Gap, TheGate.Assess(Assistant, facts, Stage.Apply).Verdict);
    }
}
