using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Waarborg.Gateway.Presidio;

/// <summary><c>/anonymize</c> and <c>/deanonymize</c>: puts something else in the place of findings, and decrypts it again. Thread safe; keeps no text.</summary>
internal static class Anonymizer
{
    public static JsonNode Anonymize(JsonElement request) => Run(request, "analyzer_results", "anonymizers", "replace", PresidioOperators.Anonymizers);

    public static JsonNode Deanonymize(JsonElement request) => Run(request, "anonymizer_results", "deanonymizers", "decrypt", PresidioOperators.Deanonymizers);

    private static JsonObject Run(
        JsonElement request, string resultsName, string operatorsName, string fallback, IReadOnlyDictionary<string, Func<string, string, JsonElement, string>> known)
    {
        var text = Json.Text(request, "text");
        var operators = Json.Object(request, operatorsName).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var points = new CodePoints(text);
        var output = new StringBuilder();
        var items = new List<JsonNode>();
        var (copied, written) = (0, 0);
        foreach (var (start, end, entity) in Stretches(request, resultsName, points))
        {
            var from = points.ToUtf16(Math.Max(start, copied));
            var to = points.ToUtf16(end);
            var settings = operators.TryGetValue(entity, out var own) ? own : operators.GetValueOrDefault("DEFAULT");
            var name = settings.ValueKind == JsonValueKind.Object ? Json.Text(settings, "type", fallback) : fallback;
            if (!known.TryGetValue(name, out var operate))
                throw new PresidioException($"Invalid operator class; expected one of {string.Join(", ", known.Keys)}", 422);
            var kept = text[points.ToUtf16(copied)..from];
            var made = operate(text[from..to], entity, settings);
            output.Append(kept).Append(made);
            written += new CodePoints(kept).Count;
            var length = new CodePoints(made).Count;
            items.Add(new JsonObject { ["start"] = written, ["end"] = written + length, ["entity_type"] = entity, ["text"] = made, ["operator"] = name });
            written += length;
            copied = end;
        }

        // From the last to the first, as clients are used to.
        items.Reverse();
        return new() { ["text"] = output.Append(text, points.ToUtf16(copied), text.Length - points.ToUtf16(copied)).ToString(), ["items"] = new JsonArray([.. items]) };
    }

    /// <summary>Sorted and without overlap: what lies within another goes, and what overlaps one before it begins behind it, so that nothing shows in between.</summary>
    private static List<(int Start, int End, string Entity)> Stretches(JsonElement request, string name, CodePoints points)
    {
        var all = Json.List(request, name).Select(item => (Start: Json.Integer(item, "start"), End: Json.Integer(item, "end"), Entity: Json.Text(item, "entity_type"), Score: Json.Number(item, "score", 1)))
            .OrderBy(f => f.Start).ThenByDescending(f => f.End).ThenByDescending(f => f.Score).ToList();
        var result = new List<(int, int, string)>();
        var last = 0;
        foreach (var (start, end, entity, _) in all)
        {
            if (start < 0 || end <= start || end > points.Count)
                throw new PresidioException($"Invalid analyzer result, start: {start} and end: {end}, while text length is only {points.Count}.", 422);
            if (end <= last)
                continue;
            result.Add((Math.Max(start, last), end, entity));
            last = end;
        }

        return result;
    }
}
