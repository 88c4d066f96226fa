using static Waarborg.Law.Tests.Cases;

namespace Waarborg.Law.Tests.Rules.General;

public sealed class TheRequesterWasIdentifiedTests
{
    [Fact]
    public void Nothing_else_stands_in_a_persons_way()
    {
        var facts = Facts.None(Now) with { RightsRequest = new(Id(7), true) };
        var bare = new Activity { Id = "a", Version = "v", Name = new("", ""), Purpose = new("", ""), PurposeId = "p" };
        var permit = Assert.IsType<Permit<RightsStage>>(TheGate.Ask<RightsStage>(bare, facts));
        Assert.Equal("RIGHTS-ID", Assert.Single(permit.Assessment.Findings).Rule);
    }

    [Fact]
    public void Without_a_request_or_without_identification_there_is_no_permit()
    {
        Assert.IsType<Refusal<RightsStage>>(TheGate.Ask<RightsStage>(Assistant, Known with { RightsRequest = null }));
        Assert.IsType<Refusal<RightsStage>>(TheGate.Ask<RightsStage>(Assistant, Known with { RightsRequest = new(Id(1), false) }));
    }

    [Fact]
    public void The_permit_covers_that_person_only_even_after_erasure()
    {
        var facts = Known with { People = [Person(1) with { Erased = true, Objected = true, Restricted = true }, Person(2)] };
        var permit = Assert.IsType<Permit<RightsStage>>(TheGate.Ask<RightsStage>(Assistant, facts));
        Assert.Equal([Id(1)], permit.People);
        Assert.False(permit.Covers(Id(2)));
        Assert.False(permit.Covers(Id(99)));
    }
}
