namespace Waarborg.Chain.Artefacts.SealedSets;

/// <summary>
/// A data set in which a third party works and out of which no row comes: encrypted under a key of its own, for one purpose, until one day, for named people. Closing it
/// destroys the key.
/// </summary>
public sealed class SealedSet
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>The third party.</summary>
    public required string ThirdParty { get; init; }

    /// <summary>The last day on which it may be worked with.</summary>
    public DateOnly EndsOn { get; init; }

    /// <summary>A cell of a table with fewer people is not shown; 5 or more.</summary>
    public int SmallestCell { get; init; }

    /// <summary>How many people were put in.</summary>
    public int Rows { get; init; }

    /// <summary>Whether the masked texts of notes are in it, so that a model can be trained on them inside.</summary>
    public bool WithTexts { get; init; }

    /// <summary>Its key, wrapped by the master key; null once destroyed.</summary>
    public byte[]? WrappedKey { get; set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Pseudonym of who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When its key was destroyed; null while it is there.</summary>
    public DateTimeOffset? DestroyedAt { get; set; }

    /// <summary>What the certificate states, word for word; null until destroyed. Holds no personal data.</summary>
    public string? Statement { get; set; }

    /// <summary>Index in the log of the entry that proves it; null until destroyed.</summary>
    public long? LogIndex { get; set; }
}
