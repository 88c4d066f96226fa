using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Evidence;

namespace Waarborg.Chain.Tests.Train;

public sealed class SlicesTests
{
    [Fact]
    public async Task A_shard_has_a_checkpoint_after_each_slice_but_the_last_which_is_the_shard()
    {
        await using var house = await ReadyAsync();
        var (shards, slices) = await ReadAsync(house);
        foreach (var shard in shards)
        {
            var own = slices.Where(s => s.ShardId == shard.Id).OrderBy(s => s.Index).ToList();
            Assert.True(own.Count > 2);
            Assert.All(own[..^1], s => Assert.NotNull(s.Checkpoint));
            Assert.Null(own[^1].Checkpoint);
            Assert.Equal(shard.Sha256, own[^1].Sha256);
            Assert.Equal(shard.Examples, own.Sum(s => s.Examples));
        }
    }

    [Fact]
    public async Task Forgetting_starts_at_the_slice_before_the_persons_first_record_and_earlier_checkpoints_stay()
    {
        await using var house = await ReadyAsync();
        var (member, before) = await LatecomerAsync(house);
        var trained = house.Learner.SlicesTrained;
        var job = await house.RunAsync(await EraseAsync(house, member.PersonId));
        Assert.Equal(JobState.Completed, job.State);
        var after = (await ReadAsync(house)).Slices.Where(s => s.ShardId == member.ShardId).OrderBy(s => s.Index).ToList();
        Assert.Equal(after.Count - member.FirstSlice, house.Learner.SlicesTrained - trained);
        foreach (var (old, fresh) in before.Zip(after)) Assert.Equal(old.Index < member.FirstSlice, old.Sha256 == fresh.Sha256);
        var verified = ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey);
        Assert.True(verified.Valid, string.Join(" ", verified.Problems));
        var shard = Assert.Single(verified.Statement!.Shards);
        Assert.Equal((member.FirstSlice, after.Count), (shard.FirstSlice, shard.Slices));
        Assert.Equal(before[member.FirstSlice - 1].Sha256, shard.Start!.Value.ToHex());
    }

    [Fact]
    public async Task Checkpoints_that_knew_the_person_are_destroyed_with_the_weights_before_anything_is_trained_again()
    {
        await using var house = await ReadyAsync();
        var (member, _) = await LatecomerAsync(house);
        house.Learner.Before = what =>
        {
            if (what == "shard") throw new IOException("crashed");
        };
        await house.RunAsync(await EraseAsync(house, member.PersonId));
        var (shards, slices) = await ReadAsync(house);
        Assert.Null(shards.Single(s => s.Id == member.ShardId).Weights);
        Assert.All(slices.Where(s => s.ShardId == member.ShardId), s => Assert.Equal(s.Index < member.FirstSlice, s.Checkpoint is not null));
    }

    [Fact]
    public async Task The_log_knows_what_a_shard_is_trained_on_before_it_is()
    {
        await using var house = await ReadyAsync();
        var events = (await house.Get<LogBook>().PageAsync(long.MaxValue, 200, default)).OrderBy(e => e.Index).Select(e => e.Event.Type).Where(t => t is "train.shard" or "train.shard-manifest").ToList();
        Assert.Equal(["train.shard-manifest", "train.shard", "train.shard-manifest", "train.shard"], events);
        Assert.All((await ReadAsync(house)).Shards, s => Assert.Equal(64, s.ManifestSha256!.Length));
    }

    [Fact]
    public void A_manifest_depends_on_salt_base_seed_and_every_slice()
    {
        TrainingPair[] one = [new("a", "b", "c")], two = [new("d", "e", "f")];
        var salt = new byte[32];
        var manifest = ShardManifest.Of("base", 1, [one, two], salt);
        Assert.Equal(manifest.Sha256, ShardManifest.Of("base", 1, [one, two], salt).Sha256);
        foreach (var other in new[] { ShardManifest.Of("base", 1, [one, two]), ShardManifest.Of("x", 1, [one, two], salt), ShardManifest.Of("base", 2, [one, two], salt), ShardManifest.Of("base", 1, [[.. one, .. two]], salt) })
            Assert.NotEqual(manifest.Sha256, other.Sha256);
    }

    /// <summary>Somebody whose first record is not in the first slice, with the slices of their shard.</summary>
    private static async Task<(ShardMember Member, List<ShardSlice> Slices)> LatecomerAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        var member = (await reading.FirstAsync<ShardMember, ShardMember>(q => q.OrderByDescending(m => m.FirstSlice), default))!;
        Assert.True(member.FirstSlice > 0);
        return (member, await reading.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == member.ShardId).OrderBy(s => s.Index), default));
    }

    private static async Task<Job> EraseAsync(TestHouse house, Guid person)
    {
        for (var i = 0; ; i++)
            if ((await house.PersonAsync(TestCase.IdOf(i))).Id == person) return await house.StartErasureAsync(TestCase.IdOf(i));
    }

    private static async Task<(List<Shard> Shards, List<ShardSlice> Slices)> ReadAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (await reading.ListAsync<Shard, Shard>(q => q.OrderBy(s => s.Index), default), await reading.ListAsync<ShardSlice, ShardSlice>(q => q, default));
    }

    private static async Task<TestHouse> ReadyAsync()
    {
        var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        return house;
    }
}
