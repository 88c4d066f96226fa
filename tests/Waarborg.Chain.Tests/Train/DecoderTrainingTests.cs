using System.Text.Json;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Evidence;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Train;

public sealed class DecoderTrainingTests
{
    private static readonly ModelRecipe s_decoder = new() { Kind = LearnerKind.Decoder };

    [Fact]
    public async Task Its_checkpoints_are_kept_and_logged_as_they_come_after_a_manifest_and_the_curve_can_be_seen()
    {
        await using var house = await ReadyAsync(s_decoder);
        var events = (await house.Get<LogBook>().PageAsync(long.MaxValue, 200, default)).OrderBy(e => e.Index).Select(e => e.Event.Type).Where(t => t.StartsWith("train.s", StringComparison.Ordinal)).ToList();
        var model = Assert.Single(await house.Get<ModelOverview>().ListAsync(null, default));
        Assert.NotNull(model.CompletedAt);
        Assert.Equal(LearnerKind.Decoder, model.Kind);
        var slices = model.Shards[0].Slices.Count;
        Assert.True(slices > 2);
        var each = Enumerable.Repeat("train.slice", slices - 1).Prepend("train.shard-manifest").Append("train.shard").ToList();
        Assert.Equal([.. each, .. each], events.Skip(events.IndexOf("train.shard-manifest")));
        Assert.All(model.Shards, shard =>
        {
            Assert.Equal(2 * slices, shard.Curve.Count);
            Assert.All(shard.Curve.Where(p => p.Step == 2), p => Assert.Equal((3, 3.5), (p.Loss, p.HeldOutLoss)));
            Assert.Equal(shard.People, shard.Slices.Sum(s => s.People));
            Assert.All(shard.Slices, s => Assert.NotNull(s.Sha256));
        });
        using var card = JsonDocument.Parse(model.Card!);
        Assert.Equal("decoder", card.RootElement.GetProperty("kind").GetString());
        Assert.Equal(JsonValueKind.Null, card.RootElement.GetProperty("privacy").ValueKind);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_kill_in_the_middle_of_a_shard_costs_one_slice_and_changes_nothing(DatabaseKind kind)
    {
        await using var house = await CollectedAsync(s_decoder, kind);
        Crash(house, after: 3);
        var job = await house.RunAsync(await house.StartTrainingAsync());
        Assert.Equal(JobState.Failed, job.State);
        Assert.Equal(3, house.Learner.SlicesTrained);
        house.Learner.Before = _ => { };
        await house.RestartAsync();
        Assert.Equal(JobState.Completed, (await house.RunAsync(TestHouse.Require(await house.Get<JobBoard>().RetryAsync(job.Id, TestHouse.Steward, default)))).State);
        var (shards, slices, _) = await ReadAsync(house);
        Assert.Equal(slices.Count, house.Learner.SlicesTrained);
        Assert.All(shards, s => Assert.Null(s.FromSlice));
        await AssertTheSameAnewAsync(house, shards[0].Id);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task Forgetting_that_was_killed_goes_on_where_it_was_and_the_certificate_says_where_it_began(DatabaseKind kind)
    {
        await using var house = await ReadyAsync(s_decoder, kind);
        var (member, before) = await LatecomerAsync(house, fromTheEnd: 3);
        Crash(house, after: 1);
        var job = await house.RunAsync(await EraseAsync(house, member.PersonId));
        Assert.Equal(JobState.Failed, job.State);
        house.Learner.Before = _ => { };
        await house.RestartAsync();
        job = await house.RunAsync(TestHouse.Require(await house.Get<JobBoard>().RetryAsync(job.Id, TestHouse.Steward, default)));
        Assert.Equal(JobState.Completed, job.State);
        var verified = ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey);
        Assert.True(verified.Valid, string.Join(" ", verified.Problems));
        var shard = Assert.Single(verified.Statement!.Shards);
        Assert.Equal((member.FirstSlice, before.Count), (shard.FirstSlice, shard.Slices));
        Assert.Equal(member.FirstSlice == 0 ? null : before[member.FirstSlice - 1].Sha256, shard.Start?.ToHex());
        var after = (await ReadAsync(house)).Slices.Where(s => s.ShardId == member.ShardId).OrderBy(s => s.Index).ToList();
        foreach (var (old, fresh) in before.Zip(after)) Assert.Equal(old.Index < member.FirstSlice, old.Sha256 == fresh.Sha256);
        await AssertTheSameAnewAsync(house, member.ShardId);
    }

    [Fact]
    public async Task Somebody_who_left_while_a_shard_was_half_trained_is_in_none_of_its_checkpoints_nor_in_its_manifest()
    {
        await using var house = await CollectedAsync(s_decoder);
        Crash(house, after: 4);
        var training = await house.RunAsync(await house.StartTrainingAsync());
        var manifest = (await ReadAsync(house)).Shards[0].ManifestSha256;
        await using (var reading = await house.Workspace.ReadAsync(default))
        {
            var first = (await reading.FirstAsync<Shard, Guid>(q => q.OrderBy(s => s.Index).Select(s => s.Id), default))!;
            var member = (await reading.FirstAsync<ShardMember, ShardMember>(q => q.Where(m => m.ShardId == first).OrderBy(m => m.FirstSlice), default))!;
            await reading.DisposeAsync();
            house.Learner.Before = _ => { };
            Assert.Equal(JobState.Completed, (await house.RunAsync(await EraseAsync(house, member.PersonId))).State);
        }
        Assert.Equal(JobState.Completed, (await house.RunAsync(TestHouse.Require(await house.Get<JobBoard>().RetryAsync(training.Id, TestHouse.Steward, default)))).State);
        var shard = (await ReadAsync(house)).Shards[0];
        Assert.NotEqual(manifest, shard.ManifestSha256);
        var manifests = (await house.Get<LogBook>().PageAsync(long.MaxValue, 200, default)).OrderBy(e => e.Index).Where(e => e.Event.Type == "train.shard-manifest")
            .Select(e => e.Event.Facts["manifest"].Text).ToList();
        Assert.Equal(manifest, manifests[0]);
        Assert.Contains(shard.ManifestSha256, manifests);
        await AssertTheSameAnewAsync(house, shard.Id);
    }

    [Fact]
    public async Task People_who_are_held_out_are_only_looked_at_and_only_from_their_own_first_slice_on()
    {
        await using var house = await CollectedAsync(s_decoder);
        var seen = new List<IReadOnlyList<TrainingPair>>();
        house.Learner.Saw = seen.Add;
        await house.RunAsync(await house.StartTrainingAsync());
        var (shards, slices, members) = await ReadAsync(house);
        await using var reading = await house.Workspace.ReadAsync(default);
        var model = (await reading.FindAsync<Model>(m => true, default))!;
        foreach (var (i, slice) in seen.Index())
        {
            var (shard, index) = (shards[i / (seen.Count / shards.Count)], i % (seen.Count / shards.Count));
            foreach (var pair in slice)
            {
                Assert.Equal(ShardTrainer.IsHeldOut(model, pair.Person), pair.HeldOut);
                Assert.False(pair.HeldOut && pair.CanarySeed is not null);
                Assert.True(members.Single(m => m.ShardId == shard.Id && m.PersonId == pair.Person).FirstSlice <= index);
            }
        }
        Assert.Equal(slices.Count, seen.Count);
        var share = Enumerable.Range(0, 2000).Count(_ => ShardTrainer.IsHeldOut(model, Guid.NewGuid())) / 2000.0;
        Assert.InRange(share, 0.06, 0.15);
        Assert.DoesNotContain(Enumerable.Range(0, 200), _ => ShardTrainer.IsHeldOut(new Model { Id = model.Id, ActivityId = "", ActivityVersion = "" }, Guid.NewGuid()));
    }

    [Fact]
    public async Task Private_training_says_what_it_spent_and_forgetting_spends_more_until_the_bound_and_then_leaves_the_shard_empty()
    {
        await using var house = await ReadyAsync(s_decoder with { Privacy = new PrivacyPlan { Steps = 30 } });
        var model = Assert.Single(await house.Get<ModelOverview>().ListAsync(null, default));
        using (var card = JsonDocument.Parse(model.Card!))
        {
            var privacy = card.RootElement.GetProperty("privacy");
            Assert.Equal((3, 1e-5, "person", 30), (privacy.GetProperty("epsilon").GetDouble(), privacy.GetProperty("delta").GetDouble(), privacy.GetProperty("unit").GetString(), privacy.GetProperty("steps").GetInt32()));
        }
        Assert.All(model.Shards, s => Assert.Equal((1, 3.0), (s.Slices.Count, s.Epsilon)));
        var before = model.Shards.Select(s => s.Sha256).ToList();
        var people = (await ReadAsync(house)).Members.Where(m => m.ShardId == model.Shards[0].Id).Select(m => m.PersonId).ToList();
        Assert.Equal(JobState.Completed, (await house.RunAsync(await EraseAsync(house, people[0]))).State);
        var once = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        Assert.Equal((6.0, true), (once[0].Epsilon, once[0].Ready));
        Assert.NotEqual(before[0], once[0].Sha256);
        Assert.Equal((3.0, before[1]), (once[1].Epsilon, once[1].Sha256));
        // A third time would come to 9, and 8 is the bound.
        var job = await house.RunAsync(await EraseAsync(house, people[1]));
        Assert.Equal(JobState.Completed, job.State);
        var twice = (await house.Get<ModelOverview>().ListAsync(null, default))[0].Shards;
        Assert.Equal((6.0, false), (twice[0].Epsilon, twice[0].Ready));
        Assert.True(ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey).Valid);
    }

    [Fact]
    public async Task What_spends_more_than_the_bound_from_the_start_or_cannot_be_is_not_begun()
    {
        await using var house = await CollectedAsync(s_decoder);
        async Task<string> ProblemAsync(ModelRecipe recipe) => Assert.Single((await house.Get<StartTraining>().StartAsync(await house.PermitAsync<TrainStage>(), recipe, 2, 1, TestHouse.Steward, default)).Problems).Code;
        Assert.Equal("train.epsilon", await ProblemAsync(s_decoder with { Privacy = new PrivacyPlan { Steps = 81 } }));
        foreach (var recipe in new[]
        {
            s_decoder with { Epochs = 0 }, s_decoder with { Epochs = 21 }, s_decoder with { Privacy = new PrivacyPlan { SampleRate = 1.1 } }, s_decoder with { Privacy = new PrivacyPlan { NoiseMultiplier = 0.01 } },
            s_decoder with { Privacy = new PrivacyPlan { Delta = 0.5 } }, new ModelRecipe { Privacy = new PrivacyPlan() }, new ModelRecipe { AllWeights = true }, new ModelRecipe { Kind = (LearnerKind)7 },
        })
            Assert.Equal("train.recipe", await ProblemAsync(recipe));
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<Model>(m => true, default));
    }

    /// <summary>Trained anew from the base, in this house, it comes to the same bytes.</summary>
    private static async Task AssertTheSameAnewAsync(TestHouse house, Guid shardId)
    {
        var permit = await house.PermitAsync<TrainStage>();
        string? sha256;
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            await ShardTrainer.DestroyAsync(work, shardId, 0, default);
            sha256 = (await work.FindAsync<Shard>(s => s.Id == shardId, default))!.Sha256;
            work.Record(new Chain.Workspace.Happening("test.destroyed", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        await using var reading = await house.Workspace.ReadAsync(default);
        var shard = (await reading.FindAsync<Shard>(s => s.Id == shardId, default))!;
        var model = (await reading.FindAsync<Model>(m => m.Id == shard.ModelId, default))!;
        await reading.DisposeAsync();
        Assert.Equal(sha256, (await house.Get<ShardTrainer>().TrainAsync(permit, model, shard, TestHouse.Steward, new Progress<double>(), default))!.Weights.Sha256);
    }

    private static void Crash(TestHouse house, int after)
    {
        var left = after;
        house.Learner.Before = what =>
        {
            if (what == "shard" && left-- == 0) throw new IOException("crashed");
        };
    }

    /// <summary>Somebody whose first record is in a slice so far from the end, or the latest of all before it.</summary>
    private static async Task<(ShardMember Member, List<ShardSlice> Slices)> LatecomerAsync(TestHouse house, int fromTheEnd)
    {
        var (_, slices, members) = await ReadAsync(house);
        var count = slices.GroupBy(s => s.ShardId).First().Count();
        var member = members.Where(m => m.FirstSlice <= count - fromTheEnd).OrderByDescending(m => m.FirstSlice).First();
        return (member, [.. slices.Where(s => s.ShardId == member.ShardId).OrderBy(s => s.Index)]);
    }

    private static async Task<Job> EraseAsync(TestHouse house, Guid person)
    {
        for (var i = 0; ; i++)
            if (await house.Get<SubjectIndex>().FindPersonAsync(TestCase.IdOf(i), default) is { } found && found.Id == person) return await house.StartErasureAsync(TestCase.IdOf(i));
    }

    private static async Task<(List<Shard> Shards, List<ShardSlice> Slices, List<ShardMember> Members)> ReadAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return (
            await reading.ListAsync<Shard, Shard>(q => q.OrderBy(s => s.Index), default), await reading.ListAsync<ShardSlice, ShardSlice>(q => q, default),
            await reading.ListAsync<ShardMember, ShardMember>(q => q, default));
    }

    private static async Task<TestHouse> CollectedAsync(ModelRecipe recipe, DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var house = await TestHouse.BuildAsync(kind);
        house.Recipe = recipe;
        await house.CollectAsync();
        await house.RemedyAsync();
        await house.PrepareAsync();
        return house;
    }

    private static async Task<TestHouse> ReadyAsync(ModelRecipe recipe, DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var house = await CollectedAsync(recipe, kind);
        Assert.Equal(JobState.Completed, (await house.RunAsync(await house.StartTrainingAsync())).State);
        return house;
    }
}
