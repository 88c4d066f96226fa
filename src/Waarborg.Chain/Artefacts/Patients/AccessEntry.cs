namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>
/// One event of the access log (NEN 7513): who did what with whose record, when, on what ground, and which resources it was about. Written in the transaction of what it is
/// about. Never changed.
/// </summary>
public sealed class AccessEntry
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Whose record.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Pseudonym of who did it; for an AI, of the human on whose behalf.</summary>
    public required string ActorId { get; init; }

    /// <summary>Roles held at that moment, by their stable names, separated by spaces.</summary>
    public required string Roles { get; init; }

    /// <summary>What was done.</summary>
    public AccessAction Action { get; init; }

    /// <summary>On what ground.</summary>
    public AccessBasis Basis { get; init; }

    /// <summary>Id of the treatment relation or the emergency access; null for other grounds.</summary>
    public Guid? GroundId { get; init; }

    /// <summary>Name and version of the AI that did it; null when a human did.</summary>
    public string? Agent { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The resources it was about, as a JSON list of references, encrypted under the person's key.</summary>
    public required byte[] Payload { get; set; }
}
