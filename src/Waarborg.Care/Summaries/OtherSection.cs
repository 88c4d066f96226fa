using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>Procedures, vaccinations, plans, consents, devices and whatever else a record may hold: named by what they say of themselves.</summary>
internal static class OtherSection
{
    private const int MaxOfAKind = 20;

    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        "Patient", "Encounter", "Condition", "AllergyIntolerance", "Observation", "MedicationStatement", "MedicationRequest", "MedicationDispense", "MedicationAdministration", "DocumentReference",
        "Composition", "Practitioner", "PractitionerRole", "Organization", "Location", "Medication", "Provenance", "Binary", "Specimen", "Substance", "HealthcareService", "Bundle", "Communication",
    };

    private static readonly Dictionary<string, (string Dutch, string English)> Names = new(StringComparer.Ordinal)
    {
        ["Procedure"] = ("Verrichting", "Procedure"), ["Immunization"] = ("Vaccinatie", "Vaccination"), ["CarePlan"] = ("Zorgplan", "Care plan"), ["Consent"] = ("Wilsverklaring of toestemming", "Directive or consent"),
        ["Flag"] = ("Waarschuwing in het dossier", "Flag"), ["Goal"] = ("Doel", "Goal"), ["ServiceRequest"] = ("Aanvraag", "Request"), ["Appointment"] = ("Afspraak", "Appointment"), ["Task"] = ("Taak", "Task"),
        ["DeviceUseStatement"] = ("Hulpmiddel", "Device"), ["FamilyMemberHistory"] = ("Familielid, niet de patiënt", "Relative, not the patient"), ["DiagnosticReport"] = ("Onderzoek", "Report"), ["RelatedPerson"] = ("Naaste", "Related person"),
    };

    internal static void Write(Draft draft)
    {
        foreach (var group in draft.Record.Resources.Where(r => !Told.Contains(r.Type)).GroupBy(r => r.Type))
        {
            var newest = group.OrderByDescending(r => Notes.NoteReader.DateOf(r)?.First ?? DateOnly.MinValue).ToList();
            foreach (var resource in newest.Take(MaxOfAKind)) One(draft, resource);
            if (newest.Count > MaxOfAKind)
                draft.Omissions.Add(new("note", draft.In($"{newest.Count - MaxOfAKind} van soort {group.Key} staan niet in de samenvatting.", $"{newest.Count - MaxOfAKind} of kind {group.Key} are not in the summary."), newest[MaxOfAKind].Reference));
        }
    }

    private static void One(Draft draft, FhirResource resource)
    {
        var node = resource.Node;
        if (node.Text("status") == "entered-in-error") return;
        var what = FhirResource.Concept(node["code"] ?? node["vaccineCode"] ?? node["description"] ?? node["provision"]?["code"] ?? node["scope"] ?? node["category"] ?? node["relationship"] ?? node["type"])
            ?? node["description"] ?? node["title"] ?? node.At("device.display") ?? FhirResource.Concept(node.At("condition.code"));
        if (what?.Value is not { Length: > 0 }) return;
        var name = Names.GetValueOrDefault(resource.Type, (resource.Type, resource.Type));
        var sentence = draft.New().Say(name.Item1 + ": ", name.Item2 + ": ").Quote(resource, what);
        if (node["status"] is { } status) sentence.Say(Status(status.Value, true), Status(status.Value, false)).Cite(resource, status);
        foreach (var path in (string[])["performedDateTime", "performedPeriod.start", "occurrenceDateTime", "period.start", "authoredOn", "dateTime", "start", "effectiveDateTime"])
            if (FhirDate.Parse(node.Text(path)) is not null)
            {
                sentence.Say(", ", ", ").Date(resource, node.At(path));
                break;
            }
        var isAgreement = resource.Type is "Consent" or "Flag";
        draft.Add(isAgreement ? Sections.Directives(draft.Dutch) : resource.Type is "Appointment" or "Task" or "ServiceRequest" ? Sections.Actions(draft.Dutch) : Sections.Other(draft.Dutch), sentence);
    }

    private static string Status(string? status, bool dutch) => status switch
    {
        "not-done" => dutch ? ", niet gedaan" : ", not done",
        "inactive" or "rejected" or "revoked" or "cancelled" or "stopped" => dutch ? ", niet meer geldig" : ", no longer valid",
        "preparation" or "draft" or "proposed" or "booked" or "planned" or "requested" => dutch ? ", gepland" : ", planned",
        _ => "",
    };
}
