using System.Text;
using System.Text.Json;

namespace Waarborg.Care.Reading;

/// <summary>
/// Writes what belongs to the patient as one FHIR bundle to be kept: without resources of somebody else, and without any citizen service number, also where it stands in a
/// text. Paths stay as they are, so that a citation finds its passage again. Stateless and safe for concurrent use.
/// </summary>
public static class RecordWriter
{
    /// <summary>What stands where a citizen service number was.</summary>
    public const string Removed = "[BSN]";

    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a record. The record itself is used up by it: what was taken out is no longer in it either.</summary>
    /// <param name="record">The record, freshly read.</param>
    /// <returns>The bundle as JSON, and how many places held a citizen service number.</returns>
    public static (string Bundle, int CitizenNumbers) Write(CareRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var removal = new CitizenNumberRemoval(record);
        foreach (var resource in record.Resources) removal.Clean(resource);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("resourceType", "Bundle");
            writer.WriteString("type", "collection");
            writer.WriteStartArray("entry");
            foreach (var resource in record.Resources) Entry(writer, resource);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return (Encoding.UTF8.GetString(stream.ToArray()), removal.Places);
    }

    private static void Entry(Utf8JsonWriter writer, FhirResource resource)
    {
        writer.WriteStartObject();
        if (resource.FullUrl is { } url) writer.WriteString("fullUrl", url);
        writer.WriteStartObject("resource");
        // A resource that had no id was given its place as one; it keeps that.
        if (resource.Node.Text("id") is null) writer.WriteString("id", resource.Id);
        Children(writer, resource.Node);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Children(Utf8JsonWriter writer, FhirNode node)
    {
        foreach (var group in node.Children.GroupBy(child => child.Name))
        {
            var items = group.ToList();
            writer.WritePropertyName(group.Key);
            if (items.Count == 1 && items[0].Index < 0) Node(writer, items[0]);
            else
            {
                writer.WriteStartArray();
                foreach (var item in items) Node(writer, item);
                writer.WriteEndArray();
            }
        }
    }

    private static void Node(Utf8JsonWriter writer, FhirNode node)
    {
        if (node.Children.Count > 0)
        {
            writer.WriteStartObject();
            if (node.Value is { } own) writer.WriteString("value", own);
            Children(writer, node);
            writer.WriteEndObject();
        }
        else if (node.Value is not { } value) writer.WriteNullValue();
        else if (node.IsLiteral) writer.WriteRawValue(value);
        else writer.WriteStringValue(value);
    }
}
