namespace Waarborg.Chain.Train;

/// <summary>A shard at a glance.</summary>
/// <param name="Id">Id.</param>
/// <param name="Index">Place in the model, from 0.</param>
/// <param name="Ready">Whether it has weights, and so takes part in answering.</param>
/// <param name="Sha256">Hash of the weights.</param>
/// <param name="People">People whom it knows.</param>
/// <param name="Examples">Question-answer pairs it was trained on.</param>
/// <param name="Generation">How often it was trained.</param>
/// <param name="TrainedAt">When it was last trained.</param>
public sealed record ShardView(Guid Id, int Index, bool Ready, string? Sha256, int People, int Examples, int Generation, DateTimeOffset? TrainedAt)
{
    /// <summary>Private training only: what was spent so far on its people; null otherwise.</summary>
    public double? Epsilon { get; init; }

    /// <summary>Its slices of time, earliest first; none for a model from before there were any.</summary>
    public IReadOnlyList<SliceView> Slices { get; init; } = [];

    /// <summary>How learning went, slice after slice; nothing for a finder, which counts.</summary>
    public IReadOnlyList<CurvePoint> Curve { get; init; } = [];
}
