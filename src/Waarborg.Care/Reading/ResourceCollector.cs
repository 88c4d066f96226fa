namespace Waarborg.Care.Reading;

/// <summary>Finds the resources in a tree: in bundles (also nested ones), contained, or on their own.</summary>
internal static class ResourceCollector
{
    private const int MaxNesting = 8;

    internal static void Collect(FhirNode root, FhirNode? brokenAt, List<FhirResource> into, List<RecordProblem> problems)
    {
        if (root.Text("resourceType") is not null)
        {
            Take(root, null, brokenAt, into, problems, "resource", 0);
            return;
        }
        // A JSON array of resources, or something else altogether.
        var found = root.Children.Where(c => c.Text("resourceType") is not null).ToList();
        foreach (var (i, child) in found.Index()) Take(child, null, brokenAt, into, problems, $"[{i}]", 0);
        if (found.Count == 0 && brokenAt is null)
            problems.Add(new("broken", "resourceType", "Dit is geen FHIR: er is geen resourceType.", "This is not FHIR: there is no resourceType."));
    }

    private static void Take(FhirNode node, string? fullUrl, FhirNode? brokenAt, List<FhirResource> into, List<RecordProblem> problems, string place, int nesting)
    {
        var type = node.Text("resourceType");
        if (type == "Bundle" && nesting < MaxNesting)
        {
            foreach (var (i, entry) in node.All("entry").Index())
            {
                if (entry["resource"] is { } resource) Take(resource, entry.Text("fullUrl"), brokenAt, into, problems, $"entry[{i}]", nesting + 1);
                else problems.Add(new("broken", $"entry[{i}]", "Deze regel bevat geen gegevens.", "This entry holds no resource."));
            }
            return;
        }
        if (type is null || IsInside(brokenAt, node))
        {
            problems.Add(new("broken", place, "Dit onderdeel is onvolledig of heeft geen resourceType en is niet gebruikt.", "This part is incomplete or has no resourceType and was not used."));
            return;
        }
        var id = node.Text("id") ?? LastSegment(fullUrl) ?? place.Replace('[', '-').Replace("]", "", StringComparison.Ordinal);
        if (node.Text("id") is null) problems.Add(new("broken", $"{place} ({type})", "Dit onderdeel heeft geen id; zijn plaats is als id gebruikt.", "This resource has no id; its place was used as its id."));
        into.Add(new(node, type, id, fullUrl));
    }

    private static bool IsInside(FhirNode? node, FhirNode holder)
    {
        for (; node is not null; node = node.Parent) if (node == holder) return true;
        return false;
    }

    private static string? LastSegment(string? url) => url is null ? null : url[(url.LastIndexOfAny(['/', ':']) + 1)..] is { Length: > 0 } last ? last : null;
}
