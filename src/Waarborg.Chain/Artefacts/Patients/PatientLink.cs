namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A link with which a patient, once identified, looks at who opened the record. Opens once, for half an hour. Holds a hash of its secret only.</summary>
public sealed class PatientLink
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>Pseudonym of who gave it out, after establishing who asks.</summary>
    public required string IssuedBy { get; init; }

    /// <summary>When it was given out.</summary>
    public DateTimeOffset IssuedAt { get; init; }

    /// <summary>When it was opened; null until then, and then the link is used up.</summary>
    public DateTimeOffset? OpenedAt { get; set; }
}
