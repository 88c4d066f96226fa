using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>A drug in the record: its name, dose and period as recorded, and how it stands.</summary>
internal sealed record MedicationFact(FhirResource Resource, FhirNode Name, FhirNode? Dosage, FhirNode? Start, FhirNode? End, FhirNode? Status, string? Atc) : IStanding
{
    internal Topic Topic { get; set; } = new(Name.Value!, withSynonyms: true);

    /// <summary>The name without strength and form.</summary>
    internal string ShortName => Name.Value!.AsSpan().IndexOfAnyInRange('0', '9') is > 2 and var digit ? Name.Value![..digit].Trim() : Name.Value!;

    public Standing Standing { get; set; }

    /// <summary>The note that overrides the structured status, because it is newer.</summary>
    public Notes.Statement? DecidedBy { get; set; }

    internal FhirDate? StartDate => FhirDate.Parse(Start?.Value);

    internal FhirDate? EndDate => FhirDate.Parse(End?.Value);

    Topic IStanding.Topic => Topic;

    string IStanding.Label => Name.Value!;

    FhirDate? IStanding.ChangedOn => DecidedBy?.Date ?? EndDate;
}
