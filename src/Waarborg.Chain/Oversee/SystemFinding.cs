namespace Waarborg.Chain.Oversee;

/// <summary>Something that the system found wrong with itself and that a person must look at.</summary>
public sealed class SystemFinding
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>What: <c>log-broken</c>. A stable code.</summary>
    public required string Kind { get; init; }

    /// <summary>Particulars as a stable code and numbers; never data of people.</summary>
    public required string Detail { get; init; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset FoundAt { get; init; }

    /// <summary>When it was seen to be over; null while open.</summary>
    public DateTimeOffset? ResolvedAt { get; set; }
}
