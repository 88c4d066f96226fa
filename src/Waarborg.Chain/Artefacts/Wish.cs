namespace Waarborg.Chain.Artefacts;

/// <summary>What a person said about the use of their data in one activity: consent, its withdrawal, an objection. Never changed; the newest of its sort holds.</summary>
public sealed class Wish
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose wish.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What is wished.</summary>
    public WishKind Kind { get; init; }

    /// <summary>When it was made known.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How: portal, mail, phone, import.</summary>
    public required string Channel { get; init; }

    /// <summary>Hex SHA-256 of the exact text that the person agreed to; null when there is no proof.</summary>
    public string? TextSha256 { get; init; }
}
