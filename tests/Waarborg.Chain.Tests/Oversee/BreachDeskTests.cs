using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Chain.Prepare.SealedSets;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Rights;
using Waarborg.Chain.Tests.Train.SealedModels;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class BreachDeskTests
{
    private static Task<Outcome<Breach>> ReportAsync(TestHouse house, string source = BreachSources.Everything, Guid? artefact = null, Actor? actor = null) => house.Get<BreachDesk>().ReportAsync(
        TestHouse.ActivityId, source, artefact, house.Clock.GetUtcNow(), "Een bestand stond open.", actor ?? TestHouse.Steward, default);

    private static async Task<IReadOnlyList<SystemFinding>> OpenAsync(TestHouse house) =>
        [.. (await house.Get<FindingBoard>().ListAsync(default)).Where(finding => finding is { Kind: BreachWatch.FindingKind, ResolvedAt: null })];

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_leaking_model_concerns_the_people_in_its_shards(DatabaseKind kind)
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await house.WholeChainAsync();
        await using var reading = await house.Workspace.ReadAsync(default);
        var model = (await reading.FirstAsync<Model, Model>(q => q.OrderBy(m => m.Number), default))!;
        var members = await reading.ListAsync<ShardMember, ShardMember>(q => q.OrderBy(m => m.PersonId), default);
        var scope = await house.Get<BreachTracer>().TraceAsync(TestHouse.ActivityId, BreachSources.Model, model.Id, default);
        Assert.Equal(members.Select(member => member.PersonId).Distinct().Order(), scope.People);
        Assert.Equal(members.Count, scope.Shards.Sum(shard => shard.People));
        var shard = scope.Shards.First(one => one.People > 0);
        var ofShard = await house.Get<BreachTracer>().TraceAsync(TestHouse.ActivityId, BreachSources.Shard, shard.Id, default);
        Assert.Equal(members.Where(member => member.ShardId == shard.Id).Select(member => member.PersonId).Order(), ofShard.People);
        Assert.Empty((await house.Get<BreachTracer>().TraceAsync("another", BreachSources.Everything, null, default)).People);
        var breach = TestHouse.Require(await ReportAsync(house, BreachSources.Model, model.Id));
        Assert.Equal(scope.People.Count, breach.People);
        Assert.Equal(breach.AwareAt.AddHours(72), breach.DueAt);
    }

    [Fact]
    public async Task Applications_that_leak_concern_the_candidates_and_control_files_nobody()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        for (var i = 1; i <= 2; i++) await test.ApplyAsync(i);
        var (_, cv, letter) = RecruitmentCase.Candidate(3);
        TestHouse.Require(await house.Get<ApplicationIntake>().AddControlAsync(RecruitmentCase.ActivityId, test.Opening.Id, cv, letter, TestHouse.Dpo, default));
        foreach (var source in new[] { BreachSources.Everything, BreachSources.Records })
            Assert.Equal(2, (await house.Get<BreachTracer>().TraceAsync(RecruitmentCase.ActivityId, source, null, default)).People.Count);
    }

    [Fact]
    public async Task Patient_records_and_sealed_sets_that_leak_concern_the_patients()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.ResearchAsync("P-1", "P-2", "P-3");
        await house.SealedSetAsync();
        foreach (var source in new[] { BreachSources.Records, BreachSources.DataSet })
            Assert.Equal(3, (await house.Get<BreachTracer>().TraceAsync(PatientCase.Training, source, null, default)).People.Count);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task A_sealed_model_that_leaks_concerns_who_is_in_it_and_names_who_had_it_and_what_bounds_it(DatabaseKind kind)
    {
        await using var house = await SealedModelHouse.ResearchAsync(kind);
        var set = await house.SealedTextsAsync();
        var taken = await house.TakenModelAsync(set);
        house.TextLearner.Epsilon = 1;
        var waiting = await house.AskModelAsync(set);
        await SealedModelHouse.RunAsync(house, waiting);
        var tracer = house.Get<BreachTracer>();
        var members = await SealedModelHouse.MembersAsync(house, taken.Id);
        var scope = await tracer.TraceAsync(PatientCase.Training, BreachSources.SealedModel, taken.Id, default);
        Assert.Equal(members.Order(), scope.People);
        Assert.Equal((3.9, false), (scope.Epsilon, scope.SealedRows));
        Assert.Equal(new BreachSealedModel(taken.Id, "Oefening", "Brieven aanvullen", members.Count, 0, 3.9, 1e-5, 1, true, "none"), Assert.Single(scope.SealedModels));
        Assert.Equal(new BreachRecipient("Zorgtaal BV", PatientCase.Outsider.Id, true), Assert.Single(scope.Recipients));
        Assert.False(Assert.Single((await tracer.TraceAsync(PatientCase.Training, BreachSources.SealedModel, waiting.Id, default)).Recipients).Took);
        foreach (var (source, artefact) in new (string, Guid?)[] { (BreachSources.SealedModel, null), (BreachSources.SealedSet, set.Id), (BreachSources.Model, null), (BreachSources.Everything, null) })
        {
            var wide = await tracer.TraceAsync(PatientCase.Training, source, artefact, default);
            Assert.Equal(new[] { taken.Id, waiting.Id }.Order(), wide.SealedModels.Select(m => m.Id).Order());
            Assert.Equal(4.9, wide.Epsilon!.Value, 9);
            Assert.True(Assert.Single(wide.Recipients).Took);
            Assert.Equal(source is BreachSources.SealedSet or BreachSources.Everything, wide.SealedRows);
            if (wide.SealedRows) Assert.Equal(SealedModelHouse.Numbers.Length, wide.People.Count);
        }
        Assert.Empty((await tracer.TraceAsync("another", BreachSources.SealedModel, null, default)).People);
        var breach = TestHouse.Require(await house.Get<BreachDesk>().ReportAsync(
            PatientCase.Training, BreachSources.SealedModel, taken.Id, house.Clock.GetUtcNow(), "Het model stond open.", TestHouse.Steward, default));
        Assert.Equal(members.Count, breach.People);
        Assert.Equal("not-found", Assert.Single((await house.Get<BreachDesk>().ReportAsync(
            PatientCase.Care, BreachSources.SealedModel, taken.Id, house.Clock.GetUtcNow(), "x", TestHouse.Steward, default)).Problems).Code);
    }

    [Fact]
    public async Task What_left_a_destroyed_set_is_traced_still_and_says_how_many_were_erased_since()
    {
        await using var house = await SealedModelHouse.ResearchAsync(DatabaseKind.Sqlite);
        var set = await house.SealedTextsAsync();
        var taken = await house.TakenModelAsync(set);
        var members = await SealedModelHouse.MembersAsync(house, taken.Id);
        await EraseAsync(house, await SealedModelHouse.FirstAsync(house, members));
        TestHouse.Require(await house.Get<DestroySealedSet>().DestroyAsync(set.Id, TestHouse.Steward, default));
        var scope = await house.Get<BreachTracer>().TraceAsync(PatientCase.Training, BreachSources.SealedSet, set.Id, default);
        Assert.Equal(members.Count - 1, scope.People.Count);
        Assert.False(scope.SealedRows);
        var model = Assert.Single(scope.SealedModels);
        Assert.Equal((members.Count - 1, 1, 1, false, "open"), (model.People, model.Erased, model.Taken, model.WeightsHere, model.Recall));
        await SealedModelHouse.DriveRecallAsync(house, "person");
        Assert.Equal("closed", Assert.Single((await house.Get<BreachTracer>().TraceAsync(PatientCase.Training, BreachSources.SealedModel, taken.Id, default)).SealedModels).Recall);
    }

    private static async Task EraseAsync(TestHouse house, string number)
    {
        var request = TestHouse.Require(await house.Get<RequestDesk>().ReceiveAsync(RequestKind.Erasure, number, PatientCase.Training, TestHouse.Steward, default));
        request = TestHouse.Require(await house.Get<RequestDesk>().IdentifyAsync(request.Id, TestHouse.Steward, default));
        var permit = Assert.IsType<Permit<RightsStage>>(TestHouse.Require(await house.Get<Chain.Gatekeeping.Gatekeeper>().AskAsync(request, TestHouse.Steward, default)));
        await house.RunAsync(TestHouse.Require(await house.Get<EraseSubject>().StartAsync(permit, request, TestHouse.Steward, default)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task After_72_hours_without_a_notification_there_is_a_finding_until_it_is_made(DatabaseKind kind)
    {
        await using var house = await TestHouse.BuildAsync(kind);
        await house.RegisterAsync();
        var (desk, watch) = (house.Get<BreachDesk>(), house.Get<BreachWatch>());
        var breach = TestHouse.Require(await ReportAsync(house));
        house.Clock.Advance(TimeSpan.FromHours(72));
        Assert.Equal(0, await watch.WatchAsync(default));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await watch.WatchAsync(default));
        Assert.Equal(1, await watch.WatchAsync(default));
        Assert.Equal(breach.Id.ToString("N"), Assert.Single(await OpenAsync(house)).Detail);
        var late = await desk.TellAuthorityAsync(breach.Id, house.Clock.GetUtcNow(), "AP-1", " ", TestHouse.Dpo, default);
        Assert.Equal("breach.late", Assert.Single(late.Problems).Code);
        TestHouse.Require(await desk.TellAuthorityAsync(breach.Id, house.Clock.GetUtcNow(), "AP-1", "De FG was ziek.", TestHouse.Dpo, default));
        Assert.Empty(await OpenAsync(house));
    }

    [Fact]
    public async Task It_is_closed_only_when_everything_was_done()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var desk = house.Get<BreachDesk>();
        var id = TestHouse.Require(await ReportAsync(house)).Id;
        Assert.Equal("breach.open", Assert.Single((await desk.CloseAsync(id, TestHouse.Dpo, default)).Problems).Code);
        TestHouse.Require(await desk.AnswerAsync(id, new Dictionary<string, string> { ["after"] = "Gesloten.", ["cause"] = "Een fout." }, TestHouse.Steward, default));
        TestHouse.Require(await desk.JudgeAsync(id, "high", "Gezondheid.", TestHouse.Dpo, default));
        Assert.Equal(2, BreachDesk.Open((await desk.ListAsync(default))[0]).Count);
        TestHouse.Require(await desk.TellAuthorityAsync(id, house.Clock.GetUtcNow(), "", "", TestHouse.Dpo, default));
        TestHouse.Require(await desk.TellPeopleAsync(id, null, "Alles was versleuteld.", TestHouse.Dpo, default));
        var closed = TestHouse.Require(await desk.CloseAsync(id, TestHouse.Dpo, default));
        Assert.NotNull(closed.ClosedAt);
        Assert.Equal("breach.closed", Assert.Single((await desk.JudgeAsync(id, "risk", "", TestHouse.Dpo, default)).Problems).Code);
    }

    [Fact]
    public async Task An_unlikely_risk_needs_a_reason_and_no_notification()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var desk = house.Get<BreachDesk>();
        var id = TestHouse.Require(await ReportAsync(house)).Id;
        Assert.Equal("breach.why", Assert.Single((await desk.JudgeAsync(id, "unlikely", "", TestHouse.Dpo, default)).Problems).Code);
        TestHouse.Require(await desk.JudgeAsync(id, "unlikely", "De sleutel is niet gelekt.", TestHouse.Dpo, default));
        house.Clock.Advance(TimeSpan.FromHours(80));
        Assert.Equal(0, await house.Get<BreachWatch>().WatchAsync(default));
        TestHouse.Require(await desk.AnswerAsync(id, new Dictionary<string, string> { ["after"] = "Gewist." }, TestHouse.Steward, default));
        TestHouse.Require(await desk.CloseAsync(id, TestHouse.Dpo, default));
    }

    [Fact]
    public async Task Only_those_who_may_write_in_it_and_only_what_can_be()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var desk = house.Get<BreachDesk>();
        Assert.Equal("not-allowed", Assert.Single((await ReportAsync(house, actor: TestHouse.Agent)).Problems).Code);
        Assert.False((await ReportAsync(house, "elsewhere")).Succeeded);
        foreach (var source in BreachSources.All) Assert.Equal("not-found", Assert.Single((await ReportAsync(house, source, Guid.NewGuid())).Problems).Code);
        Assert.Equal("breach.future", Assert.Single((await desk.ReportAsync(TestHouse.ActivityId, BreachSources.Records, null, house.Clock.GetUtcNow().AddMinutes(1), "x", TestHouse.Steward, default)).Problems).Code);
        Assert.Equal("breach.nature", Assert.Single((await desk.ReportAsync(TestHouse.ActivityId, BreachSources.Records, null, house.Clock.GetUtcNow(), " ", TestHouse.Steward, default)).Problems).Code);
        Assert.False((await desk.ReportAsync("nothing", BreachSources.Records, null, house.Clock.GetUtcNow(), "x", TestHouse.Steward, default)).Succeeded);
        var id = TestHouse.Require(await ReportAsync(house)).Id;
        Assert.Equal("not-allowed", Assert.Single((await desk.JudgeAsync(id, "risk", "", TestHouse.Steward, default)).Problems).Code);
        Assert.Equal("breach.risk", Assert.Single((await desk.JudgeAsync(id, "great", "", TestHouse.Dpo, default)).Problems).Code);
        Assert.Equal("breach.when", Assert.Single((await desk.TellAuthorityAsync(id, house.Clock.GetUtcNow().AddHours(-1), "", "", TestHouse.Dpo, default)).Problems).Code);
        Assert.Equal("breach.how", Assert.Single((await desk.TellPeopleAsync(id, null, "", TestHouse.Dpo, default)).Problems).Code);
        Assert.False((await desk.CloseAsync(Guid.NewGuid(), TestHouse.Dpo, default)).Succeeded);
    }
}
