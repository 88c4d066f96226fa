namespace Waarborg.Chain.Train;

/// <summary>A model version at a glance.</summary>
/// <param name="Id">Id.</param>
/// <param name="ActivityId">The processing activity.</param>
/// <param name="Number">Version number.</param>
/// <param name="BaseSha256">Hash of the base; null until trained.</param>
/// <param name="Parameters">Number of weights.</param>
/// <param name="TrainSeconds">Seconds of training.</param>
/// <param name="Card">The model card as JSON; null until complete.</param>
/// <param name="CreatedAt">When training began.</param>
/// <param name="CompletedAt">When it was complete; null until then.</param>
/// <param name="Shards">Its shards, in order.</param>
public sealed record ModelView(
    Guid Id, string ActivityId, int Number, string? BaseSha256, long Parameters, double TrainSeconds, string? Card, DateTimeOffset CreatedAt,
    DateTimeOffset? CompletedAt, IReadOnlyList<ShardView> Shards)
{
    /// <summary>What kind of model. Default a finder.</summary>
    public LearnerKind Kind { get; init; }

    /// <summary>The checkpoint of somebody else that a decoder started from; null for none.</summary>
    public CheckpointStamp? Checkpoint { get; init; }

    /// <summary>How it is trained privately; null when it is not.</summary>
    public PrivacyPlan? Privacy { get; init; }
}
