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
