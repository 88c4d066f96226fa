namespace Waarborg.Evidence;

/// <summary>What an erasure did to one kind of artefact in one stage.</summary>
/// <param name="Stage">Stage of the chain, for example <c>collect</c>.</param>
/// <param name="Artefact">Kind of artefact, for example <c>record</c>, <c>dataset</c>, <c>shard</c>, <c>index</c>.</param>
/// <param name="Count">How many, at least 0.</param>
/// <param name="Action">What was done, for example <c>deleted</c>, <c>rewritten</c>, <c>retrained</c>, <c>kept</c>.</param>
public sealed record ErasureOutcome(string Stage, string Artefact, long Count, string Action);
