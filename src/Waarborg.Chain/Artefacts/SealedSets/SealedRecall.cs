namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>
/// That a model which left a sealed set has to be wiped where it went. Open until the third party has stated that every copy is gone and somebody of the organisation has accepted
/// that.
/// </summary>
public sealed class SealedRecall
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The model.</summary>
    public Guid ModelId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Why, as a stable code: <c>person</c> (somebody may no longer be learned from), <c>ended</c> (the agreed day is over), <c>asked</c> (the organisation wants it).</summary>
    public required string Because { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>The last day on which the third party has to state that it is gone.</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>What the third party stated; null until it has.</summary>
    public string? Statement { get; set; }

    /// <summary>Pseudonym of who stated it.</summary>
    public string? StatedBy { get; set; }

    /// <summary>When it was stated.</summary>
    public DateTimeOffset? StatedAt { get; set; }

    /// <summary>Pseudonym of who accepted it.</summary>
    public string? ClosedBy { get; set; }

    /// <summary>When it was accepted; null while the recall is open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
