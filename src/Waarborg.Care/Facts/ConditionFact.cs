using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>A problem or diagnosis in the record.</summary>
internal sealed record ConditionFact(FhirResource Resource, FhirNode Name, FhirNode? Onset, FhirNode? Abatement, FhirNode? Status) : IStanding
{
    internal Topic Topic { get; } = new(Name.Value!, withSynonyms: true);

    /// <summary>The topic by what it is, for telling that a sentence claims or denies the problem itself.</summary>
    internal Topic Head { get; } = Topic.OfProblem(Name.Value!);

    public Standing Standing { get; set; }

    public Notes.Statement? DecidedBy { get; set; }

    internal FhirDate? OnsetDate => FhirDate.Parse(Onset?.Value);

    Topic IStanding.Topic => Topic;

    string IStanding.Label => Name.Value!;

    FhirDate? IStanding.ChangedOn => DecidedBy?.Date ?? FhirDate.Parse(Abatement?.Value);
}
