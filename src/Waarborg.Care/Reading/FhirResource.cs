using System.Security.Cryptography;
using System.Text;

namespace Waarborg.Care.Reading;

/// <summary>A resource with its identity: the reference that cites it and the version that was read.</summary>
internal sealed class FhirResource(FhirNode node, string type, string id, string? fullUrl)
{
    private string? _version;

    internal FhirNode Node => node;

    internal string Type => type;

    internal string Id => id;

    internal string? FullUrl => fullUrl;

    internal string Reference => $"{type}/{id}";

    /// <summary>The server's version, or else a digest of what was read, so that a later change shows.</summary>
    internal string Version => _version ??= node.Text("meta.versionId") ?? Digest();

    private string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, node);
        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset()[..8]);
    }

    private static void Append(IncrementalHash hash, FhirNode node)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{node.Name}[{node.Index}]={node.Value}\n"));
        foreach (var child in node.Children) Append(hash, child);
    }

    /// <summary>What a codeable concept says: its text, else a display, else a code; with the element that says it.</summary>
    internal static FhirNode? Concept(FhirNode? concept)
    {
        if (concept is null) return null;
        if (concept["text"] is { Value.Length: > 0 } text) return text;
        foreach (var coding in concept.All("coding")) if (coding["display"] is { Value.Length: > 0 } display) return display;
        foreach (var coding in concept.All("coding")) if (coding["code"] is { Value.Length: > 0 } code) return code;
        return null;
    }

    /// <summary>The code of a coding in a system whose address contains <paramref name="system"/>.</summary>
    internal static string? Code(FhirNode? concept, string system) => concept?.All("coding")
        .FirstOrDefault(c => c.Text("system")?.Contains(system, StringComparison.OrdinalIgnoreCase) == true)?.Text("code");

    /// <summary>The first code, whatever its system: for elements with one value set, such as a clinical status.</summary>
    internal static string? AnyCode(FhirNode? concept) => concept?.All("coding").Select(c => c.Text("code")).FirstOrDefault(c => c is not null) ?? concept?.Text("text");
}
