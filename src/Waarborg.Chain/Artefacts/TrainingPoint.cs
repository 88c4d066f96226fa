using Waarborg.Chain.Workspace;

namespace Waarborg.Chain.Artefacts;

/// <summary>A point of a shard's learning curve: averages over a few steps, of nobody in particular. Deleted with the checkpoints that it is about.</summary>
public sealed class TrainingPoint : IOperational
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The shard.</summary>
    public Guid ShardId { get; init; }

    /// <summary>Its slice, from 0.</summary>
    public int Slice { get; init; }

    /// <summary>Steps of the slice that were done.</summary>
    public int Step { get; init; }

    /// <summary>Mean loss per answer token since the point before, in nats.</summary>
    public double Loss { get; init; }

    /// <summary>The same of people who are held out; null when they were not looked at.</summary>
    public double? HeldOutLoss { get; init; }
}
