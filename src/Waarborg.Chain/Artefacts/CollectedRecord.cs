namespace Waarborg.Chain.Artefacts;

/// <summary>Something that was collected from or about one person, encrypted under that person's key.</summary>
public sealed class CollectedRecord
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The processing activity it was collected for.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The import that brought it.</summary>
    public Guid ImportId { get; init; }

    /// <summary>Conversation or profile.</summary>
    public RecordKind Kind { get; init; }

    /// <summary>HMAC of the record's own id in the source, unique within activity and kind: importing twice doubles nothing.</summary>
    public required byte[] ExternalIdHash { get; init; }

    /// <summary>When it came about, according to the source.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The content, as JSON, under the person's key.</summary>
    public required byte[] Payload { get; set; }
}
