namespace Waarborg.Chain.Prepare;

/// <summary>
/// A random sample of a data set version that one person reads, to measure what is still visible. It is drawn once: whoever begins one goes on with it until it is
/// finished, so that nobody draws until the sample suits them.
/// </summary>
public sealed class Review
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The data set version.</summary>
    public Guid DataSetId { get; init; }

    /// <summary>Pseudonym of who reads.</summary>
    public required string ReaderId { get; init; }

    /// <summary>When it was drawn.</summary>
    public DateTimeOffset BegunAt { get; init; }

    /// <summary>When the measurement was made; null while it is being read.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
