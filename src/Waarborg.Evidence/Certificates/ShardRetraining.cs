namespace Waarborg.Evidence;

/// <summary>A shard of a model that was trained again without the person.</summary>
/// <param name="Shard">Id of the shard.</param>
/// <param name="Before">SHA-256 of its weights before.</param>
/// <param name="After">SHA-256 of its weights afterwards.</param>
public sealed record ShardRetraining(string Shard, Hash Before, Hash After)
{
    /// <summary>The first slice of time that was trained again, from 0. Only with <see cref="Slices"/>.</summary>
    public int FirstSlice { get; init; }

    /// <summary>Slices of the shard; 0 when it was trained again as a whole and nothing is stated about slices.</summary>
    public int Slices { get; init; }

    /// <summary>SHA-256 of the checkpoint that it went on from, which never knew the person; null when that was the base.</summary>
    public Hash? Start { get; init; }

    /// <summary>Whether what is said of slices can be: a start after the first one has a checkpoint, and only then.</summary>
    public bool IsSound => Slices == 0 ? FirstSlice == 0 && Start is null : FirstSlice >= 0 && FirstSlice < Slices && Start is null == (FirstSlice == 0);
}
