using System.Text.Json;
using Microsoft.Extensions.AI;
using Waarborg.Chain.Apply;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train;
using Waarborg.Chain.Work;
using Waarborg.Chain.Workspace;
using Waarborg.Conformance;
using Waarborg.Evidence;
using Waarborg.Host.Learning;
using Waarborg.Law;
using Waarborg.Learning;

namespace Waarborg.Host.Tests.Learning;

/// <summary>A decoder through the whole chain, trained by the real worker from a small checkpoint: what the chain promises has to hold for real weights.</summary>
public sealed class DecoderChainTests
{
    private const int People = 8;

    [Fact]
    public async Task A_decoder_on_a_checkpoint_of_somebody_else_forgets_a_person_from_the_last_clean_slice_and_is_swapped()
    {
        await using var house = await TrainedAsync(new ModelRecipe { Kind = LearnerKind.Decoder, Epochs = 1 }, 2);
        var answered = await AnsweredByAsync(house);
        var (member, before) = await LatecomerAsync(house);
        var others = (await ShardsAsync(house)).Where(s => s.Id != member.ShardId).Select(s => s.Sha256).ToList();
        var job = await EraseAsync(house, member.PersonId);
        Assert.Equal(JobState.Completed, job.State);

        // From the slice that first held them on everything is new; before it nothing is, nor in the other shards.
        var after = (await SlicesAsync(house, member.ShardId)).ToList();
        Assert.Equal(before.Select(s => (s.Index, Same: s.Index < member.FirstSlice)), before.Zip(after, (old, fresh) => (old.Index, old.Sha256 == fresh.Sha256)));
        Assert.Equal(others, (await ShardsAsync(house)).Where(s => s.Id != member.ShardId).Select(s => s.Sha256));

        var verified = ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey);
        Assert.True(verified.Valid, string.Join(" ", verified.Problems));
        var stated = Assert.Single(verified.Statement!.Shards);
        Assert.Equal((member.FirstSlice, before[member.FirstSlice - 1].Sha256), (stated.FirstSlice, stated.Start?.ToHex()));
        Assert.Equal(["deployed", "int8"], verified.Statement.Tests.Select(t => t.Form));
        Assert.All(verified.Statement.Tests, test => Assert.False(test.TraceFound));

        Assert.NotEqual(answered, await AnsweredByAsync(house));
        await AssertTheSameAnewAsync(house, member.ShardId);
    }

    [Fact]
    public async Task A_private_decoder_says_what_it_spent_in_its_card_and_forgetting_spends_it_again()
    {
        var plan = new PrivacyPlan { Steps = 3, NoiseMultiplier = 2, SampleRate = 0.5 };
        await using var house = await TrainedAsync(new ModelRecipe { Kind = LearnerKind.Decoder, Privacy = plan }, 1);
        var once = RdpAccountant.Epsilon(plan.NoiseMultiplier, plan.SampleRate, plan.Steps, plan.Delta).Epsilon;
        var twice = RdpAccountant.Epsilon(plan.NoiseMultiplier, plan.SampleRate, 2 * plan.Steps, plan.Delta).Epsilon;
        var model = Assert.Single(await house.Get<ModelOverview>().ListAsync(null, default));
        using (var card = JsonDocument.Parse(model.Card!))
        {
            var privacy = card.RootElement.GetProperty("privacy");
            Assert.Equal(Math.Round(once, 3), Math.Round(privacy.GetProperty("epsilon").GetDouble(), 3));
            Assert.Equal("person", privacy.GetProperty("unit").GetString());
        }
        Assert.All(model.Shards, s => Assert.Equal((1, once), (s.Slices.Count, s.Epsilon)));
        await using var reading = await house.Workspace.ReadAsync(default);
        var member = (await reading.FirstAsync<ShardMember, ShardMember>(q => q.OrderBy(m => m.PersonId), default))!;
        await reading.DisposeAsync();
        var job = await EraseAsync(house, member.PersonId);
        Assert.Equal(JobState.Completed, job.State);
        Assert.Equal(twice, Assert.Single(await ShardsAsync(house)).Epsilon);
        Assert.True(ErasureCertificate.Verify((await house.Get<CertificateOffice>().IssueAsync(job.TargetId, default))!, house.Signer.VerifierKey).Valid);
    }

    /// <summary>A house with a model that was trained from a checkpoint of somebody else, whose folder is gone before training begins.</summary>
    private static async Task<TestHouse> TrainedAsync(ModelRecipe recipe, int shards)
    {
        using var tiny = new TinyCheckpoint("qwen2");
        File.WriteAllText(Path.Combine(tiny.Folder, "LICENSE.txt"), "Do what you like.");
        var root = TestHouse.Require(CheckpointReader.Read(tiny.Folder));
        Directory.Delete(tiny.Folder, true);
        var house = await WorkerHouse.BuildAsync();
        await house.CollectAsync(People);
        await house.RemedyAsync(People);
        await house.PrepareAsync(People);
        var (start, permit) = (house.Get<StartTraining>(), await house.PermitAsync<TrainStage>());
        Assert.Equal("train.recipe", Assert.Single((await start.StartAsync(permit, new ModelRecipe(), root, 1, 7, TestHouse.Steward, default)).Problems).Code);
        Assert.Equal(JobState.Completed, (await house.RunAsync(TestHouse.Require(await start.StartAsync(permit, recipe, root, shards, 7, TestHouse.Steward, default)))).State);
        await AssertStampedAsync(house, root);
        return house;
    }

    /// <summary>The checkpoint is in the recipe, the log and the card.</summary>
    private static async Task AssertStampedAsync(TestHouse house, BaseCheckpoint root)
    {
        var model = Assert.Single(await house.Get<ModelOverview>().ListAsync(null, default));
        Assert.Equal((root.Stamp, root.Stamp.Sha256, root.Parameters), (model.Checkpoint, model.BaseSha256, model.Parameters));
        using var card = JsonDocument.Parse(model.Card!);
        var ground = card.RootElement.GetProperty("base");
        string? Text(string name) => ground.GetProperty("checkpoint").GetProperty(name).GetString();
        Assert.Equal(JsonValueKind.Null, ground.GetProperty("personalData").ValueKind);
        Assert.Equal(("tiny-1", "qwen2", "LICENSE.txt"), (Text("name"), Text("family"), Text("licenceFile")));
        Assert.Equal((root.Stamp.Sha256, root.Stamp.LicenceSha256), (Text("sha256"), Text("licenceSha256")));
        var log = (await house.Get<LogBook>().PageAsync(long.MaxValue, 200, default)).Select(e => e.Event).ToList();
        var facts = Assert.Single(log, e => e.Type == "train.started").Facts;
        Assert.Equal(("tiny-1", "qwen2", root.Stamp.Sha256, "LICENSE.txt"), (facts["checkpoint"].Text, facts["checkpointFamily"].Text, facts["checkpointSha256"].Text, facts["licence"].Text));
        Assert.All(log.Where(e => e.Type == "train.shard-manifest"), e => Assert.Equal(root.Stamp.Sha256, e.Facts["base"].Text));
        foreach (var language in new[] { "nl", "en" })
            Assert.Contains(root.Stamp.Sha256, ModelCardDocument.Tree(model, new("Assistent", "Assistant"), language).Markdown(), StringComparison.Ordinal);
    }

    /// <summary>Which weights answered.</summary>
    private static async Task<string> AnsweredByAsync(TestHouse house)
    {
        var (client, _) = (await house.Get<IModelProvider>().FindAsync(TestHouse.ActivityId, default))!.Value;
        var answer = await client.GetResponseAsync("Hoe wijzig ik mijn termijnbedrag?");
        Assert.InRange(Assert.IsType<double>(answer.AdditionalProperties![IModelProvider.ConfidenceProperty]), 0, 1);
        return answer.ModelId!;
    }

    /// <summary>Somebody whose first record is not in the first slice, and from whom was learned: after one pass, whoever only decides when to stop has changed nothing.</summary>
    private static async Task<(ShardMember Member, List<ShardSlice> Slices)> LatecomerAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        var model = (await reading.FindAsync<Model>(m => true, default))!;
        var member = (await reading.ListAsync<ShardMember, ShardMember>(q => q.Where(m => m.FirstSlice > 0), default))
            .Where(m => !ShardTrainer.IsHeldOut(model, m.PersonId)).MaxBy(m => m.FirstSlice)!;
        return (member, await reading.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == member.ShardId).OrderBy(s => s.Index), default));
    }

    private static async Task<List<ShardSlice>> SlicesAsync(TestHouse house, Guid shardId)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.ListAsync<ShardSlice, ShardSlice>(q => q.Where(s => s.ShardId == shardId).OrderBy(s => s.Index), default);
    }

    private static async Task<List<Shard>> ShardsAsync(TestHouse house)
    {
        await using var reading = await house.Workspace.ReadAsync(default);
        return await reading.ListAsync<Shard, Shard>(q => q.OrderBy(s => s.Index), default);
    }

    private static async Task<Job> EraseAsync(TestHouse house, Guid person)
    {
        for (var i = 0; ; i++)
            if (await house.PersonAsync(TestCase.IdOf(i)) is var found && found.Id == person) return await house.RunAsync(await house.StartErasureAsync(TestCase.IdOf(i)));
    }

    /// <summary>Trained anew from the base without who was forgotten, by a worker that has seen nothing yet, the shard comes to the same bytes.</summary>
    private static async Task AssertTheSameAnewAsync(TestHouse house, Guid shardId)
    {
        string? sha256;
        await using (var work = await house.Workspace.BeginAsync(default))
        {
            await ShardTrainer.DestroyAsync(work, shardId, 0, default);
            sha256 = (await work.FindAsync<Shard>(s => s.Id == shardId, default))!.Sha256;
            work.Record(new Happening("test.destroyed", Chain.People.Actor.System, null, null));
            await work.CommitAsync(default);
        }
        await house.RestartAsync();
        var permit = await house.PermitAsync<TrainStage>();
        await using var reading = await house.Workspace.ReadAsync(default);
        var shard = (await reading.FindAsync<Shard>(s => s.Id == shardId, default))!;
        var model = (await reading.FindAsync<Model>(m => m.Id == shard.ModelId, default))!;
        await reading.DisposeAsync();
        Assert.Equal(sha256, (await house.Get<ShardTrainer>().TrainAsync(permit, model, shard, TestHouse.Steward, new Progress<double>(), default))!.Weights.Sha256);
    }
}
