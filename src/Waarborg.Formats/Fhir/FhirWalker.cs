using System.Net;
using System.Text.Json.Nodes;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Fhir;

/// <summary>
/// Goes through a resource and gathers the texts with what they are by element type (HL7 FHIR R4). What it does not know is read as text:
/// only codes and words of the standard stay unread.
/// </summary>
internal sealed class FhirWalker(IRecordMasker masker)
{
    private const int Deepest = 128;

    private readonly List<FhirSlot> _slots = [];

    public IReadOnlyList<FhirSlot> Walk(JsonObject resource)
    {
        Object(resource, null, 0);
        return _slots;
    }

    private void Object(JsonObject value, string? name, int depth)
    {
        if (depth > Deepest)
            throw new RecordException(1, RecordFault.Json);
        foreach (var (key, child) in value.ToList())
        {
            if (FhirElements.IsOpaque(key, child))
                value.Remove(key);
            else if (key is "id" or "reference" or "fullUrl" && child is JsonValue id && id.TryGetValue<string>(out var text) && (key != "id" || value.ContainsKey("resourceType")))
                value[key] = Renamed(key, text);
            else if (child is JsonObject inner && FhirElements.IsHumanName(inner))
                HumanName(inner);
            else if (key == "maritalStatus" && child is JsonObject status)
                Concept(value, key, status);
            else
                Child(value, key, key, child, value, name, depth);
        }
    }

    private void Child(JsonNode holder, object key, string name, JsonNode? child, JsonObject around, string? aroundName, int depth)
    {
        switch (child)
        {
            case JsonObject inner when FhirElements.IsHumanName(inner):
                HumanName(inner);
                break;
            case JsonObject inner:
                Object(inner, name, depth + 1);
                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                    Child(list, i, name, list[i], around, aroundName, depth + 1);
                break;
            case JsonValue leaf when leaf.TryGetValue<string>(out var text):
                Text(holder, key, name, text, around, aroundName);
                break;
        }
    }

    private void Text(JsonNode holder, object key, string name, string text, JsonObject around, string? aroundName)
    {
        if (name == "div")
            _slots.Add(Narrative(around, text));
        else if (FhirElements.LabelOf(name, around, aroundName) is { } label && label != EntityLabel.Date)
            _slots.Add(FhirSlot.Plain(holder, key, text, label));
        else if (FhirElements.IsStructural(name) || (name == "display" && around.ContainsKey("code")))
            return;
        else if (text.Length >= 4 && FhirElements.Date().IsMatch(text) && holder is JsonObject dated)
            _slots.Add(FhirSlot.Date(dated, name, text, EntityLabel.Date));
        else
            _slots.Add(FhirSlot.Plain(holder, key, text, null));
    }

    /// <summary>One mention, whatever the parts: HumanName.text may stand alone.</summary>
    private void HumanName(JsonObject name)
    {
        var given = name["given"] is JsonArray list ? list.Select(g => (string?)g) : [];
        var full = name["text"] is JsonValue text ? (string)text! : string.Join(' ', [.. given, (string?)name["family"]]).Trim();
        foreach (var part in new[] { "family", "_family", "given", "_given", "prefix", "suffix" })
            name.Remove(part);
        _slots.Add(FhirSlot.Plain(name, "text", full, EntityLabel.Person));
    }

    private void Concept(JsonObject holder, string name, JsonObject concept)
    {
        var text = (string?)concept["text"] ?? (concept["coding"] is JsonArray { Count: > 0 } coding ? (string?)coding[0]?["display"] ?? (string?)coding[0]?["code"] : null) ?? name;
        var only = new JsonObject { ["text"] = text };
        holder[name] = only;
        _slots.Add(FhirSlot.Plain(only, "text", text, EntityLabel.Demographic));
    }

    /// <summary>XHTML for people to read: its text is kept without its markup, which could hold anything.</summary>
    private static FhirSlot Narrative(JsonObject around, string div)
    {
        var plain = new System.Text.StringBuilder();
        var inside = false;
        foreach (var c in div)
        {
            if (c == '<' && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
            inside = c == '<' || (inside && c != '>');
            if (!inside && c != '>')
                plain.Append(c);
        }

        return new(WebUtility.HtmlDecode(plain.ToString()).Trim(), null, masked =>
            around["div"] = $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{WebUtility.HtmlEncode(masked)}</div>");
    }

    /// <summary>"Patient/p01" keeps its type; whatever names a record is renamed, everywhere in the same way.</summary>
    private string Renamed(string key, string value)
    {
        if (key == "id")
            return masker.Rename(value);
        if (value.StartsWith('#'))
            return "#" + masker.Rename(value[1..]);
        if (value.StartsWith("urn:", StringComparison.Ordinal))
            return "urn:waarborg:" + masker.Rename(value[(value.LastIndexOf(':') + 1)..]);
        var parts = value.Split('/');
        return parts.Length < 2 ? masker.Rename(value) : $"{parts[^2]}/{masker.Rename(parts[^1])}";
    }
}
