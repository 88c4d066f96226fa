namespace Waarborg.Chain.Activities;

/// <summary>One registered version of a processing activity's manifest. Versions are never changed or removed; the newest one holds.</summary>
public sealed class ActivityManifest
{
    /// <summary>Hex SHA-256 of the manifest's text.</summary>
    public required string Version { get; init; }

    /// <summary>The activity's id.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Order of registration within the activity, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The manifest as it was handed in.</summary>
    public required string Yaml { get; init; }

    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>Pseudonym of who registered it.</summary>
    public required string RegisteredBy { get; init; }
}
