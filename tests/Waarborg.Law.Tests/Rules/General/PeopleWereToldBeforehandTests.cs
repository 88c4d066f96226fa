using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class PeopleWereToldBeforehandTests
{
    private static FindingStatus Judge(Facts facts, Activity? activity = null) => Find("T-TRANSP", Stage.Prepare, activity ?? Assistant, facts).Status;

    private static Facts Told(params string[] without) => Known with
    {
        Notices = [Notice() with { Covers = NoticeChecklist.Items.Select(i => i.Id).Except(without).ToHashSet() }],
    };

    [Fact]
    public void A_notice_that_reached_people_meets_it() => Assert.Equal(FindingStatus.Met, Judge(Known));

    [Fact]
    public void Without_one_it_is_violated()
    {
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [] }));
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [Notice() with { Delivered = 0 }] }));
        Assert.Equal(FindingStatus.Violated, Judge(Known with { Notices = [Notice() with { PublishedOn = Today.AddDays(1) }] }));
    }

    [Fact]
    public void Without_knowledge_of_notices_it_is_unknown() => Assert.Equal(FindingStatus.Unknown, Judge(Known with { Notices = null }));

    [Fact]
    public void A_gap_in_the_text_breaks_it() => Assert.Equal(FindingStatus.Violated, Judge(Told("retention")));

    [Fact]
    public void What_the_notice_needs_follows_from_the_basis_and_the_use()
    {
        var contract = Assistant with { Basis = LawfulBasis.Contract };
        Assert.Equal(FindingStatus.Met, Judge(Told("interest", "objection-link"), contract));
        Assert.Equal(FindingStatus.Violated, Judge(Told("interest")));
        Assert.Equal(FindingStatus.Violated, Judge(Told("objection-link"), Assistant with { Basis = LawfulBasis.PublicTask }));
        Assert.Equal(FindingStatus.Violated, Judge(Told("purpose-ai-training"), contract));
        Assert.Equal(FindingStatus.Met, Judge(Told("purpose-ai-training"), contract.Without(Stage.Train)));
    }

    [Fact]
    public void The_exception_can_be_claimed_when_nothing_is_reused()
    {
        var activity = Assistant with { Notice = new(0, false), CollectionPurposeId = "train-assistant" };
        Assert.Equal(FindingStatus.Met, Judge(Known with { Notices = null }, activity));
        Assert.Equal(FindingStatus.Unknown, Judge(Known with { Notices = null }, activity with { CollectionPurposeId = null }));
    }
}
