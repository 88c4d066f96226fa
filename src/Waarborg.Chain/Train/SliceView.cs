namespace Waarborg.Chain.Train;

/// <summary>A slice of time of a shard at a glance.</summary>
/// <param name="Index">Place in the shard, from 0.</param>
/// <param name="From">It holds what came about from this moment; the first holds everything before that too.</param>
/// <param name="Until">Until this moment; null for the last.</param>
/// <param name="Sha256">Hash of what had been learned when it was done; null until trained.</param>
/// <param name="Examples">Question-answer pairs in it.</param>
/// <param name="People">People of the shard of whom it is the first to hold anything: forgetting one of them begins here.</param>
public sealed record SliceView(int Index, DateTimeOffset From, DateTimeOffset? Until, string? Sha256, int Examples, int People);
