namespace Waarborg.Chain.Artefacts;

/// <summary>A person's request under the GDPR's chapter III, with its clock.</summary>
public sealed class RightsRequest
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>Who asks.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity through which it came in; erasure and access concern all of them.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What is asked.</summary>
    public RequestKind Kind { get; init; }

    /// <summary>When it was received: the clock of Art. 12(3) starts here.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The last day to answer: one month after receipt (Art. 12(3)).</summary>
    public DateOnly DueOn { get; init; }

    /// <summary>When it was established who asks (Art. 12(6)); null until then.</summary>
    public DateTimeOffset? IdentifiedAt { get; set; }

    /// <summary>When it was answered; null while open.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
