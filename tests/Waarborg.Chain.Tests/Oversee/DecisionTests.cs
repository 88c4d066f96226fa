using System.Reflection;
using Waarborg.Chain.Artefacts;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Law;

namespace Waarborg.Chain.Tests.Oversee;

public sealed class DecisionTests
{
    [Fact]
    public void A_decision_can_be_made_from_a_reviewer_only()
    {
        Assert.DoesNotContain(typeof(Decision).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), c => !c.IsPrivate);
        var makers = typeof(Decision).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(m => m.ReturnType == typeof(Decision)).ToList();
        Assert.NotEmpty(makers);
        Assert.All(makers, maker => Assert.Equal(typeof(Reviewer), maker.GetParameters()[0].ParameterType));
        Assert.All(typeof(Decision).GetProperties(), p => Assert.False(p.SetMethod?.IsPublic ?? false, p.Name));
    }

    [Fact]
    public void The_system_is_never_a_reviewer()
    {
        Assert.Null(Reviewer.From(Actor.System));
        Assert.Null(Reviewer.From(Actor.With("dpo", Role.Dpo, Role.Administrator, Role.DataSteward, Role.Auditor)));
        Assert.NotNull(Reviewer.From(Actor.With("agent", Role.ServiceAgent)));
        Assert.DoesNotContain(typeof(Reviewer).GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance), c => !c.IsPrivate);
    }

    [Fact]
    public void Nothing_outside_the_chain_can_make_a_proposal() => Assert.Empty(typeof(Proposal).GetConstructors());

    [Fact]
    public async Task A_question_that_was_handed_over_waits_until_a_human_answers_it_once()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        house.Get<FixedModel>().Confidence = 0.1;
        var proposal = await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?");
        Assert.True(proposal.HandedOver);
        var permit = await house.PermitAsync<OverseeStage>(TestHouse.Agent);
        var desk = house.Get<DecisionDesk>();
        var waiting = Assert.Single(await desk.WaitingAsync(permit, default));
        Assert.Equal("not-sure", waiting.Reason);
        var reviewer = Reviewer.From(TestHouse.Agent)!;
        Assert.False((await desk.DecideAsync(permit, reviewer, waiting.PromptId, " ", default)).Succeeded);
        Assert.True((await desk.DecideAsync(permit, reviewer, waiting.PromptId, "Dat kan.", default)).Succeeded);
        Assert.Equal("decision.taken", (await desk.DecideAsync(permit, reviewer, waiting.PromptId, "Nog eens.", default)).Problems[0].Code);
        Assert.Empty(await desk.WaitingAsync(permit, default));
    }

    [Fact]
    public async Task Whoever_takes_over_sees_the_whole_conversation_of_a_person_and_a_stranger_has_none()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        var person = await house.PersonAsync(TestCase.IdOf(1));
        house.Get<FixedModel>().Answer = "Dat wijzigt u in Mijn Omgeving.";
        await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", person);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.AskAsync("Ik wil een medewerker spreken", person);
        await house.AskAsync("Ik wil een medewerker spreken");
        var waiting = await house.Get<DecisionDesk>().WaitingAsync(await house.PermitAsync<OverseeStage>(TestHouse.Agent), default);
        var earlier = Assert.Single(waiting.Single(w => w.Earlier.Count > 0).Earlier);
        Assert.Equal(("Hoe wijzig ik mijn termijnbedrag?", "Dat wijzigt u in Mijn Omgeving.", null), (earlier.Question, earlier.Shown, earlier.Answered));
        Assert.Equal(2, waiting.Count);
    }

    [Fact]
    public async Task An_answer_of_the_assistant_is_corrected_once_has_a_purpose_of_its_own_and_is_not_learned_from()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.WholeChainAsync();
        var person = await house.PersonAsync(TestCase.IdOf(1));
        house.Get<FixedModel>().Answer = "Dat wijzigt u in Mijn Omgeving.";
        var proposal = await house.AskAsync("Hoe wijzig ik mijn termijnbedrag?", person);
        var permit = await house.PermitAsync<OverseeStage>(TestHouse.Agent);
        var (desk, reviewer) = (house.Get<DecisionDesk>(), Reviewer.From(TestHouse.Agent)!);
        Assert.False((await desk.DecideAsync(permit, reviewer, proposal.Id, "Dat kan alleen per brief.", default)).Succeeded);
        Assert.True((await desk.CorrectAsync(permit, reviewer, proposal.Id, "Dat kan alleen per brief.", default)).Succeeded);
        Assert.Equal("decision.taken", (await desk.CorrectAsync(permit, reviewer, proposal.Id, "Nog eens.", default)).Problems[0].Code);
        Assert.Equal("Dat kan alleen per brief.", Assert.Single(await desk.AnsweredAsync(permit, 20, default)).Correction);
        var logged = (await house.Get<LogBook>().PageAsync(long.MaxValue, 20, default)).First(e => e.Event.Type == "oversee.corrected").Event;
        Assert.Equal("correcting", logged.Facts["purpose"].Text);
        // Trained again, on whatever there is by now, the shard is what it was.
        var before = (await house.Get<Chain.Train.ModelOverview>().ListAsync(null, default))[0].Shards.Select(s => s.Examples).Sum();
        await house.RunAsync(await house.StartTrainingAsync());
        Assert.Equal(before, (await house.Get<Chain.Train.ModelOverview>().ListAsync(null, default))[0].Shards.Select(s => s.Examples).Sum());
    }

    [Fact]
    public async Task Nobody_approves_their_own_assessment()
    {
        await using var house = await TestHouse.BuildAsync();
        await house.RegisterAsync();
        var both = Actor.With("both", Role.DataSteward, Role.Dpo);
        var (id, answers) = TestCase.Assessments().First();
        var filled = TestHouse.Require(await house.Get<AssessmentDesk>().SubmitAsync(TestHouse.ActivityId, id, answers, both, default));
        Assert.Equal("assessment.own-work", (await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, both, default)).Problems[0].Code);
        Assert.Equal("not-allowed", (await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, TestHouse.Steward, default)).Problems[0].Code);
        Assert.True((await house.Get<AssessmentDesk>().ApproveAsync(filled.Id, TestHouse.Dpo, default)).Succeeded);
    }
}
