using System.Text.Json.Nodes;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Artefacts.SealedSets;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Train.SealedModels;
using Waarborg.Chain.Work;
using Waarborg.Conformance;
using Waarborg.Law;
using static Waarborg.Chain.Tests.Train.SealedModels.SealedModelHouse;

namespace Waarborg.Chain.Tests.Train.SealedModels;

/// <summary>What leaves a sealed set, and how it is called back; on both databases.</summary>
public abstract class SealedModelTests(DatabaseKind kind)
{
    [Fact]
    public async Task Weights_leave_only_for_who_asked_once_audited_and_released()
    {
        await using var house = await ResearchAsync(kind);
        var set = await house.SealedTextsAsync();
        var model = await house.AskModelAsync(set);
        var permit = await house.PermitAsync<TrainStage>(PatientCase.Training);
        var (desk, door) = (house.Get<SealedModelDesk>(), house.Get<SealedModelDoor>());
        Assert.Equal("sealed-model.not-ready", (await desk.ReviewAsync(permit, model.Id, true, TestHouse.Steward, default)).Problems[0].Code);
        Assert.Equal(JobState.Completed, (await RunAsync(house, model)).State);
        Assert.Equal("not-found", (await door.TakeAsync(permit, model.Id, PatientCase.Outsider, default)).Problems[0].Code);
        Assert.Equal("not-allowed", (await desk.ReviewAsync(permit, model.Id, true, PatientCase.Outsider, default)).Problems[0].Code);
        TestHouse.Require(await desk.ReviewAsync(permit, model.Id, true, TestHouse.Steward, default));
        foreach (var other in new[] { Actor.With("stranger", Role.ThirdParty), TestHouse.Steward, TestHouse.Dpo, PatientCase.Doctor, Actor.With(PatientCase.Outsider.Id, Role.Auditor) })
            Assert.Equal("not-found", (await door.TakeAsync(permit, model.Id, other, default)).Problems[0].Code);
        var taken = TestHouse.Require(await door.TakeAsync(permit, model.Id, PatientCase.Outsider, default));
        var view = Assert.Single(await door.MineAsync(PatientCase.Outsider, set.Id, default));
        Assert.Equal(view.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(taken)));
        Assert.Equal((SealedModelState.Released, 1), (view.State, view.Taken));
        Assert.Equal(
            ["train.sealed-model-started", "train.sealed-model-trained", "train.sealed-model-audited", "train.sealed-model-reviewed", "train.sealed-model-taken"],
            (await EventsAsync(house)).Where(e => e.StartsWith("train.sealed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_withdraws_takes_an_unreleased_model_along_and_calls_a_released_one_back_until_it_is_done()
    {
        await using var house = await ResearchAsync(kind);
        var set = await house.SealedTextsAsync();
        var taken = await house.TakenModelAsync(set);
        house.TextLearner.Epsilon = 1;
        var waiting = await house.AskModelAsync(set);
        await RunAsync(house, waiting);
        foreach (var number in Numbers.Take(Many)) await WithdrawAsync(house, number);
        foreach (var id in new[] { taken.Id, waiting.Id }) Assert.Equal("person", (await FindAsync(house, id)).WipedBecause);
        Assert.Null((await FindAsync(house, taken.Id)).Weights);
        var permit = await house.PermitAsync<TrainStage>(PatientCase.Training);
        Assert.Equal("not-found", (await house.Get<SealedModelDoor>().TakeAsync(permit, taken.Id, PatientCase.Outsider, default)).Problems[0].Code);
        await DriveRecallAsync(house, "person");
    }

    [Fact]
    public async Task An_erasure_finds_the_model_wipes_it_and_says_that_what_left_is_called_back()
    {
        await using var house = await ResearchAsync(kind);
        var taken = await house.TakenModelAsync(await house.SealedTextsAsync());
        var members = await MembersAsync(house, taken.Id);
        var number = await FirstAsync(house, members);
        var request = TestHouse.Require(await house.Get<RequestDesk>().ReceiveAsync(RequestKind.Erasure, number, PatientCase.Training, TestHouse.Steward, default));
        request = TestHouse.Require(await house.Get<RequestDesk>().IdentifyAsync(request.Id, TestHouse.Steward, default));
        var permit = Assert.IsType<Permit<RightsStage>>(TestHouse.Require(await house.Get<Chain.Gatekeeping.Gatekeeper>().AskAsync(request, TestHouse.Steward, default)));
        await using (var before = await house.Workspace.ReadAsync(default))
        {
            var part = house.Get<IEnumerable<IStageParticipant>>().Single(p => p.Stage == Stage.Train);
            Assert.Contains(taken.Id.ToString(), (await part.ExportAsync(before, await house.PersonAsync(number), default)).ToJsonString(), StringComparison.Ordinal);
            Assert.Contains(await part.FindAsync(before, await house.PersonAsync(number), default), t => t.Kind == TraceKind.SealedModel && t.Id == taken.Id.ToString());
        }
        await house.RunAsync(TestHouse.Require(await house.Get<EraseSubject>().StartAsync(permit, request, TestHouse.Steward, default)));
        await using var reading = await house.Workspace.ReadAsync(default);
        var erasure = (await reading.ListAsync<Erasure, Erasure>(q => q, default))[0];
        Assert.Contains(erasure.Actions, a => a is { Kind: TraceKind.SealedModel, Action: ErasureAction.CalledBack, Count: 1 });
        Assert.Equal(members.Count - 1, await reading.CountAsync<SealedModelMember>(m => m.ModelId == taken.Id, default));
        Assert.Single(await house.Get<SealedModelRecalls>().OfAsync(PatientCase.Outsider, default));
    }

    [Fact]
    public async Task The_certificate_says_of_each_model_whether_it_was_wiped_or_is_outside_and_with_whom()
    {
        await using var house = await ResearchAsync(kind);
        var set = await house.SealedTextsAsync();
        var taken = await house.TakenModelAsync(set);
        house.TextLearner.Epsilon = 1;
        var waiting = await house.AskModelAsync(set);
        await RunAsync(house, waiting);
        TestHouse.Require(await house.Get<DestroySealedSet>().DestroyAsync(set.Id, TestHouse.Steward, default));
        var certificate = (await house.Get<DestroySealedSet>().CertificateAsync(set.Id, default))!;
        Assert.Empty(SealedSetCertificate.Verify(certificate, house.Signer.VerifierKey));
        var statement = JsonNode.Parse(JsonNode.Parse(certificate)!["statement"]!.GetValue<string>())!;
        Assert.Equal((2, 1), (statement["wiped"]!["weights"]!.GetValue<int>(), statement["leftTheSet"]!["models"]!.GetValue<int>()));
        var models = statement["models"]!.AsArray().ToDictionary(m => m!["model"]!.GetValue<string>(), m => m!);
        Assert.Equal(("Zorgtaal BV", PatientCase.Outsider.Id, "none"), (Of(taken)["outside"]!["recipient"]!.GetValue<string>(), Of(taken)["outside"]!["account"]!.GetValue<string>(), Of(taken)["outside"]!["recall"]!.GetValue<string>()));
        Assert.False(Of(waiting)["copiesOutside"]!.GetValue<bool>());
        Assert.Null(Of(waiting)["outside"]);
        foreach (var id in new[] { taken.Id, waiting.Id }) Assert.Null((await FindAsync(house, id)).Weights);
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<SealedText>(_ => true, default));
        JsonNode Of(SealedModel model) => models[model.Id.ToString()];
    }

    [Fact]
    public async Task On_the_day_after_the_last_a_model_is_wiped_and_one_that_left_is_called_back_once()
    {
        await using var house = await ResearchAsync(kind);
        var set = await house.SealedTextsAsync();
        await house.TakenModelAsync(set);
        house.Clock.Advance(TimeSpan.FromDays(11));
        var terms = house.Get<SealedModelTerms>();
        Assert.Equal((1, 0), (await terms.CarryOutAsync(default), await terms.CarryOutAsync(default)));
        house.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(1, await house.Get<RecallWatch>().WatchAsync(default));
        Assert.Null(Assert.Single(await house.Get<FindingBoard>().ListAsync(default), f => f.Kind == RecallWatch.FindingKind).ResolvedAt);
        await DriveRecallAsync(house, "ended");
        Assert.Equal(0, await house.Get<RecallWatch>().WatchAsync(default));
        Assert.NotNull(Assert.Single(await house.Get<FindingBoard>().ListAsync(default), f => f.Kind == RecallWatch.FindingKind).ResolvedAt);
    }

    public sealed class OnSqlite() : SealedModelTests(DatabaseKind.Sqlite);

    public sealed class OnPostgres() : SealedModelTests(DatabaseKind.Postgres);
}
