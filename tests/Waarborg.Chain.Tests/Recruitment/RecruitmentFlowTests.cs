using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Collect.Applications;
using Waarborg.Chain.Oversee;
using Waarborg.Chain.Oversee.Reviews;
using Waarborg.Chain.People;
using Waarborg.Chain.Rights.Candidates;
using Waarborg.Conformance;
using Waarborg.Conformance.Recruitment;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Tests.Recruitment;

/// <summary>From the door to the outcome of a contest.</summary>
public sealed class RecruitmentFlowTests
{
    [Fact]
    public async Task A_rejection_takes_two_people_is_explained_and_can_be_contested_before_a_third_without_the_proposal()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(3);
        var candidate = house.Get<CandidateDesk>();
        var (anna, bram, carla) = (RecruitmentCase.Recruiters[0], RecruitmentCase.Recruiters[1], RecruitmentCase.Recruiters[2]);

        Assert.Null((await test.JudgeAsync(anna, received.Id, ReviewOutcome.Reject)).DecisionId);
        Assert.Empty((await candidate.ViewAsync(received.Secret, default))!.Letters);
        Assert.Equal([12], (await test.ViewAsync(anna, received.Id)).Obstacles.Select(o => o.Requirement));
        var decided = await test.JudgeAsync(bram, received.Id, ReviewOutcome.Reject);
        var (letter, content) = Assert.Single((await candidate.ViewAsync(received.Secret, default))!.Letters);
        Assert.Equal(decided.DecisionId, letter.Id);
        Assert.Contains("Recruiter anna, Recruiter bram", content.Explanation.Dutch, StringComparison.Ordinal);
        Assert.Contains(letter.Id.ToString(), content.Explanation.English, StringComparison.Ordinal);

        var contest = TestHouse.Require(await candidate.SubmitAsync(received.Secret, CandidateRoute.Contest, "Ik heb wel ervaring met plannen.", default));
        Assert.NotNull(contest.SuspendedAt);
        Assert.Equal(DateOnly.FromDateTime(house.Clock.GetUtcNow().UtcDateTime).AddMonths(1), contest.DueOn);
        Assert.Equal("candidate.contested", (await candidate.SubmitAsync(received.Secret, CandidateRoute.Contest, "Nog eens.", default)).Problems[0].Code);
        var again = await house.Get<ReviewDesk>().BeginAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(bram)!, received.Id, "x", default);
        Assert.Equal("review.12", again.Problems[0].Code);
        var view = await test.ReadAsync(carla, received.Id, ReviewOutcome.Invite);
        Assert.Null(view.Proposal);
        Assert.Equal("Ik heb wel ervaring met plannen.", view.ContestText);
        house.Clock.Advance(TimeSpan.FromMinutes(5));
        TestHouse.Require(await house.Get<ReviewDecisions>().DecideAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(carla)!, received.Id, test.Input(ReviewOutcome.Invite), default));
        var seen = (await candidate.ViewAsync(received.Secret, default))!;
        Assert.Equal([ReviewOutcome.Invite, ReviewOutcome.Reject], seen.Letters.Select(l => l.Letter.Outcome));
        Assert.NotNull(seen.Requests[0].Request.AnsweredAt);
        Assert.Contains("Er is geen AI gebruikt", seen.Letters[0].Content.Explanation.Dutch, StringComparison.Ordinal);
        Assert.True((await house.Get<LogWatch>().VerifyAsync(default)).Valid);
    }

    [Fact]
    public async Task The_log_shows_that_the_own_view_came_before_the_proposal()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(1);
        var anna = RecruitmentCase.Recruiters[0];
        var desk = house.Get<ReviewDesk>();
        TestHouse.Require(await desk.BeginAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(anna)!, received.Id, "x", default));
        var view = await test.ViewAsync(anna, received.Id);
        Assert.All(view.Papers, p => Assert.Equal("", p.Text));
        Assert.Null(view.Proposal);
        Assert.Equal("review.3", (await desk.OwnViewAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(anna)!, received.Id, test.Input(ReviewOutcome.Invite), default)).Problems[0].Code);
        view = await test.ReadAsync(anna, received.Id, ReviewOutcome.Invite);
        Assert.NotNull(view.Proposal);
        Assert.Equal("review.own-twice", (await desk.OwnViewAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(anna)!, received.Id, test.Input(ReviewOutcome.Reject), default)).Problems[0].Code);
        var types = (await house.Get<LogBook>().PageAsync(long.MaxValue, 8, default)).Select(e => e.Event.Type).Reverse().ToList();
        Assert.True(types.IndexOf("oversee.own-view") < types.IndexOf("oversee.proposal-shown"));
        // What is quoted stands in the blind file, word for word.
        var texts = view.Papers.ToDictionary(p => p.Name, p => p.Text);
        Assert.NotEmpty(view.Proposal.Criteria.SelectMany(c => c.Passages));
        Assert.All(view.Proposal.Criteria.SelectMany(c => c.Passages), p => Assert.Equal(p.Text, texts[p.Document][p.Start..p.End]));
    }

    [Fact]
    public async Task Without_an_own_outcome_or_with_copied_reasons_nothing_is_decided()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var (one, two) = (await test.ApplyAsync(1), await test.ApplyAsync(2));
        var anna = RecruitmentCase.Recruiters[0];
        var said = test.Input(ReviewOutcome.Invite);
        await test.JudgeAsync(anna, one.Id, ReviewOutcome.Invite, _ => said);
        await test.ReadAsync(anna, two.Id, ReviewOutcome.Invite);
        async Task<string> Decide(ReviewInput input) =>
            (await house.Get<ReviewDecisions>().DecideAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(anna)!, two.Id, input, default)).Problems[0].Code;
        Assert.Equal("review.11", await Decide(said));
        Assert.Equal("review.11", await Decide(said with { Reasons = "goed" }));
        Assert.Equal("review.outcome", await Decide(test.Input(ReviewOutcome.Invite) with { Outcome = null }));
        Assert.Equal("review.verdicts", await Decide(test.Input(ReviewOutcome.Invite) with { Verdicts = new Dictionary<string, Waarborg.Recruitment.Finding.Verdict>() }));
    }

    [Fact]
    public async Task Who_asks_for_more_gets_an_answer_in_the_same_file()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(3);
        await test.JudgeAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.AskMore);
        var view = (await house.Get<CandidateDesk>().ViewAsync(received.Secret, default))!;
        Assert.Equal("Welke uren kunt u werken?", view.Letters[0].Content.Question);
        TestHouse.Require(await house.Get<ApplicationIntake>().SupplementAsync(RecruitmentCase.ActivityId, received.Id, "Ik kan 32 uur per week werken, ook op maandag en vrijdag.", default));
        Assert.Equal(ApplicationState.WaitsForReview, (await house.Get<CandidateDesk>().ViewAsync(received.Secret, default))!.Application.State);
        Assert.NotNull((await test.JudgeAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.Invite)).DecisionId);
    }

    [Fact]
    public async Task The_route_without_AI_ends_in_a_decision_too()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(2, withAi: false);
        Assert.Null((await test.ReadAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.Invite)).Proposal);
        TestHouse.Require(await house.Get<ReviewDecisions>().DecideAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(RecruitmentCase.Recruiters[0])!, received.Id, test.Input(ReviewOutcome.Invite), default));
        Assert.Contains("Er is geen AI gebruikt", (await house.Get<CandidateDesk>().ViewAsync(received.Secret, default))!.Letters[0].Content.Explanation.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_the_desk_goes_on_without_proposals_and_who_saw_one_gives_the_file_back()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(1);
        var (anna, bram) = (RecruitmentCase.Recruiters[0], RecruitmentCase.Recruiters[1]);
        await test.ReadAsync(anna, received.Id, ReviewOutcome.Invite);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        TestHouse.Require(await house.Get<DeskOffice>().StopAsync(RecruitmentCase.ActivityId, "Het wijst naar verkeerde zinnen.", bram, default));
        var permit = await test.PermitAsync<OverseeStage>();
        Assert.Equal("review.held", (await house.Get<ReviewDecisions>().DecideAsync(permit, Reviewer.From(anna)!, received.Id, test.Input(ReviewOutcome.Invite), default)).Problems[0].Code);
        TestHouse.Require(await house.Get<ReviewDesk>().HandBackAsync(permit, Reviewer.From(anna)!, received.Id, default));
        Assert.Contains((await test.ViewAsync(anna, received.Id)).Obstacles, o => o.Requirement == 12);
        Assert.Null((await test.ReadAsync(bram, received.Id, ReviewOutcome.Invite)).Proposal);
        var later = await test.ApplyAsync(2);
        await using (var reading = await house.Workspace.ReadAsync(default)) Assert.Equal(0, await reading.CountAsync<EvidenceProposal>(p => p.ApplicationId == later.Id, default));
        Assert.Equal("not-allowed", (await house.Get<DeskOffice>().ResumeAsync(RecruitmentCase.ActivityId, "weer goed", anna, default)).Problems[0].Code);
    }

    [Fact]
    public async Task Without_training_or_evaluation_nobody_begins()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        var view = await test.ViewAsync(RecruitmentCase.Recruiter("novice"), received.Id);
        Assert.Equal([5], view.Obstacles.Select(o => o.Requirement));
        house.Clock.Advance(TimeSpan.FromDays(100));
        Assert.Equal([16], (await house.Get<ReviewDesk>().ViewAsync(await test.PermitAsync<OverseeStage>(), Reviewer.From(RecruitmentCase.Recruiters[0])!, received.Id, default)).Value!.Obstacles.Select(o => o.Requirement));
    }

    [Fact]
    public async Task A_control_case_shows_who_reads()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var (_, cv, letter) = RecruitmentCase.Candidate(3);
        async Task<Guid> AddAsync() => TestHouse.Require(await house.Get<ApplicationIntake>().AddControlAsync(RecruitmentCase.ActivityId, test.Opening.Id, cv, letter, TestHouse.Dpo, default)).Id;
        ReviewInput Follow(ReviewView view) => test.Input(ReviewOutcome.Invite) with { Verdicts = view.Proposal!.Criteria.ToDictionary(c => c.Id, c => c.Verdict) };
        var followed = await test.JudgeAsync(RecruitmentCase.Recruiters[0], await AddAsync(), ReviewOutcome.Invite, Follow);
        Assert.Equal((null, false), (followed.DecisionId, followed.ControlCaught));
        var seen = await test.JudgeAsync(RecruitmentCase.Recruiters[1], await AddAsync(), ReviewOutcome.Reject, view => test.Input(ReviewOutcome.Reject) with
        {
            Verdicts = view.Proposal!.Criteria.ToDictionary(c => c.Id, c => c.Id == view.Proposal.KnownWrong ? Waarborg.Recruitment.Finding.Verdict.Unclear : c.Verdict),
        });
        Assert.Equal((null, true), (seen.DecisionId, seen.ControlCaught));
        var overview = await house.Get<DeskOffice>().OverviewAsync(RecruitmentCase.ActivityId, default);
        Assert.Equal([1, 1], overview.Reviewers.Select(r => r.ControlsSeen));
        Assert.Equal([0, 1], overview.Reviewers.Select(r => r.ControlsCaught));
        Assert.Equal(0, overview.Follow.Total);
    }

    [Fact]
    public async Task An_objection_ends_the_use_of_AI_for_that_candidate_at_once()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(1);
        TestHouse.Require(await house.Get<CandidateDesk>().SubmitAsync(received.Secret, CandidateRoute.Objection, "Ik wil geen AI.", default));
        var view = (await house.Get<CandidateDesk>().ViewAsync(received.Secret, default))!;
        Assert.False(view.HasProposal);
        Assert.False((await test.PermitAsync<ApplyStage>()).Covers(new SubjectId(view.Application.PersonId)));
        Assert.Null((await test.ReadAsync(RecruitmentCase.Recruiters[0], received.Id, ReviewOutcome.Invite)).Proposal);
    }

    [Fact]
    public async Task A_candidate_gets_a_copy_and_can_have_everything_erased()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyWithProposalAsync(1, f => f with { Declared = new Dictionary<string, string> { ["gender"] = "woman", ["hobby"] = "x" } });
        await test.RejectAsync(received.Id);
        var copy = TestHouse.Require(await house.Get<CandidateDesk>().CopyAsync(received.Secret, default)).ToJsonString();
        foreach (var part in new[] { "applications", "declarations", "blindFiles", "proposals", "reviews", "hiringDecisions" }) Assert.Contains($"\"{part}\":[{{", copy, StringComparison.Ordinal);
        var job = TestHouse.Require(await house.Get<CandidateDesk>().EraseAsync(received.Secret, default));
        Assert.Null(await house.Get<CandidateDesk>().ViewAsync(received.Secret, default));
        Assert.Equal(0, (await house.Get<ReviewDesk>().QueueAsync(await test.PermitAsync<OverseeStage>(), test.Opening.Id, RecruitmentCase.Recruiters[0], 1, default)).Total);
        Assert.Equal(Chain.Work.JobState.Completed, (await house.RunAsync(job)).State);
        await using var reading = await house.Workspace.ReadAsync(default);
        Assert.Equal(0, await reading.CountAsync<JobApplication>(a => true, default) + await reading.CountAsync<Declaration>(d => true, default) + await reading.CountAsync<OutcomeLetter>(l => true, default));
        // Figures about the desk outlive the candidate.
        Assert.Equal(2, await reading.CountAsync<ReviewTally>(t => true, default));
    }

    [Fact]
    public async Task Nothing_of_a_candidate_reaches_the_log_or_a_message()
    {
        await using var house = await TestHouse.BuildAsync();
        var test = await RecruitmentCase.OpenAsync(house);
        var received = await test.ApplyAsync(1);
        await test.RejectAsync(received.Id);
        var (name, _, _) = RecruitmentCase.Candidate(1);
        var written = house.LogText + string.Join('\n', (await house.Get<LogBook>().PageAsync(long.MaxValue, 200, default)).Select(e => System.Text.Encoding.UTF8.GetString(e.Event.ToCanonicalJson())));
        Assert.All([.. name.Split(' '), "kandidaat1@post.example", received.Secret], value => Assert.DoesNotContain(value, written, StringComparison.OrdinalIgnoreCase));
    }
}
