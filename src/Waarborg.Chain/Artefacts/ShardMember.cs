namespace Waarborg.Chain.Artefacts;

/// <summary>Says that a person's data are in a shard.</summary>
public sealed class ShardMember
{
    /// <summary>The shard.</summary>
    public Guid ShardId { get; init; }

    /// <summary>The person.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The first slice that holds anything of them, from 0: what was learned before it never knew them.</summary>
    public int FirstSlice { get; init; }
}
