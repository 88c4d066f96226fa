namespace Waarborg.Law;

/// <summary>A questionnaire that was filled in. Free text may hold personal data: never log the answers; <see cref="ToString"/> leaves them
/// out.</summary>
/// <param name="Answers">Answers by question id.</param>
/// <param name="SubmittedAt">When it was submitted last.</param>
/// <param name="ApprovedAt">When the DPO, another person than the submitter, approved it; null when not. An approval before a later submission is
/// void.</param>
public sealed record AssessmentFact(IReadOnlyDictionary<string, string> Answers, DateTimeOffset SubmittedAt, DateTimeOffset? ApprovedAt)
{
    /// <summary>Places of the manifest that changed after it was made and on which it rests. Empty: it still fits. Default empty.</summary>
    public IReadOnlyList<string> OutdatedBy { get; init; } = [];

    /// <summary>Whether the answers as they are now were approved, at or before a moment.</summary>
    /// <param name="now">The moment.</param>
    public bool IsApproved(DateTimeOffset now) => ApprovedAt is { } at && at >= SubmittedAt && at <= now;

    /// <summary>When it was submitted and approved; no answers.</summary>
    public override string ToString() => $"submitted {SubmittedAt:O}, approved {ApprovedAt:O}";
}
