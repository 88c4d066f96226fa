using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class PeopleKnowTheyTalkToAnAiTests
{
    private static readonly DateTimeOffset DayBefore = new(2026, 8, 1, 23, 59, 59, TimeSpan.Zero);

    private static FindingStatus Judge(bool? talks, bool? disclosed, bool? shown) => Find(
        "AIA-50", Stage.Apply, Assistant with { DirectInteraction = talks, AiDisclosure = disclosed }, Known with { AiDisclosureShown = shown }).Status;

    [Theory]
    [InlineData(true, true, true, FindingStatus.Met)]
    [InlineData(false, null, null, FindingStatus.Met)]
    [InlineData(null, true, true, FindingStatus.Unknown)]
    [InlineData(true, false, true, FindingStatus.Violated)]
    [InlineData(true, null, true, FindingStatus.Unknown)]
    [InlineData(true, true, false, FindingStatus.Violated)]
    [InlineData(true, true, null, FindingStatus.Unknown)]
    public void People_who_talk_to_an_ai_are_told(bool? talks, bool? disclosed, bool? shown, FindingStatus expected) =>
        Assert.Equal(expected, Judge(talks, disclosed, shown));

    /// <summary>Everything that is known, half a year earlier.</summary>
    private static readonly Facts Early = Known with
    {
        Notices = [Notice() with { PublishedOn = new DateOnly(2026, 1, 5) }],
        Assessments = Known.Assessments.ToDictionary(pair => pair.Key, pair => pair.Value with { SubmittedAt = Now.AddMonths(-10), ApprovedAt = Now.AddMonths(-10) }),
    };

    [Fact]
    public void Before_2_August_2026_the_rule_was_not_law()
    {
        var early = Assistant.Measures.ToDictionary(pair => pair.Key, pair => pair.Value with { On = new DateOnly(2026, 1, 5) });
        var activity = Assistant with { AiDisclosure = false, Measures = early };
        Assert.DoesNotContain(TheGate.Assess(activity, Known with { Now = DayBefore }, Stage.Apply).Findings, finding => finding.Rule == "AIA-50");
        Assert.Equal(Verdict.Permit, TheGate.Assess(activity, Early with { Now = DayBefore }, Stage.Apply).Verdict);
        Assert.Equal(Verdict.Deny, TheGate.Assess(activity, Early with { Now = DayBefore.AddSeconds(1) }, Stage.Apply).Verdict);
    }

    [Fact]
    public void The_day_is_that_of_utc_wherever_the_clock_stands()
    {
        var summerTime = new DateTimeOffset(2026, 8, 2, 1, 30, 0, TimeSpan.FromHours(2));
        Assert.DoesNotContain(TheGate.Assess(Assistant, Known with { Now = summerTime }, Stage.Apply).Findings, finding => finding.Rule == "AIA-50");
    }

    [Fact]
    public void No_rule_applied_before_the_gdpr_did_and_then_the_gate_stays_shut()
    {
        var facts = Known with { Now = new DateTimeOffset(2018, 5, 24, 12, 0, 0, TimeSpan.Zero) };
        Assert.All(AllStages, stage => Assert.Empty(TheGate.Assess(Assistant, facts, stage).Findings));
        Assert.All(AllStages, stage => Assert.Equal(Verdict.Gap, TheGate.Assess(Assistant, facts, stage).Verdict));
    }
}
