namespace Waarborg.Chain.Artefacts;

/// <summary>A notice to data subjects about one activity (GDPR Art. 13 and 14), as it was sent. Never changed.</summary>
public sealed class Notice
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The exact text.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the checklist items that the text covers, according to who published it, separated by spaces.</summary>
    public required string Covers { get; init; }

    /// <summary>Hex SHA-256 of the text.</summary>
    public required string Sha256 { get; init; }

    /// <summary>From which day the text was in use.</summary>
    public DateOnly PublishedOn { get; init; }

    /// <summary>When it was recorded here.</summary>
    public DateTimeOffset RecordedAt { get; init; }
}
