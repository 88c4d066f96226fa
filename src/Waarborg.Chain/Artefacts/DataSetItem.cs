namespace Waarborg.Chain.Artefacts;

/// <summary>The de-identified copy of one record, encrypted under the key of its person.</summary>
public sealed class DataSetItem
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The data set version.</summary>
    public Guid DataSetId { get; init; }

    /// <summary>The record it was made from.</summary>
    public Guid RecordId { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>When the record came about, by which training deals it over slices.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The de-identified conversation, as JSON, under the person's key.</summary>
    public required byte[] Payload { get; init; }
}
