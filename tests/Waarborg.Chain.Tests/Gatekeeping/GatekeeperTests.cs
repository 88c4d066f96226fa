using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Rights;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Gatekeeping;

public sealed class GatekeeperTests
{
    [Fact]
    public async Task Case_one_goes_from_denied_to_permitted()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync();
        var first = (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!;
        Assert.Equal(Verdict.Deny, first.Overall.Verdict);
        var open = first.Overall.Findings.Where(f => f.Status != FindingStatus.Met).Select(f => f.Rule).ToHashSet();
        Assert.Subset(open, new HashSet<string> { "C1-1", "C1-2", "C1-3", "C1-4", "C1-5" });
        await house.RemedyAsync();
        await house.PrepareAsync();
        Assert.Equal(Verdict.Permit, (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Overall.Verdict);
        await house.RunAsync(await house.StartTrainingAsync());
        Assert.Equal(Verdict.Permit, (await house.Get<Gatekeeper>().AssessAsync(TestHouse.ActivityId, default))!.Overall.Verdict);
    }

    [Fact]
    public async Task Training_is_refused_before_the_remedies_and_the_refusal_is_logged()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync();
        var refusal = Assert.IsType<Refusal<TrainStage>>(TestHouse.Require(await house.Get<Gatekeeper>().AskAsync<TrainStage>(TestHouse.ActivityId, TestHouse.Steward, default)));
        Assert.Equal(Verdict.Deny, refusal.Assessment.Verdict);
        Assert.Equal("gate.refused", (await house.Get<LogBook>().PageAsync(long.MaxValue, 1, default))[0].Event.Type);
    }

    [Theory]
    [InlineData(WishKind.Objection, ExclusionReason.Objected)]
    [InlineData(WishKind.ConsentWithdrawn, ExclusionReason.ConsentWithdrawn)]
    public async Task A_wish_works_from_the_next_question_on(WishKind wish, ExclusionReason reason)
    {
        await using var house = await ReadyAsync();
        var person = await house.PersonAsync(TestCase.IdOf(2));
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(2), wish, "portal", null, TestHouse.Steward, default));
        var permit = await house.PermitAsync<TrainStage>();
        Assert.False(permit.Covers(person.SubjectId));
        Assert.Equal(reason, permit.Excluded[person.SubjectId]);
    }

    [Fact]
    public async Task An_objection_that_was_taken_back_lets_the_person_in_again()
    {
        await using var house = await ReadyAsync();
        foreach (var wish in new[] { WishKind.Objection, WishKind.ObjectionWithdrawn })
        {
            TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(2), wish, "portal", null, TestHouse.Steward, default));
            house.Clock.Advance(TimeSpan.FromMinutes(1));
        }
        Assert.True((await house.PermitAsync<TrainStage>()).Covers((await house.PersonAsync(TestCase.IdOf(2))).SubjectId));
    }

    [Fact]
    public async Task Somebody_who_objects_during_training_is_not_in_a_shard_that_was_still_to_come()
    {
        await using var house = await ReadyAsync();
        var job = await house.StartTrainingAsync();
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(2), WishKind.Objection, "mail", null, TestHouse.Steward, default));
        await house.RunAsync(job);
        await using var reading = await house.Workspace.ReadAsync(default);
        var id = (await house.PersonAsync(TestCase.IdOf(2))).Id;
        Assert.Equal(0, await reading.CountAsync<ShardMember>(m => m.PersonId == id, default));
    }

    [Fact]
    public async Task An_expired_permit_is_worth_nothing()
    {
        await using var house = await ReadyAsync();
        var permit = await house.PermitAsync<TrainStage>();
        house.Clock.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<PermitExpiredException>(() => house.Get<Chain.Train.StartTraining>().StartAsync(permit, 2, 1, TestHouse.Steward, default));
    }

    [Fact]
    public async Task People_who_were_not_reached_stay_out()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.CollectAsync();
        await house.RemedyAsync(people: 5);
        await house.PrepareAsync(people: 5);
        var permit = await house.PermitAsync<TrainStage>();
        Assert.Equal(5, permit.People.Count);
        Assert.Equal(ExclusionReason.NotNotified, permit.Excluded[(await house.PersonAsync(TestCase.IdOf(6))).SubjectId]);
        Assert.Equal(12, (await house.Get<Chain.Prepare.DataSetOverview>().ListAsync(null, default))[0].DataSet.Excluded);
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.CollectAsync();
        await house.RemedyAsync();
        await house.PrepareAsync();
        return house;
    }
}
