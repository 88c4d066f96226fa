namespace Waarborg.Evidence;

/// <summary>A shard of a model that was trained again without the person.</summary>
/// <param name="Shard">Id of the shard.</param>
/// <param name="Before">SHA-256 of its weights before.</param>
/// <param name="After">SHA-256 of its weights afterwards.</param>
public sealed record ShardRetraining(string Shard, Hash Before, Hash After);
