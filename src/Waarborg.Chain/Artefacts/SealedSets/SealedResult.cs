namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>A table that somebody asked for inside a sealed set. It leaves only when somebody of the organisation has looked at it. Encrypted under the set's key.</summary>
public sealed class SealedResult
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The set.</summary>
    public Guid SetId { get; init; }

    /// <summary>Pseudonym of who asked for it.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset AskedAt { get; init; }

    /// <summary>Whether it was released; null while it waits.</summary>
    public bool? Released { get; set; }

    /// <summary>Pseudonym of who looked at it.</summary>
    public string? ReviewedBy { get; set; }

    /// <summary>When it was looked at.</summary>
    public DateTimeOffset? ReviewedAt { get; set; }

    /// <summary>The table after disclosure control, as JSON, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
