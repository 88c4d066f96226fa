using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests;

public sealed class FindingChangeTests
{
    private static IReadOnlyList<FindingChange> Between(Activity before, Activity after) => FindingChange.Between(TheGate.Assess(before, Known), TheGate.Assess(after, Known));

    [Fact]
    public void The_same_gives_no_changes() => Assert.Empty(Between(Assistant, Assistant));

    [Fact]
    public void What_breaks_is_worse_and_comes_first()
    {
        var changes = Between(Assistant, Assistant with { AiDisclosure = false, Profiling = true });
        Assert.Equal("AIA-50", changes[0].Shown.Rule);
        Assert.True(changes[0].IsWorse);
        Assert.Equal((FindingStatus.Met, FindingStatus.Violated), (changes[0].Before!.Status, changes[0].After!.Status));
    }

    [Fact]
    public void The_other_way_round_is_better()
    {
        var change = Assert.Single(Between(Assistant with { AiDisclosure = false }, Assistant));
        Assert.False(change.IsWorse);
        Assert.Equal(FindingStatus.Met, change.Shown.Status);
    }

    [Fact]
    public void A_rule_that_comes_or_goes_is_a_change()
    {
        var changes = Between(Assistant, Assistant with { DirectInteraction = false });
        Assert.Contains(changes, change => change is { Before.Rule: "A22-BOT", After: null, IsWorse: null });
        Assert.Contains(Between(Assistant with { DirectInteraction = false }, Assistant), change => change is { Before: null, After.Rule: "A22-BOT" });
    }
}
