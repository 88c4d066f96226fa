namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>One person in a sealed set: what can be counted, and nothing that names them. Encrypted under the set's key.</summary>
public sealed class SealedRow
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The set.</summary>
    public Guid SetId { get; init; }

    /// <summary>Whose it is: an erasure finds it here too.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The variables, as JSON, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
