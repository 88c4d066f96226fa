using System.Text.Json.Nodes;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Fhir;

/// <summary>A place in a resource where a text is, and what to do with the text that comes back.</summary>
/// <param name="Text">The original.</param>
/// <param name="Label">What it is as a whole, or null.</param>
/// <param name="Put">Takes the result.</param>
internal sealed record FhirSlot(string Text, EntityLabel? Label, Action<string> Put)
{
    /// <summary>The name of the type alone.</summary>
    public override string ToString() => nameof(FhirSlot);

    /// <summary>A text that is simply replaced.</summary>
    public static FhirSlot Plain(JsonNode holder, object key, string text, EntityLabel? label) => new(text, label, masked => Set(holder, key, masked));

    /// <summary>A date: what comes back and is no date any more is left out, with the reason "masked" in its place, so that the resource stays valid.</summary>
    public static FhirSlot Date(JsonObject holder, string name, string text, EntityLabel label) => new(text, label, masked =>
    {
        if (FhirElements.Date().IsMatch(masked))
        {
            holder[name] = masked;
            return;
        }

        holder.Remove(name);
        holder["_" + name] = new JsonObject
        {
            ["extension"] = new JsonArray(new JsonObject { ["url"] = "http://hl7.org/fhir/StructureDefinition/data-absent-reason", ["valueCode"] = "masked" }),
        };
    });

    private static void Set(JsonNode holder, object key, string text)
    {
        if (key is int index)
            holder.AsArray()[index] = text;
        else
            holder.AsObject()[(string)key] = text;
    }
}
