namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>A note of one person in a sealed set, masked before it went in. Nobody reads it: a model can be trained on it inside. Encrypted under the set's key.</summary>
public sealed class SealedText
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The set.</summary>
    public Guid SetId { get; init; }

    /// <summary>Whose it is: an erasure finds it here too.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The masked text, encrypted.</summary>
    public required byte[] Payload { get; init; }
}
