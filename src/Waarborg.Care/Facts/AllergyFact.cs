using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>An allergy or intolerance in the record.</summary>
internal sealed record AllergyFact(FhirResource Resource, FhirNode Name, IReadOnlyList<FhirNode> Reactions, FhirNode? Recorded, FhirNode? Status) : IStanding
{
    internal Topic Topic { get; } = new(Stung(Name.Value!), withSynonyms: true);

    /// <summary>A venom is named in notes by its sting.</summary>
    private static string Stung(string name) => name.Contains("gif", StringComparison.OrdinalIgnoreCase) ? name + " " + name.Replace("gif", "steek", StringComparison.OrdinalIgnoreCase) : name;

    public Standing Standing { get; set; }

    public Notes.Statement? DecidedBy { get; set; }

    internal FhirDate? RecordedDate => FhirDate.Parse(Recorded?.Value);

    Topic IStanding.Topic => Topic;

    string IStanding.Label => Name.Value!;

    FhirDate? IStanding.ChangedOn => DecidedBy?.Date;
}
