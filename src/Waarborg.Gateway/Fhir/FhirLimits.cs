namespace Waarborg.Gateway;

/// <summary>How much one patient's record may take from a server.</summary>
public sealed record FhirLimits
{
    /// <summary>At most so many pages for all kinds of resources together; default 500.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>At most so many bytes; default 200 MB.</summary>
    public long Bytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>At most so long; default two minutes.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromMinutes(2);
}
