using System.Security.Cryptography;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Gatekeeping;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Rights;

public sealed class EraseSubjectTests
{
    private static readonly string Somebody = TestCase.IdOf(3);

    [Fact]
    public async Task A_whole_erasure_leaves_no_trace_no_key_and_a_certificate_that_verifies()
    {
        await using var house = await ReadyAsync();
        var person = await house.PersonAsync(Somebody);
        var job = await house.RunAsync(await house.StartErasureAsync(Somebody));
        Assert.Equal(JobState.Completed, job.State);
        Assert.Empty(await house.Get<SubjectIndex>().FindAsync(person, default));
        var erased = await house.PersonAsync(Somebody);
        Assert.Null(erased.WrappedKey);
        Assert.NotNull(erased.ErasedAt);
        var verified = ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey);
        Assert.True(verified.Valid, string.Join(" ", verified.Problems));
        Assert.Single(verified.Statement!.Shards);
    }

    [Fact]
    public async Task Only_the_shard_that_knew_the_person_is_trained_again()
    {
        await using var house = await ReadyAsync();
        var before = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        var trained = house.Learner.ShardsTrained;
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        var after = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        Assert.Equal(trained + 1, house.Learner.ShardsTrained);
        var changed = Assert.Single(after.Zip(before), pair => pair.First.Sha256 != pair.Second.Sha256);
        Assert.Equal(changed.Second.People - 1, changed.First.People);
        Assert.Equal(2, changed.First.Generation);
    }

    [Fact]
    public async Task A_shard_trained_again_equals_one_that_never_saw_the_person()
    {
        await using var house = await ReadyAsync();
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        var retrained = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards.Single(s => s.Generation == 2);
        var permit = await house.PermitAsync<TrainStage>();
        // Without any checkpoint, so that everything is trained anew.
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            await ShardTrainer.DestroyAsync(work, retrained.Id, 0, default);
            work.Record(new Chain.Workspace.Happening("test.destroyed", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        var shard = (await reading.FindAsync<Shard>(s => s.Id == retrained.Id, default))!;
        var model = (await reading.FindAsync<Model>(m => m.Id == shard.ModelId, default))!;
        var slices = house.Learner.SlicesTrained;
        var fresh = await house.Get<ShardTrainer>().TrainAsync(permit, model, shard, TestHouse.Steward, new Progress<double>(), default);
        Assert.Equal(retrained.Sha256, fresh!.Weights.Sha256);
        Assert.Equal(fresh.Count, house.Learner.SlicesTrained - slices);
    }

    [Fact]
    public async Task From_acceptance_on_the_person_is_out_of_every_permit()
    {
        await using var house = await ReadyAsync();
        var person = await house.PersonAsync(Somebody);
        Assert.True((await house.PermitAsync<TrainStage>()).Covers(person.SubjectId));
        await house.StartErasureAsync(Somebody);
        Assert.False((await house.PermitAsync<TrainStage>()).Covers(person.SubjectId));
    }

    [Fact]
    public async Task The_erasure_list_is_written_before_anything_is_destroyed()
    {
        await using var house = await ReadyAsync();
        var person = await house.PersonAsync(Somebody);
        await house.StartErasureAsync(Somebody);
        Assert.Equal(person.Id, Assert.Single(await house.ErasureList.ReadAsync(default)).PersonId);
    }

    [Fact]
    public async Task A_restored_backup_is_erased_again_at_the_next_start()
    {
        await using var house = await ReadyAsync();
        var backup = Backup(house);
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        await RestoreAsync(house, backup);
        Assert.NotNull((await house.PersonAsync(Somebody)).WrappedKey);
        Assert.Equal(1, await house.Get<EraseSubject>().ReplayAsync(default));
        foreach (var job in await house.Get<JobRunner>().UnfinishedAsync(default)) await house.Get<JobRunner>().RunAsync(job, default);
        var person = await house.PersonAsync(Somebody);
        Assert.Null(person.WrappedKey);
        Assert.Empty(await house.Get<SubjectIndex>().FindAsync(person, default));
        Assert.Equal(0, await house.Get<EraseSubject>().ReplayAsync(default));
    }

    [Fact]
    public async Task A_backup_from_before_the_person_came_cannot_let_an_import_bring_them_back()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var backup = Backup(house);
        await house.ImportAsync(RecordKind.Profile, TestCase.People(8));
        await house.ImportAsync(RecordKind.Conversation, TestCase.Conversations(8, 2));
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        await RestoreAsync(house, backup);
        await house.Get<EraseSubject>().ReplayAsync(default);
        await house.ImportAsync(RecordKind.Conversation, TestCase.Conversations(8, 2));
        Assert.Empty(await house.Get<SubjectIndex>().FindAsync(await house.PersonAsync(Somebody), default));
    }

    [Fact]
    public async Task Importing_again_does_not_bring_an_erased_person_back()
    {
        await using var house = await ReadyAsync();
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        await house.ImportAsync(RecordKind.Profile, TestCase.People(8));
        await house.ImportAsync(RecordKind.Conversation, TestCase.Conversations(8, 2));
        Assert.Empty(await house.Get<SubjectIndex>().FindAsync(await house.PersonAsync(Somebody), default));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    public async Task Killed_after_any_step_it_goes_on_and_ends_the_same(int steps)
    {
        await using var house = await ReadyAsync();
        var job = await house.StartErasureAsync(Somebody);
        var handler = house.Get<IEnumerable<IJobHandler>>().Single(h => h.Kind == job.Kind);
        for (var i = 0; i < steps; i++) job.Done = (await handler.StepAsync(job, new Progress<double>(), default)).Done;
        await house.RestartAsync(); // The row of the job still says that nothing was done.
        Assert.Equal(JobState.Completed, (await house.RunAsync(job)).State);
        var erasure = await ErasureAsync(house, job);
        Assert.Single(erasure.Actions, a => a.Action == ErasureAction.Retrained);
        Assert.Single(erasure.Actions, a => a.Action == ErasureAction.KeyDestroyed);
        Assert.True(ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(erasure.Id, default))!, house.Signer.VerifierKey).Valid);
    }

    [Fact]
    public async Task When_the_worker_crashes_the_erasure_is_reported_as_failed_and_can_be_tried_again()
    {
        await using var house = await ReadyAsync();
        var job = await house.StartErasureAsync(Somebody);
        house.Learner.Before = _ => throw new IOException("crashed");
        Assert.Equal(JobState.Failed, (await house.RunAsync(job)).State);
        Assert.Null((await ErasureAsync(house, job)).CompletedAt);
        Assert.Null(await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default));
        house.Learner.Before = _ => { };
        TestHouse.Require(await house.Get<JobBoard>().RetryAsync(job.Id, TestHouse.Steward, default));
        Assert.Equal(JobState.Completed, (await house.RunAsync(job)).State);
        Assert.NotNull((await ErasureAsync(house, job)).CompletedAt);
    }

    [Fact]
    public async Task While_the_gate_refuses_training_the_shard_stays_empty_and_forgetting_is_not_held_up()
    {
        await using var house = await ReadyAsync();
        await house.RegisterAsync(TestCase.Manifest.Replace("basis: legitimate-interests\ninterest", "interest", StringComparison.Ordinal));
        var job = await house.RunAsync(await house.StartErasureAsync(Somebody));
        Assert.Equal(JobState.Completed, job.State);
        Assert.Contains((await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards, shard => !shard.Ready);
        Assert.Contains((await ErasureAsync(house, job)).Actions, a => a.Action == ErasureAction.LeftEmpty);
    }

    [Fact]
    public async Task Without_identification_the_gate_refuses()
    {
        await using var house = await ReadyAsync();
        var request = TestHouse.Require(await house.Get<RequestDesk>().ReceiveAsync(RequestKind.Erasure, Somebody, TestHouse.ActivityId, TestHouse.Agent, default));
        Assert.IsType<Refusal<RightsStage>>(TestHouse.Require(await house.Get<Gatekeeper>().AskAsync(request, TestHouse.Steward, default)));
    }

    [Fact]
    public async Task A_payload_that_was_copied_before_cannot_be_read_afterwards()
    {
        await using var house = await ReadyAsync();
        var person = await house.PersonAsync(Somebody);
        CollectedRecord copied;
        await using (var reading = await house.Workspace.ReadAsync(default)) copied = (await reading.FindAsync<CollectedRecord>(r => r.PersonId == person.Id, default))!;
        await house.RunAsync(await house.StartErasureAsync(Somebody));
        var erased = await house.PersonAsync(Somebody);
        Assert.Throws<InvalidOperationException>(() => house.Get<KeyRing>().Open(erased, copied.Id, copied.Payload));
        var another = await house.PersonAsync(TestCase.IdOf(4));
        Assert.ThrowsAny<CryptographicException>(() => house.Get<KeyRing>().Open(another, copied.Id, copied.Payload));
    }

    private static async Task<Erasure> ErasureAsync(TestHouse house, Job job)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.FindAsync<Erasure>(e => e.Id == job.TargetId, default))!;
    }

    private static string Backup(TestHouse house)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var backup = house.Throwaway.SqliteFile + ".backup";
        using var source = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={house.Throwaway.SqliteFile};Pooling=False");
        using var target = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={backup};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        return backup;
    }

    private static async Task RestoreAsync(TestHouse house, string backup)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "-wal", "-shm" }) File.Delete(house.Throwaway.SqliteFile + suffix);
        File.Copy(backup, house.Throwaway.SqliteFile, overwrite: true);
        await house.RestartAsync();
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        return house;
    }
}
