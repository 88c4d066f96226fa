using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Tests.Recruitment;

public sealed class FairnessOfficeTests
{
    [Fact]
    public async Task An_unexplained_difference_stops_the_procedure_until_somebody_answers_for_it()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        await DeclareAsync(house, "man", selected: 18, of: 20);
        await DeclareAsync(house, "woman", selected: 4, of: 20);
        var office = house.Get<FairnessOffice>();
        Assert.Equal([RecruitmentCase.ActivityId], await office.DueAsync(default));
        var snapshot = TestHouse.Require(await office.MeasureAsync(await test.PermitAsync<OverseeStage>(), TestHouse.Dpo, default));
        Assert.Empty(await office.DueAsync(default));
        Assert.True(snapshot.HasDisparity);
        var figures = FairnessFigures.Parse(snapshot.FiguresJson);
        Assert.Equal(2.0 / 9, figures.Outcomes.Tables[0].Rows.Single(r => r.Group == "woman").ImpactRatio!.Value, 3);

        var received = await test.ApplyAsync(1);
        await test.ReadAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.Invite);
        async Task<string?> Decide() => (await house.Get<ReviewDecisions>().DecideAsync(
            await test.PermitAsync<OverseeStage>(), Reviewer.From(RecruitmentCase.Recruiters[0])!, received.Id, test.Input(ReviewOutcome.Invite), default)) is { Succeeded: false } wrong ? wrong.Problems[0].Code : null;
        Assert.Equal("review.disparity", await Decide());
        Assert.Equal("not-allowed", (await office.AnswerAsync(snapshot.Id, test.Words(), RecruitmentCase.Recruiters[0], default)).Problems[0].Code);
        TestHouse.Require(await office.AnswerAsync(snapshot.Id, test.Words(), TestHouse.Dpo, default));
        Assert.Null(await Decide());
    }

    [Fact]
    public async Task What_was_declared_is_joined_to_the_outcome_and_leaves_only_in_groups()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(2, f => f with { Declared = new Dictionary<string, string> { ["gender"] = "woman" } });
        await test.JudgeAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.Invite);
        await using (var reading = await house.Workspace.ReadAsync(default))
        {
            var handle = house.Get<KeyRing>().HashExternalId($"declaration/{received.Id:N}");
            var declaration = (await reading.FindAsync<Declaration>(d => d.Handle == handle, default))!;
            Assert.True(declaration.Selected);
            Assert.NotNull(declaration.Followed);
        }
        var snapshot = TestHouse.Require(await house.Get<FairnessOffice>().MeasureAsync(await test.PermitAsync<OverseeStage>(), TestHouse.Dpo, default));
        var figures = FairnessFigures.Parse(snapshot.FiguresJson);
        Assert.All(figures.Outcomes.Tables.SelectMany(t => t.Rows), row => Assert.True(row.Suppressed));
        Assert.Equal((1, 1), (figures.Decided, figures.Declared));
        Assert.Equal(["name", "origin", "pronouns"], figures.Swaps.Select(s => s.Swap).Order());
    }

    [Fact]
    public async Task When_reviewers_practically_always_follow_a_finding_is_raised()
    {
        await using var house = await TestHouse.BuildAsync();
        await RecruitmentCase.OpenAsync(house);
        async Task AddAsync(int count, bool followed)
        {
            await using var work = await house.Workspace.BeginAsync(default);
            for (var i = 0; i < count; i++) work.Add(new ReviewTally { Id = Guid.NewGuid(), ActivityId = RecruitmentCase.ActivityId, ReviewerId = "anna", At = house.Clock.GetUtcNow(), Outcome = ReviewOutcome.Invite, HadProposal = true, Followed = followed });
            work.Record(new Chain.Workspace.Happening("test.tallies", Actor.System, null, null));
            await work.CommitAsync(default);
        }
        var office = house.Get<DeskOffice>();
        await AddAsync(60, followed: true);
        await office.WatchAsync(RecruitmentCase.ActivityId, default);
        await office.WatchAsync(RecruitmentCase.ActivityId, default);
        Assert.Null(Assert.Single(await house.Get<FindingBoard>().ListAsync(default)).ResolvedAt);
        Assert.True((await office.OverviewAsync(RecruitmentCase.ActivityId, default)).Follow.Alarm);
        await AddAsync(10, followed: false);
        await office.WatchAsync(RecruitmentCase.ActivityId, default);
        Assert.NotNull(Assert.Single(await house.Get<FindingBoard>().ListAsync(default)).ResolvedAt);
    }

    private static async Task DeclareAsync(TestHouse house, string gender, int selected, int of)
    {
        var keys = house.Get<KeyRing>();
        await using var work = await house.Workspace.BeginAsync(default);
        for (var i = 0; i < of; i++)
        {
            var id = Guid.NewGuid();
            work.Add(new Declaration { Id = id, ActivityId = RecruitmentCase.ActivityId, Handle = keys.VaultHandle(id), Selected = i < selected, Payload = keys.SealDeclaration(id, new Dictionary<string, string> { ["gender"] = gender }) });
        }
        work.Record(new Chain.Workspace.Happening("test.declared", Actor.System, null, null));
        await work.CommitAsync(default);
    }
}
