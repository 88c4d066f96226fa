using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Waarborg.Law;

/// <summary>Writes documents for programs.</summary>
internal static class DocumentJson
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static string Write(ActivityDocument document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("kind", document.Kind);
            json.WriteString("activity", document.ActivityId);
            json.WriteString("version", document.Version);
            json.WriteString("language", document.Language);
            json.WriteString("title", $"{document.Title}: {document.Name}");
            json.WriteBoolean("complete", document.Missing.Count == 0);
            json.WriteStartArray("missing");
            foreach (var gap in document.Missing) Gap(json, gap);
            json.WriteEndArray();
            json.WriteStartArray("sections");
            foreach (var section in document.Sections) Section(json, section);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Gap(Utf8JsonWriter json, DocumentGap gap)
    {
        json.WriteStartObject();
        json.WriteString("field", gap.Field);
        json.WriteString("text", gap.Text);
        json.WriteString("where", gap.Where);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, DocumentSection section)
    {
        json.WriteStartObject();
        json.WriteString("id", section.Id);
        json.WriteString("title", section.Title);
        json.WriteStartArray("fields");
        foreach (var field in section.Fields)
        {
            json.WriteStartObject();
            json.WriteString("id", field.Id);
            json.WriteString("label", field.Label);
            json.WriteString("value", string.IsNullOrWhiteSpace(field.Value) ? null : field.Value);
            json.WriteString("origin", field.Origin);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
