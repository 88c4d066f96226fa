namespace Waarborg.Chain.Artefacts;

/// <summary>Says that a person's data are in a shard.</summary>
public sealed class ShardMember
{
    /// <summary>The shard.</summary>
    public Guid ShardId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }
}
