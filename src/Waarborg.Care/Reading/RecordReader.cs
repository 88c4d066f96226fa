using System.Text;

namespace Waarborg.Care.Reading;

/// <summary>
/// Reads a FHIR R4 bundle (JSON or XML) into a <see cref="CareRecord"/>. Lenient: what is broken is named with its place, and the rest is used.
/// Stateless and safe for concurrent use. Never follows an address and needs no network.
/// </summary>
public static class RecordReader
{
    /// <summary>Reads one file's bytes.</summary>
    /// <param name="content">A bundle, or a single resource, as UTF-8 JSON or as XML.</param>
    /// <returns>The record; a file in which nothing can be read gives an empty record with the reason among its problems.</returns>
    public static CareRecord Read(ReadOnlyMemory<byte> content)
    {
        var problems = new List<RecordProblem>();
        var resources = new List<FhirResource>();
        var bytes = content.Span;
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
        bytes = bytes.TrimStart(" \t\r\n"u8);
        if (bytes.StartsWith("<"u8)) ReadXml(content[(content.Length - bytes.Length)..], resources, problems);
        else ReadJson(bytes, resources, problems);
        return RecordAssembly.Assemble(resources, problems);
    }

    private static void ReadXml(ReadOnlyMemory<byte> content, List<FhirResource> resources, List<RecordProblem> problems)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        var (root, line) = FhirXmlReader.Read(stream);
        if (root is null) problems.Add(new("broken", $"regel {line}", $"De XML is ongeldig op regel {line}; dit bestand is niet gebruikt.", $"The XML is invalid on line {line}; this file was not used."));
        else ResourceCollector.Collect(root, null, resources, problems);
    }

    private static void ReadJson(ReadOnlySpan<byte> bytes, List<FhirResource> resources, List<RecordProblem> problems)
    {
        var (root, brokenAt, position) = FhirJsonReader.Read(bytes);
        if (brokenAt is not null)
        {
            problems.Add(new("broken", $"byte {position}", $"De JSON is ongeldig bij byte {position}; wat daarvoor volledig was, is gebruikt.",
                $"The JSON is invalid at byte {position}; what was complete before that has been used."));
            if (root["root"] is { } partial) root = partial;
        }
        ResourceCollector.Collect(root, brokenAt, resources, problems);
    }
}
