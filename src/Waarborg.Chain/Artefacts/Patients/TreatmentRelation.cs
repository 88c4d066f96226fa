namespace Waarborg.Chain.Artefacts.Patients;

/// <summary>That somebody treats a patient, from when to when. Without one a record stays shut (7:457 BW), except in an emergency.</summary>
public sealed class TreatmentRelation
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }

    /// <summary>The processing activity.</summary>
    public required string ActivityId { get; init; }

    /// <summary>The patient.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Pseudonym of the colleague who treats.</summary>
    public required string AccountId { get; init; }

    /// <summary>From when it holds.</summary>
    public DateTimeOffset From { get; init; }

    /// <summary>Until when it holds; that moment itself is too late.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>Pseudonym of who recorded it; never the same as who treats.</summary>
    public required string RecordedBy { get; init; }
}
