using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>An allergy or intolerance in the record.</summary>
internal sealed record AllergyFact(FhirResource Resource, FhirNode Name, IReadOnlyList<FhirNode> Reactions, FhirNode? Recorded, FhirNode? Status) : IStanding
{
    internal Topic Topic { get; } = new(Name.Value!, withSynonyms: true);

    public Standing Standing { get; set; }

    public Notes.Statement? DecidedBy { get; set; }

    internal FhirDate? RecordedDate => FhirDate.Parse(Recorded?.Value);

    Topic IStanding.Topic => Topic;

    string IStanding.Label => Name.Value!;

    FhirDate? IStanding.ChangedOn => DecidedBy?.Date;
}
