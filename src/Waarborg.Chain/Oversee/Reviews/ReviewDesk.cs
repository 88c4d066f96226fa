using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>
/// Where reviewers read applications and come to a judgement of their own before they see a proposal. Each step is written in the log, so that the order can be shown
/// afterwards. Deciding is the work of <see cref="ReviewDecisions"/>. Thread safe.
/// </summary>
public sealed class ReviewDesk(IWorkspace workspace, KeyRing keys, TimeProvider clock)
{
    /// <summary>The obstacles that lie with the reviewer or the desk, not with the file.</summary>
    private static readonly int[] BeforeBeginning = [5, 7, 12, 16];

    /// <summary>How many applications a page of the queue holds.</summary>
    public const int PerPage = 50;

    /// <summary>A page of the applications of a vacancy in order of arrival.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="openingId">The vacancy.</param>
    /// <param name="actor">Who looks.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The rows, and how many applications there are in all.</returns>
    public async Task<(IReadOnlyList<QueueRow> Rows, int Total)> QueueAsync(
        Permit<OverseeStage> permit, Guid openingId, Actor actor, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentOutOfRangeException.ThrowIfLessThan(page, 1);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var unusable = await reading.ListAsync<Person, Guid>(q => q.Where(p => p.Restricted || p.WrappedKey == null).Select(p => p.Id), cancellationToken);
        IQueryable<JobApplication> Usable(IQueryable<JobApplication> q) => q.Where(a => a.OpeningId == openingId && a.ActivityId == permit.ActivityId && !unusable.Contains(a.PersonId));
        var total = await reading.FirstAsync<JobApplication, int>(q => Usable(q).GroupBy(a => a.OpeningId).Select(g => g.Count()), cancellationToken);
        var rows = await reading.ListAsync<JobApplication, Row>(
            q => Usable(q).OrderBy(a => a.ReceivedAt).ThenBy(a => a.Id).Skip((page - 1) * PerPage).Take(PerPage).Select(a => new Row(a.Id, a.Reference, a.ReceivedAt, a.State)), cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        var reviews = (await reading.ListAsync<Review, Review>(q => q.Where(r => ids.Contains(r.ApplicationId)), cancellationToken)).ToLookup(r => r.ApplicationId);
        var now = clock.GetUtcNow();
        return (
        [
            .. rows.Select(r => new QueueRow(
                r.Id, r.Reference, r.ReceivedAt, r.State, reviews[r.Id].FirstOrDefault(v => v.UnderWay && now - v.StartedAt < ReviewStore.Patience)?.ReviewerId,
                ReviewStore.RoundOf(r.State) is { } round && ReviewStore.Earlier(reviews[r.Id], round).Contains(actor.Id))),
        ], total);
    }

    /// <summary>What a reviewer may see of an application at this point of the work.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReviewView>> ViewAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(clock.GetUtcNow());
        await using var reading = await workspace.ReadAsync(cancellationToken);
        if (await FindAsync(reading, permit, applicationId, cancellationToken) is not var (application, person, opening, blind)) return NotFound();
        var reviews = await reading.ReviewsAsync(applicationId, cancellationToken);
        var mine = reviews.LastOrDefault(r => r.ReviewerId == reviewer.Actor.Id && r.HandedBackAt is null);
        var round = ReviewStore.RoundOf(application.State) ?? mine?.Round ?? ReviewRound.First;
        // Once another round is open, what this reviewer did in an earlier one is closed: either a new review begins, or it is said that somebody else has to.
        if (mine is { EndedAt: not null } && ReviewStore.RoundOf(application.State) is not null) mine = null;
        var open = mine?.OpenedPapers ?? new HashSet<string>();
        var stopped = await reading.IsStoppedAsync(application.ActivityId, cancellationToken);
        return new ReviewView
        {
            Application = application, Title = opening.Title, Criteria = opening.Read().Criteria, Reasons = opening.Reasons, Round = mine?.Round ?? round, Review = mine,
            Papers = [.. keys.OpenJson<List<BlindPaper>>(person, blind.Id, blind.Payload).Select(p => open.Contains(p.Name) ? p : p with { Text = "" })],
            Words = mine is null ? new() : keys.OpenJson<ReviewContent>(person, mine.Id, mine.Payload),
            Proposal = mine?.ProposalShownAt is null || (stopped && mine.UnderWay) ? null : await ProposalAsync(reading, application, person, cancellationToken),
            ContestText = round == ReviewRound.Contest ? await ContestTextAsync(reading, application, person, cancellationToken) : null,
            Obstacles = mine is null ? await ObstaclesAsync(reading, application, reviews, round, reviewer, cancellationToken) : [],
        };
    }

    /// <summary>Begins. The file is then this reviewer's, until there is an outcome or it is given back.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="signature">How the reviewer signs towards the candidate: a name or a role.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<Review>> BeginAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, string signature, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        var now = clock.GetUtcNow();
        permit.Demand(now);
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, permit, applicationId, cancellationToken) is not var (application, person, _, _)) return NotFound();
        if (ReviewStore.RoundOf(application.State) is not { } round) return ReviewProblems.NothingToDo();
        var reviews = await work.ReviewsAsync(applicationId, cancellationToken);
        if (reviews.FirstOrDefault(r => r.UnderWay && r.ReviewerId == reviewer.Actor.Id) is { } mine) return mine;
        if (reviews.Any(r => r.UnderWay && now - r.StartedAt < ReviewStore.Patience)) return ReviewProblems.Taken();
        if (await ObstaclesAsync(work, application, reviews, round, reviewer, cancellationToken) is { Count: > 0 } obstacles) return Outcome<Review>.Failed([.. obstacles.Select(ReviewProblems.Of)]);
        foreach (var left in reviews.Where(r => r.UnderWay)) left.HandedBackAt = now;
        var id = Guid.NewGuid();
        var review = new Review
        {
            Id = id, ApplicationId = applicationId, PersonId = person.Id, ActivityId = application.ActivityId, ReviewerId = reviewer.Actor.Id, Round = round, StartedAt = now,
            Payload = keys.SealJson(person, id, new ReviewContent { Signature = signature }),
        };
        work.Add(review);
        work.Record(Step("oversee.review-begun", reviewer, review, ("round", round.ToString())), [person]);
        await work.CommitAsync(cancellationToken);
        return review;
    }

    /// <summary>Opens a document.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer, who has begun.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="paper">The name of the document.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<Review>> OpenPaperAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, string paper, CancellationToken cancellationToken) =>
        ChangeAsync(permit, reviewer, applicationId, (work, review, person, blind) =>
        {
            if (!keys.OpenJson<List<BlindPaper>>(person, blind.Id, blind.Payload).Any(p => p.Name == paper)) return Task.FromResult<Problem?>(CommonProblems.NotFound(new("Dit stuk", "document")));
            if (!review.OpenedPapers.Contains(paper))
            {
                review.Opened = $"{review.Opened}{paper}\n";
                work.Record(Step("oversee.paper-opened", reviewer, review, ("paper", paper)), [person]);
            }
            return Task.FromResult<Problem?>(null);
        }, cancellationToken);

    /// <summary>Writes down the own view. Only now, and not in a contest, the proposal is shown.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer, who has begun and opened every document.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="input">The own view.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<Review>> OwnViewAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, ReviewInput input, CancellationToken cancellationToken) =>
        ChangeAsync(permit, reviewer, applicationId, async (work, review, person, blind) =>
        {
            if (review.OwnAt is not null) return ReviewProblems.OwnViewTwice();
            var application = (await work.FindAsync<JobApplication>(a => a.Id == applicationId, cancellationToken))!;
            var opening = (await work.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!;
            var papers = keys.OpenJson<List<BlindPaper>>(person, blind.Id, blind.Payload).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
            if (!papers.IsSubsetOf(review.OpenedPapers)) return ReviewProblems.Of(new(3, new("Open eerst alle stukken van het dossier.", "Open all documents of the file first.")));
            if (input.Outcome is null) return ReviewProblems.NoOutcome();
            if (!opening.Read().Criteria.All(c => input.Verdicts.ContainsKey(c.Id))) return ReviewProblems.Verdicts();
            if (input.Reasons.Trim().Length < ReviewPolicy.Default.ShortestReasons) return ReviewProblems.Of(new(11, new($"Geef uw redenen in eigen woorden, minstens {ReviewPolicy.Default.ShortestReasons} tekens.", $"Give your reasons in your own words, at least {ReviewPolicy.Default.ShortestReasons} characters.")));
            var words = keys.OpenJson<ReviewContent>(person, review.Id, review.Payload);
            review.Payload = keys.SealJson(person, review.Id, words with { OwnOutcome = input.Outcome, OwnVerdicts = input.Verdicts, OwnReasons = input.Reasons.Trim() });
            review.OwnAt = clock.GetUtcNow();
            work.Record(Step("oversee.own-view", reviewer, review), [person]);
            var proposal = await work.FindAsync<EvidenceProposal>(p => p.ApplicationId == applicationId, cancellationToken);
            var file = new ReviewFile { Mandatory = papers, HasProposal = proposal is not null, IsContest = review.Round == ReviewRound.Contest, Opened = review.OpenedPapers, OwnView = input.Outcome, OwnReasons = input.Reasons };
            if (proposal is null || ReviewRules.BeforeProposal(file).Count > 0 || await work.IsStoppedAsync(review.ActivityId, cancellationToken)) return null;
            review.ProposalShownAt = review.OwnAt;
            work.Record(Step("oversee.proposal-shown", reviewer, review, ("proposal", proposal.Id.ToString()), ("assessor", proposal.Assessor)), [person]);
            return null;
        }, cancellationToken);

    /// <summary>Gives the file back without an outcome.</summary>
    /// <param name="permit">From the gate, for overseeing.</param>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="applicationId">The application.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<Review>> HandBackAsync(Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, CancellationToken cancellationToken) =>
        ChangeAsync(permit, reviewer, applicationId, (work, review, person, _) =>
        {
            review.HandedBackAt = clock.GetUtcNow();
            work.Record(Step("oversee.handed-back", reviewer, review), [person]);
            return Task.FromResult<Problem?>(null);
        }, cancellationToken);

    internal static Happening Step(string type, Reviewer reviewer, Review review, params (string, object)[] facts) =>
        new(type, reviewer.Actor, review.ActivityId, Stage.Oversee, [("review", review.Id.ToString()), ("application", review.ApplicationId.ToString()), .. facts]);

    private async Task<Outcome<Review>> ChangeAsync(
        Permit<OverseeStage> permit, Reviewer reviewer, Guid applicationId, Func<IUnitOfWork, Review, Person, BlindFile, Task<Problem?>> change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        ArgumentNullException.ThrowIfNull(reviewer);
        permit.Demand(clock.GetUtcNow());
        await using var work = await workspace.BeginAsync(cancellationToken);
        if (await FindAsync(work, permit, applicationId, cancellationToken) is not var (_, person, _, blind)) return NotFound();
        var review = (await work.ReviewsAsync(applicationId, cancellationToken)).FirstOrDefault(r => r.UnderWay && r.ReviewerId == reviewer.Actor.Id);
        if (review is null) return ReviewProblems.NotStarted();
        if (await change(work, review, person, blind) is { } problem) return problem;
        await work.CommitAsync(cancellationToken);
        return review;
    }

    private async Task<List<ReviewObstacle>> ObstaclesAsync(
        IReading reading, JobApplication application, List<Review> reviews, ReviewRound round, Reviewer reviewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var file = new ReviewFile { Mandatory = new HashSet<string>(), EarlierReviewers = ReviewStore.Earlier(reviews, round) };
        return
        [
            .. ReviewRules.BeforeDecision(
                file, await reading.StandingAsync(application.ActivityId, reviewer.Actor.Id, now, cancellationToken), ReviewOutcome.Invite, "", [],
                await reading.PolicyAsync(application.ActivityId, cancellationToken), now).Where(o => BeforeBeginning.Contains(o.Requirement)),
        ];
    }

    private static async Task<(JobApplication Application, Person Person, Opening Opening, BlindFile Blind)?> FindAsync(
        IReading reading, Permit<OverseeStage> permit, Guid applicationId, CancellationToken cancellationToken)
    {
        var application = await reading.FindAsync<JobApplication>(a => a.Id == applicationId && a.ActivityId == permit.ActivityId, cancellationToken);
        var person = application is null ? null : await reading.UsablePersonAsync(application.PersonId, cancellationToken);
        var blind = await reading.FindAsync<BlindFile>(b => b.ApplicationId == applicationId, cancellationToken);
        if (application is null || person is null || blind is null || !permit.Covers(person.SubjectId)) return null;
        return (application, person, (await reading.FindAsync<Opening>(o => o.Id == application.OpeningId, cancellationToken))!, blind);
    }

    private async Task<ProposalContent?> ProposalAsync(IReading reading, JobApplication application, Person person, CancellationToken cancellationToken) =>
        await reading.FindAsync<EvidenceProposal>(p => p.ApplicationId == application.Id, cancellationToken) is { } proposal
            ? keys.OpenJson<ProposalContent>(person, proposal.Id, proposal.Payload) : null;

    private async Task<string?> ContestTextAsync(IReading reading, JobApplication application, Person person, CancellationToken cancellationToken) =>
        await reading.FirstAsync<CandidateRequest, CandidateRequest>(
            q => q.Where(r => r.ApplicationId == application.Id && r.Route == CandidateRoute.Contest).OrderByDescending(r => r.ReceivedAt), cancellationToken) is { } contest
            ? keys.OpenJson<CandidateRequestContent>(person, contest.Id, contest.Payload).Text : null;

    private static Problem NotFound() => CommonProblems.NotFound(new("Deze sollicitatie", "application"));

    private sealed record Row(Guid Id, string Reference, DateTimeOffset ReceivedAt, ApplicationState State);
}
