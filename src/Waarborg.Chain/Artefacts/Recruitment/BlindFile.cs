namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>What a reviewer sees of an application until a decision is made. Encrypted under the candidate's key.</summary>
public sealed class BlindFile
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The application; one blind file each.</summary>
    public Guid ApplicationId { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>When it was made last.</summary>
    public DateTimeOffset MadeAt { get; set; }

    /// <summary>The blind documents, as JSON.</summary>
    public required byte[] Payload { get; set; }
}
