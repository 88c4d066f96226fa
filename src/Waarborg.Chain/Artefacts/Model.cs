namespace Waarborg.Chain.Artefacts;

/// <summary>A model version: a base without personal data, and one shard of weights per group of people.</summary>
public sealed class Model
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The manifest version under which training was permitted.</summary>
    public required string ActivityVersion { get; init; }

    /// <summary>The data set version it is trained on.</summary>
    public Guid DataSetId { get; init; }

    /// <summary>Version number within the activity, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Seed of everything random in training: the same data and seed give the same weights.</summary>
    public int Seed { get; init; }

    /// <summary>How it is trained, as JSON; null for a finder, which needs no saying.</summary>
    public string? Recipe { get; init; }

    /// <summary>The base, encrypted; null until trained. Trained on the organisation's own documents only.</summary>
    public byte[]? Base { get; set; }

    /// <summary>Hex SHA-256 of the base in clear.</summary>
    public string? BaseSha256 { get; set; }

    /// <summary>Number of weights of the base and of every shard.</summary>
    public long Parameters { get; set; }

    /// <summary>Seconds of training so far, base and shards.</summary>
    public double TrainSeconds { get; set; }

    /// <summary>The model card, as JSON; null until complete.</summary>
    public string? Card { get; set; }

    /// <summary>When training began.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When all shards were trained and audited; null until then.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
