namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>That a model in a sealed set learned from a person.</summary>
public sealed class SealedModelMember
{
    /// <summary>The model.</summary>
    public Guid ModelId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }
}
