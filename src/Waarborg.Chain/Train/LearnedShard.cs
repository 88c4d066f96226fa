namespace Waarborg.Chain.Train;

/// <summary>A shard that was trained, from the first slice that had to be.</summary>
/// <param name="Weights">What was learned after the last slice.</param>
/// <param name="Examples">Question-answer pairs in all slices.</param>
/// <param name="FirstSlice">The first slice that was trained, from 0.</param>
/// <param name="Slices">Those that were trained, in order; none for a model without slices.</param>
/// <param name="Count">Slices of the shard.</param>
/// <param name="StartSha256">Hash of the checkpoint it went on from; null when that was the base.</param>
/// <param name="Manifest">What it was trained on, as a salted hash.</param>
internal sealed record LearnedShard(
    LearnedWeights Weights, int Examples, int FirstSlice, IReadOnlyList<LearnedSlice> Slices, int Count, string? StartSha256, ShardManifest Manifest);
