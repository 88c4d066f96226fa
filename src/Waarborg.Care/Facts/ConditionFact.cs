using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>A problem or diagnosis in the record.</summary>
internal sealed record ConditionFact(FhirResource Resource, FhirNode Name, FhirNode? Onset, FhirNode? Abatement, FhirNode? Status) : IStanding
{
    internal Topic Topic { get; } = new(Name.Value!, withSynonyms: true);

    public Standing Standing { get; set; }

    public Notes.Statement? DecidedBy { get; set; }

    internal FhirDate? OnsetDate => FhirDate.Parse(Onset?.Value);

    Topic IStanding.Topic => Topic;

    string IStanding.Label => Name.Value!;

    FhirDate? IStanding.ChangedOn => DecidedBy?.Date ?? FhirDate.Parse(Abatement?.Value);
}
