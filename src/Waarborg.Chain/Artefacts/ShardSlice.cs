namespace Waarborg.Chain.Artefacts;

/// <summary>
/// A stretch of time of a shard, with what had been learned when it was done. A shard learns its slices one after the other; forgetting somebody starts from the checkpoint
/// before the first slice that holds them. The last slice has no checkpoint of its own: that is the shard.
/// </summary>
public sealed class ShardSlice
{
    /// <summary>Id; also the context that binds the checkpoint to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The shard.</summary>
    public Guid ShardId { get; init; }

    /// <summary>Place in the shard, from 0, earliest first.</summary>
    public int Index { get; init; }

    /// <summary>It holds what came about from this moment until the next slice begins; the first holds everything before that too. The same for all shards of a model.</summary>
    public DateTimeOffset From { get; init; }

    /// <summary>What had been learned when it was done, encrypted; null while it is to be trained (again), and always for the last.</summary>
    public byte[]? Checkpoint { get; set; }

    /// <summary>Hex SHA-256 of the checkpoint in clear, of the shard's weights for the last; null until trained.</summary>
    public string? Sha256 { get; set; }

    /// <summary>Question-answer pairs in it.</summary>
    public int Examples { get; set; }
}
