using Waarborg.Chain.Artefacts.Recruitment;
using Waarborg.Recruitment.Reviewing;

namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>
/// What a human decided about an application. There is no way to make one but from a <see cref="Reviewer"/>, and no letter to a candidate without one. Never changed; a
/// contest is answered by a new one.
/// </summary>
public sealed class HiringDecision : IHumanDecision
{
    private HiringDecision()
    {
        ActivityId = ReviewerId = "";
        Payload = [];
    }

    /// <inheritdoc />
    public Guid Id { get; private init; }

    /// <inheritdoc />
    public Guid ApplicationId { get; private init; }

    /// <inheritdoc />
    public Guid PersonId { get; private init; }

    /// <inheritdoc />
    public string ActivityId { get; private init; }

    /// <summary>Pseudonym of the human who decided.</summary>
    public string ReviewerId { get; private init; }

    /// <summary>Pseudonym of the human who came to the same rejection before; null for other outcomes.</summary>
    public string? OtherReviewerId { get; private init; }

    /// <inheritdoc />
    public ReviewOutcome Outcome { get; private init; }

    /// <summary>Whether a proposal had been shown.</summary>
    public bool WithAi { get; private init; }

    /// <inheritdoc />
    public DateTimeOffset DecidedAt { get; private init; }

    /// <summary>The contest that it answers; null for a first decision.</summary>
    public Guid? ContestId { get; private init; }

    /// <summary>The findings and reasons, as JSON, under the candidate's key.</summary>
    public byte[] Payload { get; private init; }

    internal static HiringDecision By(Reviewer reviewer, Guid id, Review review, string? otherReviewerId, Guid? contestId, DateTimeOffset at, byte[] payload)
    {
        if (review.ReviewerId != reviewer.Actor.Id) throw new InvalidOperationException("Only the reviewer of the file decides on it.");
        return new()
        {
            Id = id, ApplicationId = review.ApplicationId, PersonId = review.PersonId, ActivityId = review.ActivityId, ReviewerId = reviewer.Actor.Id,
            OtherReviewerId = otherReviewerId, Outcome = review.Outcome ?? throw new InvalidOperationException("The reviewer came to no outcome."),
            WithAi = review.ProposalShownAt is not null, DecidedAt = at, ContestId = contestId, Payload = payload,
        };
    }
}
