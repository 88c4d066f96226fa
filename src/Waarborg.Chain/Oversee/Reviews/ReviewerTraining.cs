namespace Waarborg.Chain.Oversee.Reviews;

/// <summary>That a reviewer was trained: in the field of the vacancies, the limits of the assessor, discrimination and bias. Expires.</summary>
public sealed class ReviewerTraining
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Pseudonym of the reviewer.</summary>
    public required string ReviewerId { get; init; }

    /// <summary>Until when it holds.</summary>
    public DateTimeOffset Until { get; init; }

    /// <summary>Where the proof is.</summary>
    public required string Evidence { get; init; }

    /// <summary>Pseudonym of who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset RecordedAt { get; init; }
}
