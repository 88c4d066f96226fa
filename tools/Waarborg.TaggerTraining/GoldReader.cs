using System.Text.Json;
using Waarborg.Deidentification;

namespace Waarborg.TaggerTraining;

/// <summary>Reads annotated texts: <c>{"id","text","spans":[{"start","end","label","entity"}]}</c> a line.</summary>
internal static class GoldReader
{
    public static List<TrainingText> Read(string path) => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static TrainingText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var spans = root.GetProperty("spans").EnumerateArray().Select(span => new TrainingSpan(
            span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(),
            EntityLabels.TryParse(span.GetProperty("label").GetString(), out var label) ? label : throw new InvalidDataException("An unknown label."),
            span.TryGetProperty("entity", out var entity) ? entity.GetString() : null));
        return new(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!, [.. spans.OrderBy(s => s.Start)]);
    }
}
