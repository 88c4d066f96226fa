using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.Reuse;

public sealed class EveryoneWasToldBeforeReuseTests
{
    private static Finding Judge(Facts facts, Activity? activity = null) => Find("C1-1", Stage.Train, activity ?? Assistant, facts);

    [Fact]
    public void It_is_met_when_everyone_was_told_in_time() => Assert.Equal(FindingStatus.Met, Judge(Known).Status);

    [Fact]
    public void It_guards_preparing_too() => AssertFinds(FindingStatus.Violated, "C1-1", Stage.Prepare, Assistant, Known with { Notices = [] });

    [Fact]
    public void Without_a_notice_it_is_violated_and_counts_who_was_not_told()
    {
        var finding = Judge(Known with { Notices = [], People = [.. Known.People!, Person(4) with { NotifiedOn = null }] });
        Assert.Equal(FindingStatus.Violated, finding.Status);
        Assert.Equal("4 van 4 personen kregen geen bericht.", finding.Detail!.Nl);
        Assert.Equal("4 of 4 people received no notice.", finding.Detail.En);
        Assert.Equal("notice", finding.RemedyAction);
    }

    [Fact]
    public void A_day_of_notice_without_a_notice_behind_it_proves_nothing()
    {
        var facts = Known with { Notices = [Notice() with { PublishedOn = Today.AddDays(-35) }] };
        Assert.Equal(FindingStatus.Violated, Judge(facts).Status);
        Assert.Equal("3 van 3 personen kregen geen bericht.", Judge(facts).Detail!.Nl);
    }

    [Theory, MemberData(nameof(RequiredItems))]
    public void A_notice_that_lacks_an_item_does_not_count(string item)
    {
        var notice = Notice() with { Covers = NoticeChecklist.Items.Select(i => i.Id).Where(id => id != item).ToHashSet() };
        var finding = Judge(Known with { Notices = [notice] });
        Assert.Equal(FindingStatus.Violated, finding.Status);
        Assert.Contains(": 1.", finding.Detail!.Nl, StringComparison.Ordinal);
    }

    public static TheoryData<string> RequiredItems => [.. NoticeChecklist.Items.Where(i => i.Required).Select(i => i.Id)];

    [Fact]
    public void A_notice_that_reached_nobody_does_not_count() =>
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [Notice() with { Delivered = 0, Bounced = 3 }] }).Status);

    [Fact]
    public void A_notice_of_tomorrow_does_not_count() =>
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [Notice() with { PublishedOn = Today.AddDays(1) }] }).Status);

    [Theory]
    [InlineData(29, FindingStatus.Violated)]
    [InlineData(30, FindingStatus.Met)]
    public void The_waiting_time_is_counted_to_the_day(int daysAgo, FindingStatus expected)
    {
        var finding = Judge(Known with { People = [Person(1) with { NotifiedOn = Today.AddDays(-daysAgo) }] });
        Assert.Equal(expected, finding.Status);
        if (expected == FindingStatus.Violated) Assert.Contains("25-11-2026", finding.Detail!.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_sets_the_waiting_time()
    {
        var people = new[] { Person(1) with { NotifiedOn = Today.AddDays(-10) } };
        Assert.Equal(FindingStatus.Violated, Judge(Known with { People = people }).Status);
        Assert.Equal(FindingStatus.Met, Judge(Known with { People = people }, Assistant with { Notice = new(10, true) }).Status);
        Assert.Equal(FindingStatus.Violated, Judge(Known with { People = people }, Assistant with { Notice = new(int.MaxValue, true) }).Status);
    }

    [Fact]
    public void Who_was_not_reached_is_kept_out_and_does_not_stop_the_others()
    {
        var facts = Known with
        {
            People = [Person(1), Person(2) with { NotifiedOn = null }, Person(3) with { NotifiedOn = Today.AddDays(-3) }],
        };
        var finding = Judge(facts);
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.StartsWith("2 van 3 personen blijven buiten de training.", finding.Detail!.Nl, StringComparison.Ordinal);
        var permit = Assert.IsType<Permit<TrainStage>>(TheGate.Ask<TrainStage>(Assistant, facts));
        Assert.Equal([Id(1)], permit.People);
        Assert.Equal(ExclusionReason.NotNotified, permit.Excluded[Id(2)]);
        Assert.Equal(ExclusionReason.NoticeTooRecent, permit.Excluded[Id(3)]);
    }

    [Fact]
    public void Without_people_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { People = null }).Status);

    [Fact]
    public void Without_knowledge_of_notices_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { Notices = null }).Status);

    [Fact]
    public void A_claimed_exception_does_not_open_reuse()
    {
        var activity = Assistant with { Notice = new(30, false) };
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [] }, activity).Status);
        AssertFinds(FindingStatus.Violated, "T-TRANSP", Stage.Train, activity, Known with { Notices = [] });
    }

    [Fact]
    public void Erased_people_do_not_count() =>
        Assert.Equal("Op tijd bericht gekregen: alle 2 personen.", Judge(Known with { People = [Person(1), Person(2), Person(3) with { Erased = true }] }).Detail!.Nl);

    [Fact]
    public void Nobody_in_the_set_is_nobody_told() => Assert.Equal(FindingStatus.Violated, Judge(Known with { People = [] }).Status);
}
