using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>Something structured that can be overtaken: a drug, an allergy, a problem.</summary>
internal interface IStanding
{
    FhirResource Resource { get; }

    FhirNode Name { get; }

    FhirNode? Status { get; }

    Topic Topic { get; }

    string Label { get; }

    Standing Standing { get; set; }

    Statement? DecidedBy { get; set; }

    FhirDate? ChangedOn { get; }
}
