namespace Waarborg.Chain.Artefacts;

/// <summary>The weights that know one group of people, and nobody else. Forgetting a person of the group means training this shard again without them.</summary>
public sealed class Shard
{
    /// <summary>Id; also the context that binds the weights to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The model.</summary>
    public Guid ModelId { get; init; }

    /// <summary>Place in the model, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The weights, encrypted; null while they are to be trained (again). A shard without weights does not answer.</summary>
    public byte[]? Weights { get; set; }

    /// <summary>Hex SHA-256 of the weights in clear.</summary>
    public string? Sha256 { get; set; }

    /// <summary>Hash of the weights that an erasure took away; kept until the new ones are there.</summary>
    public string? PreviousSha256 { get; set; }

    /// <summary>Salt of <see cref="ManifestSha256"/>.</summary>
    public byte[]? ManifestSalt { get; set; }

    /// <summary>Hex SHA-256 of salt, base, seed and all examples, which the log had before the shard was trained; null until then.</summary>
    public string? ManifestSha256 { get; set; }

    /// <summary>Question-answer pairs it was trained on.</summary>
    public int Examples { get; set; }

    /// <summary>
    /// The first slice of the pass of training that is under way, from 0: set when the first of its checkpoints is kept, so that it is known after a kill; null when none is.
    /// </summary>
    public int? FromSlice { get; set; }

    /// <summary>Private training only: steps over everything that was ever trained on its people. What was spent is never given back.</summary>
    public int PrivateSteps { get; set; }

    /// <summary>Private training only: the epsilon that those steps come to; null otherwise.</summary>
    public double? Epsilon { get; set; }

    /// <summary>Mean loss per answer token of people who are held out, in nats; null without them.</summary>
    public double? HeldOutLoss { get; set; }

    /// <summary>How often it was trained: 1, and one more for every erasure that touched it.</summary>
    public int Generation { get; set; }

    /// <summary>When it was last trained.</summary>
    public DateTimeOffset? TrainedAt { get; set; }
}
