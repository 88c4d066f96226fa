namespace Waarborg.Chain.Artefacts;

/// <summary>A document of the organisation itself, without personal data: terms, prices, how things work. The base learns from it and answers are checked against it.</summary>
public sealed class KnowledgeDocument
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The text, Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Hex SHA-256 of the text.</summary>
    public required string Sha256 { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset AddedAt { get; init; }
}
