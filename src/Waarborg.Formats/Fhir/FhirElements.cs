using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Formats.Fhir;

/// <summary>What the elements of FHIR R4 are, as far as it matters here, by name and by the shape of their data type.</summary>
internal static partial class FhirElements
{
    /// <summary>Elements of which the value is a code, a reference to a definition or a word of the standard: no data of people.</summary>
    private static readonly HashSet<string> Structural = new(StringComparer.Ordinal)
    {
        "resourceType", "system", "code", "unit", "url", "version", "versionId", "status", "use", "language", "profile", "contentType", "mode", "intent",
        "priority", "gender", "relation", "method", "comparator", "type", "kind", "implicitRules", "valueCode", "valueUri", "valueCanonical", "valueUrl",
        "instantiatesCanonical", "reference", "fullUrl", "id", "lastUpdated", "criticality", "category", "severity", "clinicalStatus", "verificationStatus",
        "dayOfWeek", "timeUnit", "durationUnit", "periodUnit", "when", "sort", "rank", "div",
    };

    public static bool IsStructural(string name) => Structural.Contains(name);

    /// <summary>Content that nobody reads here: it goes.</summary>
    public static bool IsOpaque(string name, JsonNode? value) => name == "photo"
        || (name is "data" or "valueBase64Binary" or "signature" && value is JsonValue) || (name == "signature" && value is JsonArray or JsonObject);

    public static bool IsHumanName(JsonObject value) => (value.ContainsKey("family") || value.ContainsKey("given"))
        && !value.ContainsKey("resourceType");

    /// <summary>What a text is, by its element and the data type around it; null when it has to be read.</summary>
    public static EntityLabel? LabelOf(string name, JsonObject around, string? aroundName) => name switch
    {
        "birthDate" => EntityLabel.Date,
        "value" when aroundName == "telecom" => (string?)around["system"] switch
        {
            "email" => EntityLabel.Email,
            "url" => EntityLabel.Url,
            _ => EntityLabel.Phone,
        },
        "value" when around.ContainsKey("system") || aroundName == "identifier" => Identifier((string?)around["system"] ?? string.Empty),
        "line" => EntityLabel.Address,
        "postalCode" => EntityLabel.Postcode,
        "city" or "district" or "state" => EntityLabel.Location,
        "text" when aroundName is "name" or "address" => aroundName == "name" ? EntityLabel.Person : EntityLabel.Address,
        "display" when around.ContainsKey("reference") && Person().IsMatch((string?)around["reference"] ?? string.Empty) => EntityLabel.Person,
        _ => null,
    };

    /// <summary>A date, with or without a time (FHIR date, dateTime, instant).</summary>
    [GeneratedRegex(@"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$", RegexOptions.NonBacktracking)]
    public static partial Regex Date();

    [GeneratedRegex("(^|/)(Patient|Practitioner|PractitionerRole|RelatedPerson|Person)/", RegexOptions.NonBacktracking)]
    private static partial Regex Person();

    private static EntityLabel Identifier(string system) =>
        system.EndsWith("/bsn", StringComparison.OrdinalIgnoreCase) ? EntityLabel.Bsn
        : system.Contains("agb", StringComparison.OrdinalIgnoreCase) || system.Contains("uzi", StringComparison.OrdinalIgnoreCase)
            || system.EndsWith("/big", StringComparison.OrdinalIgnoreCase) ? EntityLabel.ProfessionalId
        : EntityLabel.PatientId;
}
