namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>That somebody opened a record without a treatment relation, with a reason ("break the glass"). The DPO reviews each of them.</summary>
public sealed class EmergencyAccess
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Pseudonym of who opened it.</summary>
    public required string AccountId { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Until when the record stays open.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>The reason given, encrypted under the person's key.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>When the DPO reviewed it; null while it waits.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>Pseudonym of who reviewed it.</summary>
    public string? ReviewedBy { get; set; }

    /// <summary>Whether it was justified; null while it waits.</summary>
    public bool? Justified { get; set; }
}
