namespace Waarborg.Chain.Artefacts;

/// <summary>That a notice reached a person, or did not.</summary>
public sealed class NoticeDelivery
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The notice; null for a delivery that an import merely claims, without a text.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>To whom.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The day.</summary>
    public DateOnly On { get; init; }

    /// <summary>How it ended.</summary>
    public DeliveryOutcome Outcome { get; init; }
}
