using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Explaining;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>
/// Where a reviewer's judgement becomes a decision. A rejection needs two people who came to it by themselves; where they differ, the candidate has the benefit and the second
/// one's judgement holds. The explanation is written in the same transaction, from what was applied. Thread safe.
/// </summary>
public sealed class ReviewDecisions(IWorkspace workspace, KeyRing keys, DeskOffice office, TimeProvider clock)
{
    /// <summary>Ends a review.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer, who has begun, read everything and written down an own view.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="input">What the reviewer came to.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReviewResult>> DecideAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, ReviewInput input, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        ArgumentNullException.ThrowIfNull(input);
        permit.Demand(clock.GetUtcNow());
        ReviewResult result;
        await using (var work = await workspace.BeginAsync(cancellationToken))
        {
            var found = await FindAsync(work, permit, reviewer, applicationId, cancellationToken);
            if (!found.Succeeded) return Outcome<ReviewResult>.Failed(found.Problems);
            var file = found.Value;
            if (await WrongAsync(work, permit, file, reviewer, input, cancellationToken) is { Count: > 0 } wrong) return Outcome<ReviewResult>.Failed(wrong);
            result = await EndAsync(work, file, reviewer, input, cancellationToken);
            await work.CommitAsync(cancellationToken);
        }
        await office.WatchAsync(permit.ActivityId, cancellationToken);
        return result;
    }

    private async Task<Outcome<Open>> FindAsync(IUnitOfWork work, Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, CancellationToken cancellationToken)
    {
        var application = await work.FindAsync<JobApplication>(a => a.Id == applicationId && a.ActivityId == permit.ActivityId, cancellationToken);
        var person = application is null ? null : await work.UsablePersonAsync(application.PersonId, cancellationToken);
        var blind = await work.FindAsync<BlindFile>(b => b.ApplicationId == applicationId, cancellationToken);
        if (application is null || person is null || blind is null || !permit.Covers(person.SubjectId)) return CommonProblems.NotFound(new("Deze sollicitatie", "application"));
        var reviews = await work.ReviewsAsync(applicationId, cancellationToken);
        if (reviews.FirstOrDefault(r => r.UnderWay && r.ReviewerId == reviewer.Actor.Id) is not { } review) return ReviewProblems.NotStarted();
        if (ReviewStore.RoundOf(application.State) != review.Round) return ReviewProblems.NothingToDo();
        var opening = (await work.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!;
        var proposal = review.ProposalShownAt is null ? null : await work.FindAsync<EvidenceProposal>(p => p.ApplicationId == applicationId, cancellationToken);
        var papers = keys.OpenJson<List<BlindPaper>>(person, blind.Id, blind.Payload).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return new Open(
            application, person, opening, review, reviews, keys.OpenJson<ReviewContent>(person, review.Id, review.Payload), papers,
            proposal is null ? null : keys.OpenJson<ProposalContent>(person, proposal.Id, proposal.Payload));
    }

    private async Task<List<Problem>> WrongAsync(
        IUnitOfWork work, Permit<OverseeStage> permit, Open file, Reviewer reviewer, ReviewInput input, CancellationToken cancellationToken)
    {
        if (file.Review.ProposalShownAt is not null && await work.IsStoppedAsync(file.Application.ActivityId, cancellationToken)) return [ReviewProblems.Held()];
        if (!file.Application.IsControl && await work.IsStoppedByDisparityAsync(file.Application.ActivityId, cancellationToken)) return [ReviewProblems.Disparity()];
        if (input.Outcome is not { } outcome) return [ReviewProblems.NoOutcome()];
        if (!file.Opening.Read().Criteria.All(c => input.Verdicts.ContainsKey(c.Id))) return [ReviewProblems.Verdicts()];
        if (outcome == ReviewOutcome.AskMore && string.IsNullOrWhiteSpace(input.Outside)) return [ReviewProblems.NoQuestion()];
        var now = clock.GetUtcNow();
        var state = new ReviewFile
        {
            Mandatory = file.Papers, HasProposal = file.Proposal is not null, IsContest = file.Review.Round == ReviewRound.Contest, Opened = file.Review.OpenedPapers,
            EarlierReviewers = ReviewStore.Earlier(file.Reviews.Where(r => r.Id != file.Review.Id), file.Review.Round), OwnView = file.Words.OwnOutcome, OwnReasons = file.Words.OwnReasons,
            ProposalShown = file.Review.ProposalShownAt,
            // A first rejection is no decision: it waits for a second reviewer. A contested one was judged by others before; and a control case concerns nobody.
            SecondReviewerAgrees = true,
        };
        var earlier = await work.EarlierReasonsAsync(permit, keys, file.Review, cancellationToken);
        if (file.Proposal is { } proposal) earlier.AddRange(proposal.Criteria.SelectMany(c => c.Passages.Select(p => p.Text).Concat([c.Missing?.Dutch ?? "", c.Missing?.English ?? ""])));
        return
        [
            .. ReviewRules.BeforeDecision(
                state, await work.StandingAsync(file.Application.ActivityId, reviewer.Actor.Id, now, cancellationToken), outcome, input.Reasons, earlier,
                await work.PolicyAsync(file.Application.ActivityId, cancellationToken), now).Select(ReviewProblems.Of),
        ];
    }

    private async Task<ReviewResult> EndAsync(IUnitOfWork work, Open file, Reviewer reviewer, ReviewInput input, CancellationToken cancellationToken)
    {
        var (now, outcome, review) = (clock.GetUtcNow(), input.Outcome!.Value, file.Review);
        var words = file.Words with { Verdicts = input.Verdicts, Reasons = input.Reasons.Trim(), Outside = input.Outside.Trim() };
        review.Payload = keys.SealJson(file.Person, review.Id, words);
        review.Outcome = outcome;
        review.EndedAt = now;
        var tally = Tally(file, input, now);
        work.Add(tally);
        if (file.Application.IsControl)
        {
            file.Application.State = ApplicationState.Decided;
            work.Record(ReviewDesk.Step("oversee.control-judged", reviewer, review, ("caught", tally.ControlCaught == true)), [file.Person]);
            return new(outcome, null, tally.ControlCaught);
        }
        if (outcome == ReviewOutcome.Reject && review.Round == ReviewRound.First)
        {
            file.Application.State = ApplicationState.WaitsForSecondReview;
            work.Record(ReviewDesk.Step("oversee.judged", reviewer, review, ("round", review.Round.ToString())), [file.Person]);
            return new(outcome, null, null);
        }
        var decision = await ReleaseAsync(work, file, reviewer, words, now, cancellationToken);
        await NoteInVaultAsync(work, file, outcome, tally, cancellationToken);
        return new(outcome, decision.Id, null);
    }

    private async Task<HiringDecision> ReleaseAsync(IUnitOfWork work, Open file, Reviewer reviewer, ReviewContent words, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (review, application) = (file.Review, file.Application);
        var first = review.Round == ReviewRound.Second && review.Outcome == ReviewOutcome.Reject ? file.Reviews.Last(r => r.Outcome == ReviewOutcome.Reject && r.Id != review.Id) : null;
        var contest = review.Round == ReviewRound.Contest
            ? await work.FirstAsync<CandidateRequest, CandidateRequest>(q => q.Where(r => r.ApplicationId == application.Id && r.Route == CandidateRoute.Contest && r.AnsweredAt == null).OrderBy(r => r.ReceivedAt), cancellationToken)
            : null;
        var id = Guid.NewGuid();
        var decision = HiringDecision.By(reviewer, id, review, first?.ReviewerId, contest?.Id, now, keys.SealJson(file.Person, id, words));
        var signature = first is null ? words.Signature : $"{keys.OpenJson<ReviewContent>(file.Person, first.Id, first.Payload).Signature}, {words.Signature}";
        ReviewedCriterion[] criteria = [.. file.Opening.Read().Criteria.Select(c => new ReviewedCriterion(c.Id, words.Verdicts[c.Id], file.Proposal?.Criteria.FirstOrDefault(p => p.Id == c.Id)))];
        var explanation = Explanation.Write(decision.Outcome, criteria, signature, words.Reasons, id.ToString(), decision.WithAi, ModelName(file.Proposal?.Model));
        work.Add(decision);
        work.Add(OutcomeLetter.For(decision, keys.SealJson(file.Person, id, new LetterContent(explanation, decision.Outcome == ReviewOutcome.AskMore ? words.Outside : null))));
        application.State = decision.Outcome == ReviewOutcome.AskMore ? ApplicationState.WaitsForCandidate : ApplicationState.Decided;
        if (contest is not null && decision.Outcome != ReviewOutcome.AskMore) (contest.AnsweredAt, contest.AnsweredBy) = (now, reviewer.Actor.Id);
        work.Record(
            ReviewDesk.Step(
                "oversee.hiring-decided", reviewer, review, ("decision", id.ToString()), ("round", review.Round.ToString()), ("withAi", decision.WithAi),
                ("otherReviewer", first?.ReviewerId ?? ""), ("contest", contest?.Id.ToString() ?? "")), [file.Person]);
        return decision;
    }

    private static string? ModelName(ModelShare? model) => model is not { WasUsed: true } ? null
        : model.Message.Recipient is { } recipient ? $"{model.Message.Model}, {recipient}, {model.Message.Country}" : model.Message.Model;

    private async Task NoteInVaultAsync(IUnitOfWork work, Open file, ReviewOutcome outcome, ReviewTally tally, CancellationToken cancellationToken)
    {
        if (outcome == ReviewOutcome.AskMore) return;
        var handle = keys.VaultHandle(file.Application.Id);
        if (await work.FindAsync<Declaration>(d => d.Handle == handle, cancellationToken) is not { } declaration) return;
        declaration.Selected = outcome == ReviewOutcome.Invite;
        if (tally.HadProposal) declaration.Followed = tally.Followed;
    }

    private static ReviewTally Tally(Open file, ReviewInput input, DateTimeOffset now)
    {
        var proposed = file.Proposal?.Criteria ?? [];
        return new()
        {
            Id = Guid.NewGuid(), ActivityId = file.Application.ActivityId, ReviewerId = file.Review.ReviewerId, At = now, Round = file.Review.Round, Outcome = input.Outcome!.Value,
            HadProposal = file.Proposal is not null, Followed = proposed.Count > 0 && proposed.All(p => input.Verdicts[p.Id] == p.Verdict),
            Switched = proposed.Count(p => file.Words.OwnVerdicts.TryGetValue(p.Id, out var own) && own != p.Verdict && input.Verdicts[p.Id] == p.Verdict),
            Seconds = (int)Math.Min(int.MaxValue, (now - file.Review.StartedAt).TotalSeconds),
            ControlCaught = file.Proposal?.KnownWrong is { } wrong ? input.Verdicts[wrong] != proposed.First(p => p.Id == wrong).Verdict : null,
        };
    }

    private sealed record Open(
        JobApplication Application, Person Person, Opening Opening, Review Review, IReadOnlyList<Review> Reviews, ReviewContent Words, IReadOnlySet<string> Papers,
        ProposalContent? Proposal);
}
