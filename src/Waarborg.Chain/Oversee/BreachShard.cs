namespace Waarborg.Chain.Oversee;

/// <summary>A shard of a leaking model.</summary>
/// <param name="Id">The shard.</param>
/// <param name="Model">Number of the model version.</param>
/// <param name="Index">Place in the model, from 0.</param>
/// <param name="People">How many people it knows.</param>
public sealed record BreachShard(Guid Id, int Model, int Index, int People);
