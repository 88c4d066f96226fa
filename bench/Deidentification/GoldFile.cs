using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.Bench.Deidentification;

/// <summary>Reads annotated texts: <c>{"id","genre","lang","text","spans":[{"start","end","label","entity"}]}</c> a line.</summary>
internal static class GoldFile
{
    public static List<GoldText> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static GoldText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        return new(root.GetProperty("genre").GetString()!, root.GetProperty("text").GetString()!,
            [.. root.GetProperty("spans").EnumerateArray().Select(ParseSpan)]);
    }

    private static GoldSpan ParseSpan(JsonElement span) => new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(),
        EntityLabels.TryParse(span.GetProperty("label").GetString(), out var label) ? label : throw new InvalidDataException("An unknown label."),
        span.TryGetProperty("entity", out var entity) ? entity.GetString() : null);
}
