namespace Waarborg.Care.Reading;

/// <summary>Names what is wrong in the elements that a summary relies on: dates, periods, statuses and references.</summary>
internal static class ValidityCheck
{
    private static readonly Dictionary<string, string[]> Statuses = new(StringComparer.Ordinal)
    {
        ["MedicationStatement"] = ["active", "completed", "entered-in-error", "intended", "stopped", "on-hold", "unknown", "not-taken"],
        ["MedicationRequest"] = ["active", "on-hold", "cancelled", "completed", "entered-in-error", "stopped", "draft", "unknown"],
        ["Observation"] = ["registered", "preliminary", "final", "amended", "corrected", "cancelled", "entered-in-error", "unknown"],
        ["DocumentReference"] = ["current", "superseded", "entered-in-error"],
        ["Encounter"] = ["planned", "arrived", "triaged", "in-progress", "onleave", "finished", "cancelled", "entered-in-error", "unknown"],
    };

    internal static void Check(IEnumerable<FhirResource> resources, References references, List<RecordProblem> problems)
    {
        foreach (var resource in resources)
        {
            if (Statuses.TryGetValue(resource.Type, out var allowed) && resource.Node.Text("status") is var status && (status is null || !allowed.Contains(status)))
                problems.Add(new("status", $"{resource.Reference}.status", "De status ontbreekt of is onbekend; daarom niet als actueel gebruikt.", "The status is missing or unknown; therefore not used as current."));
            Walk(resource, resource.Node, references, problems);
        }
    }

    private static void Walk(FhirResource resource, FhirNode node, References references, List<RecordProblem> problems)
    {
        if (node.Name is "start" or "end" or "onsetDateTime" or "effectiveDateTime" or "recordedDate" or "authoredOn" or "birthDate" or "date" && node.Value is not null
            && node.Children.Count == 0 && FhirDate.Parse(node.Value) is null)
            problems.Add(new("date", $"{resource.Reference}.{node.PathFrom(resource.Node)}", "Geen geldige datum; niet gebruikt.", "Not a valid date; not used."));
        if (node["start"] is { } start && node["end"] is { } end && FhirDate.Parse(start.Value) is { } from && FhirDate.Parse(end.Value) is { } to && to < from)
            problems.Add(new("date", $"{resource.Reference}.{node.PathFrom(resource.Node)}", "Het einde ligt vóór het begin.", "The end lies before the start."));
        if (node.Name == "reference" && node.Value is { } reference && !reference.StartsWith('#') && references.Resolve(reference) is null)
            problems.Add(new("reference", $"{resource.Reference}.{node.PathFrom(resource.Node)}", "Verwijst naar iets dat niet in dit bestand staat.", "Refers to something that is not in this file."));
        foreach (var child in node.Children) Walk(resource, child, references, problems);
    }
}
