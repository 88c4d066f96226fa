namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>A summary of a patient's record. What the AI proposes is a draft; only a clinician makes more of it. It never changes the record that it was made from.</summary>
public sealed class Summary
{
    /// <summary>Id; also the context that binds the payload to this row.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>The imported record that it was made from.</summary>
    public Guid RecordId { get; init; }

    /// <summary>Number within the patient, from 1.</summary>
    public int Number { get; init; }

    /// <summary><c>nl</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The specialty for which it was made; a stable name of <see cref="SummarySpecialty"/>.</summary>
    public required string Specialty { get; init; }

    /// <summary>Whether it is the short version, for a handover.</summary>
    public bool IsShort { get; init; }

    /// <summary>Name and version of what wrote it.</summary>
    public required string Engine { get; init; }

    /// <summary>Where it stands.</summary>
    public SummaryState State { get; set; }

    /// <summary>How many sentences it has.</summary>
    public int Lines { get; init; }

    /// <summary>Pseudonym of who asked for it.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>When it vanishes unless it is confirmed by then.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was confirmed; null until then.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Pseudonym of the clinician who confirmed it.</summary>
    public string? ConfirmedBy { get; set; }

    /// <summary>When it was withdrawn; null until then.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>Pseudonym of the clinician who withdrew it.</summary>
    public string? WithdrawnBy { get; set; }

    /// <summary>The withdrawn summary that this one replaces, or null.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>The content, as JSON (<see cref="SummaryContent"/>), encrypted under the person's key.</summary>
    public required byte[] Payload { get; set; }
}
