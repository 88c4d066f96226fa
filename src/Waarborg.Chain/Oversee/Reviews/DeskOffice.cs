using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.People;
using Waarborg.Chain.Problems;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Fairness;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>
/// Keeps a review desk honest: trainings that expire, the stop switch, periodic evaluation, and the watch on how often reviewers end where the proposal does (CJEU C-634/21,
/// SCHUFA). Touches no data of candidates. Thread safe.
/// </summary>
public sealed class DeskOffice(IWorkspace workspace, TimeProvider clock)
{
    /// <summary>The finding that reviewing may have become a signature.</summary>
    public const string FollowFinding = "follow-rate";

    /// <summary>How long a training holds. A product default.</summary>
    public const int TrainingMonths = 12;

    /// <summary>How long an evaluation holds. A product default.</summary>
    public const int EvaluationMonths = 3;

    /// <summary>Records that a reviewer was trained.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="reviewerId">Pseudonym of the reviewer.</param>
    /// <param name="passedOn">The day of the training; not in the future.</param>
    /// <param name="evidence">Where the proof is.</param>
    /// <param name="actor">The DPO; nobody records their own training.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<Outcome<ReviewerTraining>> RecordTrainingAsync(
        string activityId, string reviewerId, DateOnly passedOn, string evidence, Actor actor, CancellationToken cancellationToken)
    {
        if (!actor.Has(Role.Dpo)) return CommonProblems.NotAllowed(Role.Dpo);
        if (actor.Id == reviewerId) return new Problem("desk.own-training", new("Een ander moet uw opleiding vastleggen.", "Somebody else has to record your training."));
        if (string.IsNullOrWhiteSpace(evidence)) return ReviewProblems.NoText();
        var now = clock.GetUtcNow();
        if (passedOn > DateOnly.FromDateTime(now.UtcDateTime)) return new Problem("desk.training-future", new("De dag van de opleiding ligt in de toekomst.", "The day of the training lies in the future."));
        var training = new ReviewerTraining
        {
            Id = Guid.NewGuid(), ActivityId = activityId, ReviewerId = reviewerId, Until = new DateTimeOffset(passedOn.AddMonths(TrainingMonths), TimeOnly.MinValue, TimeSpan.Zero),
            Evidence = evidence.Trim(), RecordedBy = actor.Id, RecordedAt = now,
        };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(training);
        work.Record(new Happening("oversee.reviewer-trained", actor, activityId, Stage.Oversee, ("reviewer", reviewerId), ("until", training.Until.ToString("O"))));
        await work.CommitAsync(cancellationToken);
        return training;
    }

    /// <summary>Stops the assistant (AI Act 14(4)(e)). No proposal is made or shown from now on, and whoever saw one and has not decided gives the file back.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="why">Why.</param>
    /// <param name="actor">Any reviewer, or the DPO: whoever sees something wrong may stop it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<DeskNote>> StopAsync(string activityId, string why, Actor actor, CancellationToken cancellationToken) =>
        NoteAsync(activityId, DeskNoteKind.AssistantStopped, why, null, "oversee.assistant-stopped", actor, [Role.Recruiter, Role.Dpo], cancellationToken);

    /// <summary>Starts the assistant again.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="why">What was found and put right.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<DeskNote>> ResumeAsync(string activityId, string why, Actor actor, CancellationToken cancellationToken) =>
        NoteAsync(activityId, DeskNoteKind.AssistantResumed, why, null, "oversee.assistant-resumed", actor, [Role.Dpo], cancellationToken);

    /// <summary>Records the periodic evaluation.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="actor">The DPO.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public Task<Outcome<DeskNote>> EvaluateAsync(string activityId, string findings, Actor actor, CancellationToken cancellationToken) =>
        NoteAsync(activityId, DeskNoteKind.Evaluated, findings, clock.GetUtcNow().AddMonths(EvaluationMonths), "oversee.desk-evaluated", actor, [Role.Dpo], cancellationToken);

    /// <summary>How the desk stands.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<DeskOverview> OverviewAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var reading = await workspace.ReadAsync(cancellationToken);
        var tallies = await reading.ListAsync<ReviewTally, ReviewTally>(q => q.Where(t => t.ActivityId == activityId), cancellationToken);
        var trainings = await reading.ListAsync<ReviewerTraining, ReviewerTraining>(q => q.Where(t => t.ActivityId == activityId).OrderByDescending(t => t.RecordedAt), cancellationToken);
        var switchNote = await reading.NewestNoteAsync(activityId, DeskNoteKind.AssistantStopped, DeskNoteKind.AssistantResumed, cancellationToken);
        return new(
            switchNote is { Kind: DeskNoteKind.AssistantStopped } ? switchNote : null,
            await reading.NewestNoteAsync(activityId, DeskNoteKind.Evaluated, DeskNoteKind.Evaluated, cancellationToken), Follow(tallies),
            [.. tallies.GroupBy(t => t.ReviewerId).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Figures(g.Key, [.. g]))], [.. trainings.DistinctBy(t => t.ReviewerId)]);
    }

    /// <summary>Raises a finding when everybody together practically always ends where the proposal does, and closes it when that is over.</summary>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task WatchAsync(string activityId, CancellationToken cancellationToken)
    {
        await using var work = await workspace.BeginAsync(cancellationToken);
        var follow = new FollowRate(
            await work.CountAsync<ReviewTally>(t => t.ActivityId == activityId && t.HadProposal && t.ControlCaught == null && t.Followed, cancellationToken),
            await work.CountAsync<ReviewTally>(t => t.ActivityId == activityId && t.HadProposal && t.ControlCaught == null, cancellationToken));
        var open = await work.FindAsync<SystemFinding>(f => f.Kind == FollowFinding && f.Detail == activityId && f.ResolvedAt == null, cancellationToken);
        if (follow.Alarm == (open is not null)) return;
        if (open is null) work.Add(new SystemFinding { Id = Guid.NewGuid(), Kind = FollowFinding, Detail = activityId, FoundAt = clock.GetUtcNow() });
        else open.ResolvedAt = clock.GetUtcNow();
        work.Record(new Happening(
            "oversee.follow-watch", Actor.System, activityId, Stage.Oversee, ("alarm", follow.Alarm), ("followed", (long)follow.Followed), ("total", (long)follow.Total)));
        await work.CommitAsync(cancellationToken);
    }

    private static FollowRate Follow(IReadOnlyCollection<ReviewTally> tallies) =>
        new(tallies.Count(t => t is { HadProposal: true, ControlCaught: null, Followed: true }), tallies.Count(t => t is { HadProposal: true, ControlCaught: null }));

    private static ReviewerFigures Figures(string reviewerId, List<ReviewTally> tallies) => new(
        reviewerId, tallies.Count, Follow(tallies), tallies.Sum(t => t.Switched), tallies.Count(t => t.ControlCaught is not null), tallies.Count(t => t.ControlCaught == true),
        tallies.Select(t => t.Seconds).Order().ElementAt(tallies.Count / 2));

    private async Task<Outcome<DeskNote>> NoteAsync(
        string activityId, DeskNoteKind kind, string text, DateTimeOffset? until, string happening, Actor actor, Role[] roles, CancellationToken cancellationToken)
    {
        if (!actor.Has(roles)) return CommonProblems.NotAllowed(roles[^1]);
        if (string.IsNullOrWhiteSpace(text)) return ReviewProblems.NoText();
        var note = new DeskNote { Id = Guid.NewGuid(), ActivityId = activityId, Kind = kind, At = clock.GetUtcNow(), By = actor.Id, Text = text.Trim(), Until = until };
        await using var work = await workspace.BeginAsync(cancellationToken);
        work.Add(note);
        work.Record(new Happening(happening, actor, activityId, Stage.Oversee, ("note", note.Id.ToString())));
        await work.CommitAsync(cancellationToken);
        return note;
    }
}
