using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>Reads structured resources into facts, with the standing that their own status gives them.</summary>
internal static class FactReader
{
    internal static MedicationFact? Medication(FhirResource resource, CareRecord record)
    {
        if (resource.Type is not ("MedicationStatement" or "MedicationRequest" or "MedicationDispense" or "MedicationAdministration")) return null;
        var node = resource.Node;
        var concept = node["medicationCodeableConcept"] ?? (node.Text("medicationReference.reference") is { } reference ? Contained(node, reference) ?? record.Find(reference)?.Node["code"] : null);
        if ((FhirResource.Concept(concept) ?? node.At("medicationReference.display")) is not { } name) return null;
        var dosage = node["dosage"] ?? node["dosageInstruction"];
        var fact = new MedicationFact(resource, name, dosage?["text"] is { Value.Length: > 0 } text ? text : null,
            node.At("effectivePeriod.start") ?? node["effectiveDateTime"] ?? node["authoredOn"] ?? node["whenHandedOver"] ?? node["dateAsserted"],
            node.At("effectivePeriod.end") ?? node.At("dispenseRequest.validityPeriod.end"), node["status"], FhirResource.Code(concept, "atc"));
        fact.Standing = node.Text("status") switch
        {
            "active" when IsNotStarted(fact.Dosage?.Value) => Standing.NotStarted,
            "active" => Standing.Current,
            "stopped" or "completed" or "cancelled" => Standing.Past,
            "on-hold" => Standing.OnHold,
            "not-taken" or "intended" or "draft" => Standing.NotStarted,
            "entered-in-error" => Standing.Error,
            _ => Standing.Unknown,
        };
        return fact;
    }

    private static FhirNode? Contained(FhirNode node, string reference) =>
        reference.StartsWith('#') ? node.All("contained").FirstOrDefault(c => c.Text("id") == reference[1..])?["code"] : null;

    private static bool IsNotStarted(string? dosage) =>
        dosage is not null && (dosage.Contains("niet gestart", StringComparison.OrdinalIgnoreCase) || dosage.Contains("not started", StringComparison.OrdinalIgnoreCase));

    internal static AllergyFact? Allergy(FhirResource resource)
    {
        var node = resource.Node;
        var name = FhirResource.Concept(node["code"]) ?? node.All("reaction").Select(r => FhirResource.Concept(r["substance"])).FirstOrDefault(s => s is not null);
        if (name is null) return null;
        var reactions = node.All("reaction").SelectMany(r => r.All("manifestation").Select(FhirResource.Concept).Append(r["description"])).OfType<FhirNode>().Where(n => n.Value is { Length: > 0 }).ToList();
        var status = node["verificationStatus"] ?? node["clinicalStatus"];
        return new(resource, name, reactions, node["recordedDate"] ?? node["onsetDateTime"], CodeNode(node, "verificationStatus", "clinicalStatus"))
        {
            Standing = ByStatus(FhirResource.AnyCode(node["verificationStatus"]), FhirResource.AnyCode(node["clinicalStatus"]), status is null),
        };
    }

    internal static ConditionFact? Condition(FhirResource resource)
    {
        var node = resource.Node;
        if (FhirResource.Concept(node["code"]) is not { } name) return null;
        return new(resource, name, node["onsetDateTime"] ?? node.At("onsetPeriod.start") ?? node["recordedDate"], node["abatementDateTime"] ?? node.At("abatementPeriod.start"),
            CodeNode(node, "verificationStatus", "clinicalStatus"))
        {
            Standing = ByStatus(FhirResource.AnyCode(node["verificationStatus"]), FhirResource.AnyCode(node["clinicalStatus"]), node["clinicalStatus"] is null),
        };
    }

    private static Standing ByStatus(string? verification, string? clinical, bool none) => (verification, clinical) switch
    {
        ("entered-in-error", _) => Standing.Error,
        ("refuted", _) => Standing.Refuted,
        (_, "inactive" or "resolved" or "remission") => Standing.Past,
        ("unconfirmed" or "provisional" or "differential" or "presumed", _) => Standing.Unconfirmed,
        (_, "active" or "recurrence" or "relapse") => Standing.Current,
        ("confirmed", null) => Standing.Current,
        _ => none ? Standing.Unknown : Standing.Unconfirmed,
    };

    /// <summary>The code that decided: the verification when it says more than "confirmed", else the clinical status.</summary>
    private static FhirNode? CodeNode(FhirNode node, string verification, string clinical)
    {
        var first = FhirResource.AnyCode(node[verification]) is null or "confirmed" ? node[clinical] ?? node[verification] : node[verification];
        return first?["coding"]?["code"] ?? first?["text"];
    }

    internal static IEnumerable<ResultFact> Results(FhirResource resource)
    {
        var node = resource.Node;
        if (node.Text("status") is "entered-in-error" or "cancelled") yield break;
        var on = node["effectiveDateTime"] ?? node.At("effectivePeriod.start") ?? node["issued"];
        foreach (var holder in node.All("component").Prepend(node))
        {
            var value = holder.At("valueQuantity.value") ?? holder["valueString"] ?? FhirResource.Concept(holder["valueCodeableConcept"]) ?? holder["valueInteger"] ?? holder["valueBoolean"] ?? holder["valueDateTime"];
            if (value?.Value is not { Length: > 0 } || FhirResource.Concept(holder["code"]) is not { } name) continue;
            var unit = holder.At("valueQuantity.unit") ?? holder.At("valueQuantity.code");
            yield return new(resource, name, value, unit, on, FhirResource.Concept(node["interpretation"]));
        }
    }
}
