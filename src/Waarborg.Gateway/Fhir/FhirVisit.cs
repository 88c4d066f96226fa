using System.Text.Json;
using Waarborg.Care.Reading;

namespace Waarborg.Gateway;

/// <summary>One record on its way from a server: what has come, what it took, and what went wrong. Not thread safe.</summary>
internal sealed class FhirVisit : IDisposable
{
    private readonly FhirLimits _limits;
    private readonly MemoryStream _bundle = new();
    private readonly Utf8JsonWriter _writer;
    private readonly List<RecordProblem> _problems = [];
    private int _pages;
    private long _bytes;
    private bool _full;

    internal FhirVisit(FhirLimits limits)
    {
        _limits = limits;
        _writer = new(_bundle);
        _writer.WriteStartObject();
        _writer.WriteString("resourceType", "Bundle");
        _writer.WriteString("type", "collection");
        _writer.WriteStartArray("entry");
    }

    internal int Resources { get; private set; }

    internal IReadOnlyList<RecordProblem> Problems => _problems;

    internal void Report(string place, string dutch, string english) => _problems.Add(new("server", place, dutch, english));

    /// <summary>Whether another page may be asked for; says once that it may not.</summary>
    internal bool MayAsk(string place)
    {
        if (!_full && _pages < _limits.Pages && _bytes < _limits.Bytes) return true;
        if (!_full) Report(place, "Het dossier is groter dan is toegestaan; wat er al was, is gebruikt.", "The record is larger than allowed; what had come has been used.");
        _full = true;
        return false;
    }

    /// <summary>Reads a page within the limits.</summary>
    internal async Task<JsonElement?> ReadAsync(Stream content, string place, CancellationToken cancellationToken)
    {
        _pages++;
        using var page = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            _bytes += read;
            if (_bytes > _limits.Bytes)
            {
                MayAsk(place);
                return null;
            }
            page.Write(buffer, 0, read);
        }
        try
        {
            using var document = JsonDocument.Parse(page.GetBuffer().AsMemory(0, (int)page.Length), new() { MaxDepth = 200 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            Report(place, "De server gaf iets wat geen FHIR in JSON is; dit onderdeel ontbreekt.", "The server gave something that is not FHIR in JSON; this part is missing.");
            return null;
        }
    }

    /// <summary>Takes a resource into the bundle; a document with the data that stood elsewhere on the server.</summary>
    internal void Take(JsonElement resource, string? data = null)
    {
        Resources++;
        _writer.WriteStartObject();
        _writer.WritePropertyName("resource");
        if (data is null) resource.WriteTo(_writer);
        else WithData(resource, data).WriteTo(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
    }

    internal byte[] Bundle()
    {
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        return _bundle.ToArray();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _bundle.Dispose();
    }

    internal static IEnumerable<JsonElement> Entries(JsonElement bundle)
    {
        if (!bundle.TryGetProperty("entry", out var entries) || entries.ValueKind != JsonValueKind.Array) yield break;
        foreach (var entry in entries.EnumerateArray())
            if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("resource", out var resource) && resource.ValueKind == JsonValueKind.Object) yield return resource;
    }

    internal static string? TypeOf(JsonElement resource) => Text(resource, "resourceType");

    internal static string? IdOf(JsonElement resource) => Text(resource, "id");

    internal static string? NextOf(JsonElement bundle) => bundle.TryGetProperty("link", out var links) && links.ValueKind == JsonValueKind.Array
        ? links.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.Object && Text(l, "relation") == "next").Select(l => Text(l, "url")).FirstOrDefault() : null;

    /// <summary>Where a document's data stand, when they do not stand in it.</summary>
    internal static string? AttachmentOf(JsonElement document) =>
        First(document) is { } attachment && !attachment.TryGetProperty("data", out _) ? Text(attachment, "url") : null;

    private static JsonElement? First(JsonElement document) =>
        document.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.Array && content.GetArrayLength() > 0 && content[0].ValueKind == JsonValueKind.Object
        && content[0].TryGetProperty("attachment", out var attachment) && attachment.ValueKind == JsonValueKind.Object ? attachment : null;

    private static System.Text.Json.Nodes.JsonNode WithData(JsonElement document, string data)
    {
        var node = System.Text.Json.Nodes.JsonNode.Parse(document.GetRawText())!;
        node["content"]![0]!["attachment"]!["data"] = data;
        return node;
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
