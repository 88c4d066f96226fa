using System.Text.Json;

namespace Waarborg.Deidentification.Tests;

/// <summary>Reads annotated documents: the development set, and the labelled conversations of case 1 with a document per turn.</summary>
internal static class GoldFile
{
    public static IReadOnlyList<LabelledDocument> Documents(string name) => [.. Lines(name).Select(line => Document(
        line.GetProperty("id").GetString()!, line, null))];

    public static IReadOnlyList<LabelledDocument> Turns(string name) =>
        [.. Lines(name).SelectMany(line => line.GetProperty("turns").EnumerateArray().Select((turn, i) => Document(
        $"{line.GetProperty("id").GetString()}.{i}", turn, line.GetProperty("person").GetString())))];

    /// <summary>Case 1's customers.</summary>
    public static IReadOnlyList<KnownPerson> Customers() =>
        [.. File.ReadLines(PathOf("customers.csv")).Skip(1).Select(line => line.Split(',')).Select(c => new KnownPerson(
        c[0], c[1], [c[2]], [c[3]], c[4], c[5], c[6], DateOnly.Parse(c[7], System.Globalization.CultureInfo.InvariantCulture), [c[0]]))];

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Data", name);

    private static IEnumerable<JsonElement> Lines(string name)
    {
        foreach (var line in File.ReadLines(PathOf(name)))
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.Clone();
        }
    }

    private static LabelledDocument Document(string id, JsonElement json, string? person) =>
        new(id, json.GetProperty("text").GetString()!, [.. json.GetProperty("spans").EnumerateArray().Select(Span)], person);

    private static LabelledSpan Span(JsonElement span)
    {
        Assert.True(EntityLabels.TryParse(span.GetProperty("label").GetString(), out var label));
        var entity = span.TryGetProperty("entity", out var name) ? name.GetString() : null;
        return new(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32(), label, entity);
    }
}
