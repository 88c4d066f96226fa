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

/// <summary>Training in a sealed set: who may, on what, how it ends.</summary>
public sealed class SealedTrainingTests
{
    private const int Planted = 8;

    [Fact]
    public async Task What_is_learned_is_masked_and_a_part_of_the_people_is_kept_out()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var model = await house.AskModelAsync(await house.SealedTextsAsync());
        await RunAsync(house, model);
        Assert.Equal(Numbers.Length - 5 + Planted, house.TextLearner.Given.Count);
        foreach (var lesson in house.TextLearner.Given.SelectMany(p => p))
            foreach (var secret in new[] { "Kniv", "Jorvima", PatientCase.CitizenNumber, "Bosma", "06-1234", "post.example" }) Assert.DoesNotContain(secret, lesson.Beginning + lesson.Rest, StringComparison.OrdinalIgnoreCase);
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(Numbers.Length - 5, await reading.CountAsync<SealedModelMember>(m => m.ModelId == model.Id, default));
        Assert.Equal(-1, (await reading.FindAsync<SealedModel>(m => m.Id == model.Id, default))!.Weights!.AsSpan().IndexOf(house.TextLearner.Latest));
    }

    [Fact]
    public async Task A_model_that_gives_too_much_away_does_not_leave()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var set = await house.SealedTextsAsync();
        var learner = house.TextLearner;
        var (gain, text, epsilon) = (learner.Gain, learner.Continue, learner.Epsilon);
        foreach (var bound in new[] { "attack", "exposure", "leaks", "memorised", "epsilon", "audit" })
        {
            (learner.Gain, learner.Continue, learner.Epsilon) = (gain, text, epsilon);
            // Whatever was given to the learner is recognised, or the planted ones only, or is said again.
            if (bound == "attack") learner.Gain = lesson => learner.Given.Any(p => p.Contains(lesson)) ? 1 : 0;
            if (bound == "exposure") learner.Gain = lesson => learner.Given.Any(p => p.Contains(lesson) && !lesson.Rest.Contains("klachten", StringComparison.Ordinal)) ? 1 : 0;
            if (bound == "leaks") learner.Continue = _ => "Betreft Jorvima Kniv";
            if (bound == "memorised") learner.Continue = _ => learner.Given[0][0].Rest;
            if (bound == "epsilon") learner.Epsilon = 8.1;
            var model = await house.AskModelAsync(set);
            Assert.Equal(JobState.Completed, (await RunAsync(house, model)).State);
            if (bound == "audit") await ReplaceWeightsAsync(house, set, model.Id);
            var permit = await house.PermitAsync<TrainStage>(PatientCase.Training);
            Assert.Equal($"sealed-model.withheld-{bound}", (await house.Get<SealedModelDesk>().ReviewAsync(permit, model.Id, true, TestHouse.Steward, default)).Problems[0].Code);
            Assert.Equal("not-found", (await house.Get<SealedModelDoor>().TakeAsync(permit, model.Id, PatientCase.Outsider, default)).Problems[0].Code);
            TestHouse.Require(await house.Get<SealedModelDesk>().ReviewAsync(permit, model.Id, false, TestHouse.Steward, default));
            Assert.Equal("refused", (await house.Get<SealedModelDesk>().ListAsync(PatientCase.Training, default))[0].WipedBecause);
            Assert.Null((await FindAsync(house, model.Id)).Weights);
        }
    }

    [Fact]
    public async Task The_models_that_leave_a_set_share_one_budget()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var set = await house.SealedTextsAsync();
        house.TextLearner.Epsilon = 4.1;
        await house.TakenModelAsync(set);
        var second = await house.AskModelAsync(set);
        await RunAsync(house, second);
        var permit = await house.PermitAsync<TrainStage>(PatientCase.Training);
        Assert.Equal("sealed-model.withheld-epsilon", (await house.Get<SealedModelDesk>().ReviewAsync(permit, second.Id, true, TestHouse.Dpo, default)).Problems[0].Code);
    }

    [Fact]
    public async Task A_run_that_is_cut_off_begins_again_and_leaves_nothing()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var model = await house.AskModelAsync(await house.SealedTextsAsync());
        house.TextLearner.Before = _ => throw new OperationCanceledException("as a process that is killed");
        using (var killed = new CancellationTokenSource())
        {
            house.TextLearner.Before = async token =>
            {
                await killed.CancelAsync();
                token.ThrowIfCancellationRequested();
            };
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Get<JobRunner>().RunAsync(model.JobId, killed.Token));
        }
        var cut = await FindAsync(house, model.Id);
        Assert.Null(cut.Weights);
        Assert.Null(cut.Sha256);
        await house.RestartAsync();
        house.TextLearner.Before = _ => Task.CompletedTask;
        Assert.Contains(model.JobId, await house.Get<JobRunner>().UnfinishedAsync(default));
        Assert.Equal(JobState.Completed, (await RunAsync(house, model)).State);
        Assert.Equal(2, house.TextLearner.Trained);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_stops_at_once_and_keeps_nothing()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var model = await house.AskModelAsync(await house.SealedTextsAsync());
        var training = house.Get<SealedTraining>();
        Assert.Equal("not-found", (await training.CancelAsync(model.Id, Actor.With("stranger", Role.ThirdParty), default)).Problems[0].Code);
        var stopped = false;
        house.TextLearner.Before = async token =>
        {
            TestHouse.Require(await training.CancelAsync(model.Id, PatientCase.Outsider, default));
            stopped = token.IsCancellationRequested;
        };
        var job = await RunAsync(house, model);
        Assert.Equal((JobState.Refused, "cancelled", true), (job.State, job.Problem, stopped));
        Assert.Equal("cancelled", (await FindAsync(house, model.Id)).WipedBecause);
        Assert.Null((await FindAsync(house, model.Id)).Weights);
    }

    [Fact]
    public async Task A_withdrawal_during_training_makes_it_begin_again_without_them()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var model = await house.AskModelAsync(await house.SealedTextsAsync());
        var asked = 0;
        house.TextLearner.Before = async _ =>
        {
            if (asked++ > 0) return;
            for (var i = 0; i < Many; i++) await WithdrawAsync(house, Numbers[i]);
        };
        Assert.Equal(JobState.Completed, (await RunAsync(house, model)).State);
        Assert.Equal(2, house.TextLearner.Trained);
        await using var reading = await house.Workspace.ReadAsync(default);
        var members = await reading.ListAsync<SealedModelMember, Guid>(q => q.Select(m => m.PersonId), default);
        Assert.Equal(5, members.Count);
        foreach (var number in Numbers.Take(Many)) Assert.DoesNotContain((await house.PersonAsync(number)).Id, members);
    }

    [Fact]
    public async Task A_question_that_cannot_be_granted_is_refused()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var closed = await house.SealedSetAsync();
        var set = await house.SealedTextsAsync();
        var permit = await house.PermitAsync<TrainStage>(PatientCase.Training);
        var today = DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime);
        var plan = new SealedTrainingPlan(set.Id, "Brieven aanvullen", today.AddDays(5), 4, 5);
        foreach (var (wrong, code) in new[]
        {
            (plan with { SetId = closed.Id }, "sealed-model.no-texts"), (plan with { SetId = Guid.NewGuid() }, "sealed.closed"), (plan with { Purpose = " " }, "sealed-model.purpose"),
            (plan with { EndsOn = today.AddDays(-1) }, "sealed-model.ends"), (plan with { EndsOn = today.AddYears(2) }, "sealed-model.ends"), (plan with { Epsilon = 8.5 }, "sealed-model.numbers"),
            (plan with { Epsilon = double.NaN }, "sealed-model.numbers"), (plan with { Epsilon = 0 }, "sealed-model.numbers"), (plan with { Rounds = 0 }, "sealed-model.numbers"), (plan with { Rounds = 501 }, "sealed-model.numbers"),
        })
            Assert.Equal(code, (await house.Get<SealedTraining>().StartAsync(permit, wrong, PatientCase.Outsider, default)).Problems[0].Code);
        Assert.Equal("not-allowed", (await house.Get<SealedTraining>().StartAsync(permit, plan, TestHouse.Steward, default)).Problems[0].Code);
        Assert.Equal("sealed.closed", (await house.Get<SealedTraining>().StartAsync(permit, plan, Actor.With("stranger", Role.ThirdParty), default)).Problems[0].Code);
        TestHouse.Require(await house.Get<SealedTraining>().StartAsync(permit, plan, PatientCase.Outsider, default));
        Assert.Equal("sealed-model.busy", (await house.Get<SealedTraining>().StartAsync(permit, plan, PatientCase.Outsider, default)).Problems[0].Code);
    }

    [Fact]
    public async Task With_too_few_people_nothing_is_trained()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var set = await house.SealedTextsAsync();
        for (var i = 0; i < Numbers.Length - 9; i++) await WithdrawAsync(house, Numbers[i]);
        var plan = new SealedTrainingPlan(set.Id, "x", set.EndsOn, 4, 5);
        Assert.Equal("sealed-model.people", (await house.Get<SealedTraining>().StartAsync(await house.PermitAsync<TrainStage>(PatientCase.Training), plan, PatientCase.Outsider, default)).Problems[0].Code);
    }

    [Fact]
    public async Task Without_masked_texts_no_set_for_training_is_made()
    {
        await using var house = await ResearchAsync(DatabaseKind.Sqlite);
        var plan = new SealedSetPlan("Oefening", "Oefenen", "Derde", new(2026, 12, 1), 10, ["x"], WithTexts: true);
        Assert.Equal("sealed.no-texts", (await house.Get<OpenSealedSet>().OpenAsync(await house.PermitAsync<PrepareStage>(PatientCase.Training), plan, TestHouse.Steward, default)).Problems[0].Code);
    }
}
