namespace Waarborg.Learning;

/// <summary>How the shards of a decoder answer together (compared in <c>bench/Unlearn</c>).</summary>
public enum ShardUnion
{
    /// <summary>What each shard changed in the weights is averaged, and one decoder writes: as quick as without shards.</summary>
    Weights,

    /// <summary>Each shard reads along; the probabilities that they give to the next token are averaged.</summary>
    Probabilities,

    /// <summary>The same with the logarithms of the probabilities, so that what one shard holds for impossible is impossible.</summary>
    Logits,

    /// <summary>The shard to which the question is least surprising writes alone.</summary>
    Route,
}
