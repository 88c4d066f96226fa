namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>That somebody of the third party may work in a sealed set.</summary>
public sealed class SealedSetMember
{
    /// <summary>The set.</summary>
    public Guid SetId { get; init; }

    /// <summary>Pseudonym of the account.</summary>
    public required string AccountId { get; init; }
}
