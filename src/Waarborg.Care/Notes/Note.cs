using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>A free text in the record, with the resource and path that hold it, cut into statements.</summary>
internal sealed record Note(FhirResource Resource, string Path, string Text, FhirDate? Date, string Kind, string Author)
{
    internal IReadOnlyList<Statement> Statements { get; set; } = [];
}
