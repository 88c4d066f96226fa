using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Collect;

/// <summary>A file that was brought in.</summary>
public sealed class Import
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What the file holds.</summary>
    public RecordKind Kind { get; init; }

    /// <summary>Hex SHA-256 of the file.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Rows in the file, the header not counted.</summary>
    public int Rows { get; init; }

    /// <summary>Conversations or profiles in the file.</summary>
    public int Items { get; init; }

    /// <summary>Records added.</summary>
    public int Added { get; set; }

    /// <summary>Items that were already there.</summary>
    public int Known { get; set; }

    /// <summary>Items left out because the person was erased earlier, or because nobody of that id is known.</summary>
    public int Skipped { get; set; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was done; null while under way.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
