namespace Waarborg.Chain.People;

/// <summary>What was seen of a person's planted examples in a shard: figures in thousandths of a nat, no texts.</summary>
/// <param name="Form"><c>deployed</c>, or <c>int8</c> for the same weights rounded to 8 bits.</param>
/// <param name="Before">Before forgetting.</param>
/// <param name="After">After it; empty while the shard waits to be trained again.</param>
/// <param name="References">Examples that were planted nowhere, after it; empty until then.</param>
public sealed record TraceFigures(string Form, IReadOnlyList<long> Before, IReadOnlyList<long> After, IReadOnlyList<long> References);
