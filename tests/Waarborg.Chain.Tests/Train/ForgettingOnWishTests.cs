using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;

namespace Waarborg.Chain.Tests.Train;

public sealed class ForgettingOnWishTests
{
    [Fact]
    public async Task Whoever_objects_is_forgotten_by_the_model_and_only_their_shard_is_trained_again()
    {
        await using var house = await ReadyAsync();
        var before = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        var trained = house.Learner.ShardsTrained;
        await ObjectAsync(house, 3);
        Assert.All((await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards, shard => Assert.True(shard.Ready));
        Assert.Equal(JobState.Completed, (await house.RunAsync(await WaitingAsync(house))).State);
        var after = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        Assert.Equal(trained + 1, house.Learner.ShardsTrained);
        var changed = Assert.Single(after.Zip(before), pair => pair.First.Sha256 != pair.Second.Sha256);
        Assert.Equal(changed.Second.People - 1, changed.First.People);
        Assert.True(changed.First.Ready);
    }

    [Fact]
    public async Task Many_objections_wait_for_one_pass()
    {
        await using var house = await ReadyAsync();
        var before = await GenerationsAsync(house);
        var trained = house.Learner.ShardsTrained;
        foreach (var person in new[] { 2, 3, 4, 5 }) await ObjectAsync(house, person);
        Assert.Equal(JobState.Completed, (await house.RunAsync(await WaitingAsync(house))).State);
        var passes = (await GenerationsAsync(house)).Zip(before, (after, earlier) => after - earlier).ToList();
        Assert.All(passes, times => Assert.InRange(times, 0, 1));
        Assert.Contains(1, passes);
        // A shard in which nobody is left has nothing to train on.
        Assert.InRange(house.Learner.ShardsTrained - trained, 0, passes.Sum());
    }

    [Fact]
    public async Task Consent_that_is_given_makes_nobody_forget()
    {
        await using var house = await ReadyAsync();
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(3), WishKind.ConsentGiven, "portal", "Ja.", TestHouse.Agent, default));
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Job>(j => j.Kind == ForgetHandler.JobKind, default));
    }

    private static async Task ObjectAsync(TestHouse house, int person) =>
        TestHouse.Require(await house.Get<WishDesk>().RecordAsync(TestHouse.ActivityId, TestCase.IdOf(person), WishKind.Objection, "chat", null, TestHouse.Agent, default));

    private static async Task<Job> WaitingAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return Assert.Single(await reading.ListAsync<Job, Job>(q => q.Where(j => j.Kind == ForgetHandler.JobKind), default));
    }

    private static async Task<List<int>> GenerationsAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.ListAsync<Shard, int>(q => q.OrderBy(s => s.Index).Select(s => s.Generation), default);
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        return house;
    }
}
