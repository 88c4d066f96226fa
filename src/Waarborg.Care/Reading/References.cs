namespace Waarborg.Care.Reading;

/// <summary>Resolves references between resources: relative, absolute, urn and contained. Follows one step only, so cycles cannot catch it.</summary>
internal sealed class References
{
    private readonly Dictionary<string, FhirResource> _known = new(StringComparer.Ordinal);

    internal References(IEnumerable<FhirResource> resources)
    {
        foreach (var resource in resources)
        {
            _known.TryAdd(resource.Reference, resource);
            if (resource.FullUrl is { } url) _known.TryAdd(url, resource);
        }
    }

    internal FhirResource? Resolve(string? reference)
    {
        if (reference is null) return null;
        if (_known.TryGetValue(reference, out var found)) return found;
        var history = reference.IndexOf("/_history/", StringComparison.Ordinal);
        var parts = (history < 0 ? reference : reference[..history]).Split('/');
        return parts.Length < 2 ? null : _known.GetValueOrDefault($"{parts[^2]}/{parts[^1]}");
    }
}
