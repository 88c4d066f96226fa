namespace Waarborg.Chain.Artefacts;

/// <summary>That patients or the client council were asked (GDPR Art. 35(9)). Closed when every remark has an answer. Holds no names.</summary>
public sealed class Consultation
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Who was invited, as groups: the client council, a panel of patients.</summary>
    public required string Invitees { get; init; }

    /// <summary>What was asked.</summary>
    public required string Question { get; init; }

    /// <summary>The day on which it was held.</summary>
    public DateOnly HeldOn { get; init; }

    /// <summary>Pseudonym of who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>When it was closed; null while remarks wait for an answer.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
