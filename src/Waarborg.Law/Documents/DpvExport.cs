using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Waarborg.Law;

/// <summary>
/// An activity as JSON-LD in the terms of the W3C Data Privacy Vocabulary 2.3. A slug that DPV has no term for is a term in a namespace of our own.
/// What the manifest does not state is left out of the graph and named as not known, because silence in a graph says nothing. Pure; thread safe.
/// </summary>
public static class DpvExport
{
    private const string Dpv = "https://w3id.org/dpv#";
    private const string Gdpr = "https://w3id.org/dpv/legal/eu/gdpr#";
    private const string PersonalData = "https://w3id.org/dpv/pd#";

    private static readonly FrozenDictionary<string, string> Terms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = PersonalData + "Name", ["contact"] = PersonalData + "Contact", ["health"] = PersonalData + "Health", ["patient-record"] = PersonalData + "HealthRecord",
        ["family"] = PersonalData + "Family", ["inferred-personality"] = PersonalData + "Personality", ["customers"] = Dpv + "Customer", ["employees"] = Dpv + "Employee",
        ["applicants"] = Dpv + "JobApplicant", ["patients"] = Dpv + "Patient", ["children"] = Dpv + "Child",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The properties of the graph that the manifest does not state.</summary>
    /// <param name="activity">The activity.</param>
    public static IReadOnlyList<string> NotKnown(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        (string Property, bool Known)[] stated =
        [
            ("dpv:hasDataController", activity.Controller is not null), ("dpv:hasLegalBasis", activity.Basis is not null), ("dpv:hasPersonalData", activity.DataCategories.Count > 0),
            ("dpv:hasDataSubject", activity.SubjectCategories.Count > 0), ("dpv:hasRecipient", activity.Recipients is not null),
            ("dpv:hasStorageCondition", activity.Stages.Any(stage => stage.Used) && !activity.Stages.Any(stage => stage is { Used: true, RetentionDays: null })),
        ];
        return [.. stated.Where(one => !one.Known).Select(one => one.Property)];
    }

    /// <summary>Writes the activity as JSON-LD.</summary>
    /// <param name="activity">The activity.</param>
    public static string JsonLd(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DocumentJson.Options)) Process(json, activity);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Process(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        Context(json);
        json.WriteString("@id", $"urn:waarborg:activity:{activity.Id}:{activity.Version}");
        json.WriteString("@type", "dpv:PersonalDataProcess");
        Id(json, "dct:conformsTo", "https://w3id.org/dpv/2.3");
        json.WriteString("dct:identifier", activity.Id);
        json.WriteString("dct:hasVersion", activity.Version);
        Localized(json, "dct:title", activity.Name);
        Named(json, "dpv:hasPurpose", $"waarborg:purpose-{activity.PurposeId}", "dpv:Purpose", activity.Purpose);
        if (activity.Controller is { } controller) Party(json, "dpv:hasDataController", controller, "dpv:DataController", null);
        if (activity.Basis is { } basis) Id(json, "dpv:hasLegalBasis", $"{Gdpr}A6-1-{(char)('a' + (int)basis)}");
        if (Article9(activity.Article9Ground) is { } ground) Id(json, "waarborg:hasSpecialCategoryGround", ground);
        Ids(json, "dpv:hasPersonalData", activity.DataCategories, "data");
        Ids(json, "dpv:hasDataSubject", activity.SubjectCategories, "people");
        Recipients(json, activity);
        Stages(json, activity);
        json.WriteStartArray("waarborg:notKnown");
        foreach (var property in NotKnown(activity)) json.WriteStringValue(property);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Context(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("dpv", Dpv);
        json.WriteString("dct", "http://purl.org/dc/terms/");
        json.WriteString("waarborg", "urn:waarborg:vocabulary:");
        json.WriteEndObject();
    }

    private static void Recipients(Utf8JsonWriter json, Activity activity)
    {
        if (activity.Recipients is not { } recipients) return;
        json.WriteStartArray("dpv:hasRecipient");
        foreach (var recipient in recipients)
        {
            var type = recipient.Role switch { "processor" => "dpv:DataProcessor", "joint" => "dpv:JointDataControllers", "controller" => "dpv:DataController", _ => "dpv:Recipient" };
            Party(json, null, recipient.Name, type, recipient);
        }
        json.WriteEndArray();
    }

    private static void Party(Utf8JsonWriter json, string? property, string name, string type, Recipient? recipient)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("dpv:hasName", name);
        if (recipient?.Country is { } country) json.WriteString("waarborg:country", country);
        if (recipient?.TransferTool is { } tool) json.WriteString("waarborg:transferTool", tool);
        json.WriteEndObject();
    }

    private static void Stages(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartArray("dpv:hasProcess");
        foreach (var stage in activity.Stages.Where(stage => stage.Used))
        {
            json.WriteStartObject();
            json.WriteString("@id", $"urn:waarborg:activity:{activity.Id}:{activity.Version}:{stage.Stage.ToString().ToLowerInvariant()}");
            json.WriteString("@type", "dpv:PersonalDataProcess");
            Localized(json, "dct:title", StageName.Of(stage.Stage));
            if (stage.PurposeId is { } purpose) Id(json, "dpv:hasPurpose", $"waarborg:purpose-{purpose}");
            if (stage.Basis is { } basis) Id(json, "dpv:hasLegalBasis", $"{Gdpr}A6-1-{(char)('a' + (int)basis)}");
            if (stage.RetentionDays is { } days)
            {
                json.WriteStartObject("dpv:hasStorageCondition");
                json.WriteString("@type", "dpv:StorageDuration");
                json.WriteNumber("waarborg:days", days);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string? Article9(string? ground) =>
        ground is ['9', '(', '2', ')', '(', >= 'a' and <= 'j' and var point, ')'] ? $"{Gdpr}A9-2-{point}" : null;

    private static void Ids(Utf8JsonWriter json, string property, IReadOnlyList<string> slugs, string kind)
    {
        if (slugs.Count == 0) return;
        json.WriteStartArray(property);
        foreach (var slug in slugs)
        {
            json.WriteStartObject();
            json.WriteString("@id", Terms.GetValueOrDefault(slug) ?? $"waarborg:{kind}-{Uri.EscapeDataString(slug)}");
            Localized(json, "dct:title", new(DataWords.Of(slug, "nl"), DataWords.Of(slug, "en")));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter json, string property, string id, string type, LocalizedText title)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteString("@type", type);
        Localized(json, "dct:title", title);
        json.WriteEndObject();
    }

    private static void Id(Utf8JsonWriter json, string property, string id)
    {
        json.WriteStartObject(property);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static void Localized(Utf8JsonWriter json, string property, LocalizedText text)
    {
        json.WriteStartArray(property);
        foreach (var lang in new[] { "nl", "en" })
        {
            json.WriteStartObject();
            json.WriteString("@value", text.In(lang));
            json.WriteString("@language", lang);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
