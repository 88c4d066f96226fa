using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Chain.Oversee.Fairness;
using Waarborg.Chain.People;
using Waarborg.Chain.Workspace;
using Waarborg.Law;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>The questions that the desk asks the database.</summary>
internal static class ReviewStore
{
    /// <summary>Whoever began and has not come back within this time loses the file to whoever begins next.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromHours(8);

    internal static Task<List<Review>> ReviewsAsync(this IReading reading, Guid applicationId, CancellationToken cancellationToken) =>
        reading.ListAsync<Review, Review>(q => q.Where(r => r.ApplicationId == applicationId).OrderBy(r => r.StartedAt), cancellationToken);

    internal static ReviewRound? RoundOf(ApplicationState state) => state switch
    {
        ApplicationState.WaitsForReview => ReviewRound.First,
        ApplicationState.WaitsForSecondReview => ReviewRound.Second,
        ApplicationState.Contested => ReviewRound.Contest,
        _ => null,
    };

    /// <summary>Who has to leave the application to somebody else in this round.</summary>
    internal static IReadOnlySet<string> Earlier(IEnumerable<Review> reviews, ReviewRound round) => reviews.Where(r => round switch
    {
        // Whoever saw the proposal and gave the file back has seen too much; whoever asked for more goes on with it.
        ReviewRound.First => r is { HandedBackAt: not null, ProposalShownAt: not null },
        ReviewRound.Second => r is { HandedBackAt: not null, ProposalShownAt: not null } or { Outcome: ReviewOutcome.Reject },
        _ => r.EndedAt is not null || r is { HandedBackAt: not null, ProposalShownAt: not null } || (r.Round != ReviewRound.Contest && r.ProposalShownAt is not null),
    }).Select(r => r.ReviewerId).ToHashSet(StringComparer.Ordinal);

    internal static async Task<ReviewPolicy> PolicyAsync(this IReading reading, string activityId, CancellationToken cancellationToken) => ReviewPolicy.Default with
    {
        EvaluatedUntil = (await reading.NewestNoteAsync(activityId, DeskNoteKind.Evaluated, DeskNoteKind.Evaluated, cancellationToken))?.Until,
    };

    internal static async Task<ReviewerStanding> StandingAsync(this IReading reading, string activityId, string reviewerId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var training = await reading.FirstAsync<ReviewerTraining, ReviewerTraining>(
            q => q.Where(t => t.ActivityId == activityId && t.ReviewerId == reviewerId).OrderByDescending(t => t.RecordedAt), cancellationToken);
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return new(reviewerId, training?.Until, await reading.CountAsync<ReviewTally>(t => t.ReviewerId == reviewerId && t.At >= midnight, cancellationToken));
    }

    /// <summary>Reasons that this reviewer gave for other applications, newest first, and no more than a person would copy from.</summary>
    internal static async Task<List<string>> EarlierReasonsAsync(
        this IReading reading, Permit<OverseeStage> permit, KeyRing keys, Review current, CancellationToken cancellationToken)
    {
        const int Most = 60;
        var others = await reading.ListAsync<Review, Review>(
            q => q.Where(r => r.ReviewerId == current.ReviewerId && r.ActivityId == current.ActivityId && r.ApplicationId != current.ApplicationId && r.EndedAt != null)
                .OrderByDescending(r => r.EndedAt).Take(Most), cancellationToken);
        var ids = others.Select(r => r.PersonId).ToList();
        var people = (await reading.ListAsync<Person, Person>(q => q.Where(p => ids.Contains(p.Id) && p.WrappedKey != null), cancellationToken)).ToDictionary(p => p.Id);
        return [.. others.Where(r => people.ContainsKey(r.PersonId) && permit.Covers(new(r.PersonId))).Select(r => keys.OpenJson<ReviewContent>(people[r.PersonId], r.Id, r.Payload).Reasons)];
    }

    internal static async Task<bool> IsStoppedByDisparityAsync(this IReading reading, string activityId, CancellationToken cancellationToken) =>
        await reading.FirstAsync<FairnessSnapshot, FairnessSnapshot>(q => q.Where(s => s.ActivityId == activityId).OrderByDescending(s => s.MeasuredAt), cancellationToken)
            is { HasDisparity: true, AnsweredAt: null };
}
