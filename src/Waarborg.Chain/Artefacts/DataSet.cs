namespace Waarborg.Chain.Artefacts;

/// <summary>A version of a data set: de-identified copies of the records of the people whom the gate let through. Personal data still: pseudonymised, not anonymous.</summary>
public sealed class DataSet
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The manifest version under which it was permitted.</summary>
    public required string ActivityVersion { get; init; }

    /// <summary>Version number within the activity, from 1.</summary>
    public int Number { get; init; }

    /// <summary>Id of the de-identification profile.</summary>
    public required string Profile { get; init; }

    /// <summary>Records in it.</summary>
    public int Records { get; set; }

    /// <summary>Records left out because the gate did not let their person through.</summary>
    public int Excluded { get; set; }

    /// <summary>Pieces of personal data that were masked.</summary>
    public int Entities { get; set; }

    /// <summary>Citizen service numbers (BSN) that are still found after masking.</summary>
    public int BsnsLeft { get; set; }

    /// <summary>Words naming origin, religion and the like that were found, and masked.</summary>
    public int SpecialCategories { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was complete; null while under way.</summary>
    public DateTimeOffset? CompletedAt { get; set; }
}
