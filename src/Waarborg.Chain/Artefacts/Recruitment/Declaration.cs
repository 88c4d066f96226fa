namespace Waarborg.Chain.Artefacts.Recruitment;

/// <summary>
/// What a candidate chose to declare for the fairness figures. It lies apart: it carries no id of a person or an application, only a keyed hash that nobody but the vault can
/// compute, and it leaves only as aggregates.
/// </summary>
public sealed class Declaration
{
    /// <summary>Id; also the context that binds the payload to this row. Random.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Keyed hash of the application's id.</summary>
    public required byte[] Handle { get; init; }

    /// <summary>Whether the candidate was selected; null while nobody decided.</summary>
    public bool? Selected { get; set; }

    /// <summary>Whether the reviewer ended where the proposal did; null while nobody decided, and when there was no proposal.</summary>
    public bool? Followed { get; set; }

    /// <summary>The groups by attribute, as JSON, under the artefact key.</summary>
    public required byte[] Payload { get; init; }
}
