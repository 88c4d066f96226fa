using System.Text;
using System.Text.Json.Nodes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Tests;

/// <summary>Small bundles for tests.</summary>
internal static class Bundles
{
    internal static JsonObject Patient(string id = "x", string gender = "female", string born = "1950-05-05") =>
        new() { ["resourceType"] = "Patient", ["id"] = id, ["gender"] = gender, ["birthDate"] = born };

    internal static JsonObject Note(string id, string date, string text, string patient = "x") => new()
    {
        ["resourceType"] = "DocumentReference", ["id"] = id, ["status"] = "current", ["type"] = new JsonObject { ["text"] = "Brief" }, ["subject"] = Reference(patient), ["date"] = date,
        ["content"] = new JsonArray(new JsonObject { ["attachment"] = new JsonObject { ["contentType"] = "text/plain", ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(text)) } }),
    };

    internal static JsonObject Drug(string id, string name, string status, string start, string? end = null, string? dose = null) => new()
    {
        ["resourceType"] = "MedicationStatement", ["id"] = id, ["status"] = status, ["medicationCodeableConcept"] = new JsonObject { ["text"] = name }, ["subject"] = Reference("x"),
        ["effectivePeriod"] = end is null ? new JsonObject { ["start"] = start } : new JsonObject { ["start"] = start, ["end"] = end },
        ["dosage"] = new JsonArray(new JsonObject { ["text"] = dose ?? "1 dd 1 tablet" }),
    };

    internal static JsonObject Allergy(string id, string substance, string clinical = "active", string verification = "confirmed", string recorded = "2010-01-01") => new()
    {
        ["resourceType"] = "AllergyIntolerance", ["id"] = id, ["clinicalStatus"] = Code(clinical), ["verificationStatus"] = Code(verification), ["code"] = new JsonObject { ["text"] = substance },
        ["patient"] = Reference("x"), ["recordedDate"] = recorded,
    };

    internal static JsonObject Condition(string id, string name, string clinical = "active", string verification = "confirmed", string onset = "2015-01-01") => new()
    {
        ["resourceType"] = "Condition", ["id"] = id, ["clinicalStatus"] = Code(clinical), ["verificationStatus"] = Code(verification), ["code"] = new JsonObject { ["text"] = name },
        ["subject"] = Reference("x"), ["onsetDateTime"] = onset,
    };

    internal static JsonObject Reference(string patient) => new() { ["reference"] = $"Patient/{patient}" };

    internal static CareRecord Read(params JsonObject[] resources) => RecordReader.Read(Bytes(resources));

    internal static byte[] Bytes(params JsonObject[] resources) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray([.. resources.Select(r => new JsonObject { ["resource"] = r })]),
    }.ToJsonString());

    private static JsonObject Code(string code) => new() { ["coding"] = new JsonArray(new JsonObject { ["code"] = code }) };
}
