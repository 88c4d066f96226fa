using Waarborg.Chain.Artefacts;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Evidence;

namespace Waarborg.Chain.Tests.Train;

public sealed class ForgettingManyTests
{
    private const int People = 16;

    [Fact]
    public async Task Requests_that_came_together_take_one_pass_for_each_shard_they_touch_and_each_has_its_certificate()
    {
        await using var house = await ReadyAsync();
        var trained = house.Learner.ShardsTrained;
        var jobs = new List<Job>();
        for (var i = 1; i <= 10; i++) jobs.Add(await house.StartErasureAsync(TestCase.IdOf(i)));
        foreach (var job in jobs) Assert.Equal(JobState.Completed, (await house.RunAsync(job)).State);
        Assert.Equal(trained + 2, house.Learner.ShardsTrained);
        foreach (var job in jobs)
        {
            var verified = await VerifyAsync(house, job);
            Assert.True(verified.Valid, string.Join(" ", verified.Problems));
            Assert.Single(verified.Statement!.Shards);
            Assert.Equal(["deployed", "int8"], verified.Statement.Tests.Select(t => t.Form));
            Assert.All(verified.Statement.Tests, test => Assert.True(test.CouldSee && !test.TraceFound));
        }
        Assert.Equal(6, (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards.Sum(s => s.People));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task None_is_lost_when_the_process_is_killed_again_and_again(int steps)
    {
        await using var house = await ReadyAsync();
        for (var i = 1; i <= 6; i++) await house.StartErasureAsync(TestCase.IdOf(i));
        for (var kill = 0; kill < 5; kill++)
        {
            var unfinished = await house.Get<JobRunner>().UnfinishedAsync(default);
            Job job;
            await using (var reading = await house.Workspace.ReadAsync(default)) job = (await reading.FindAsync<Job>(j => unfinished.Contains(j.Id), default))!;
            var handler = house.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == job.Kind);
            for (var i = 0; i < steps + kill; i++) job.Done = (await handler.StepAsync(job, new Progress<double>(), default)).Done;
            await house.RestartAsync(); // The row of the job still says what it said.
        }
        var jobs = await house.Get<JobRunner>().UnfinishedAsync(default);
        Assert.Equal(6, jobs.Count);
        foreach (var id in jobs) await house.Get<JobRunner>().RunAsync(id, default);
        await using var after = await house.Workspace.ReadAsync(default);
        var erasures = await after.ListAsync<Erasure, Erasure>(q => q, default);
        Assert.Equal(6, erasures.Count(e => e.CompletedAt is not null));
        foreach (var erasure in erasures)
        {
            Assert.Single(erasure.Actions, a => a.Action == ErasureAction.Retrained);
            var verified = ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(erasure.Id, default))!, house.Signer.VerifierKey);
            Assert.True(verified.Valid, string.Join(" ", verified.Problems));
        }
        Assert.Equal(0, await after.CountAsync<Shard>(s => s.Weights == null, default));
    }

    [Fact]
    public async Task Sixty_requests_over_kills_at_every_turn_take_one_pass_for_each_shard_and_none_is_lost()
    {
        const int Requests = 60;
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync(Requests + 4, 1);
        var trained = house.Learner.ShardsTrained;
        for (var i = 0; i < Requests; i++) await house.StartErasureAsync(TestCase.IdOf(i));
        // Each process lives for so many steps and dies with nothing written down of how far its job was.
        for (var steps = 1; (await house.Get<JobRunner>().UnfinishedAsync(default)) is { Count: > 0 } unfinished; steps++)
        {
            Job job;
            await using (var reading = await house.Workspace.ReadAsync(default)) job = (await reading.FindAsync<Job>(j => j.Id == unfinished[0], default))!;
            if (steps > 12)
            {
                await house.Get<JobRunner>().RunAsync(job.Id, default);
                continue;
            }
            var handler = house.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == job.Kind);
            for (var i = 0; i < steps; i++) job.Done = (await handler.StepAsync(job, new Progress<double>(), default)).Done;
            await house.RestartAsync();
        }
        await using var after = await house.Workspace.ReadAsync(default);
        // Whoever is left may all be in one shard; then the other one is empty and is not trained.
        var left = (await after.ListAsync<ShardMember, Guid>(q => q.Select(m => m.ShardId), default)).Distinct().Count();
        Assert.Equal(trained + left, house.Learner.ShardsTrained);
        var erasures = await after.ListAsync<Erasure, Erasure>(q => q, default);
        Assert.Equal(Requests, erasures.Count(e => e.CompletedAt is not null));
        Assert.All(erasures, erasure => Assert.Single(erasure.Actions, a => a.Action is ErasureAction.Retrained or ErasureAction.LeftEmpty));
        Assert.Equal(4, await after.CountAsync<ShardMember>(m => true, default));
    }

    [Fact]
    public async Task Two_requests_of_one_person_are_one_erasure()
    {
        await using var house = await ReadyAsync();
        Assert.Equal((await house.StartErasureAsync(TestCase.IdOf(3))).Id, (await house.StartErasureAsync(TestCase.IdOf(3))).Id);
    }

    [Fact]
    public async Task Weights_that_still_show_a_trace_make_the_certificate_invalid()
    {
        await using var house = await ReadyAsync();
        house.Learner.Remembers = true;
        var verified = await VerifyAsync(house, await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(3))));
        Assert.False(verified.Valid);
        Assert.Contains(verified.Problems, p => p.Contains("trace", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_nobody_can_look_forgetting_goes_on_without_the_test()
    {
        await using var house = await ReadyAsync();
        var first = true;
        house.Learner.Before = what =>
        {
            if (what != "look" || !first) return;
            first = false;
            throw new IOException("crashed");
        };
        var verified = await VerifyAsync(house, await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(3))));
        Assert.True(verified.Valid);
        Assert.Empty(verified.Statement!.Tests);
        Assert.Single(verified.Statement.Shards);
    }

    private static async Task<CertificateVerification> VerifyAsync(TestHouse house, Job job) =>
        ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey);

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync(People, 2);
        return house;
    }
}
