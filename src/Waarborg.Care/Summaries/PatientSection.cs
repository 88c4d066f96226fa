using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>Who it is, without any number that identifies, and the contacts with care.</summary>
internal static class PatientSection
{
    private const int MaxEncounters = 12;

    internal static void Write(Draft draft)
    {
        if (draft.Record.Patient is { } patient && patient.Node["gender"] is { } gender)
        {
            var sentence = draft.New().Quote(patient, gender, gender.Value switch { "female" => draft.In("Vrouw", "Woman"), "male" => draft.In("Man", "Man"), _ => draft.In("Geslacht anders of onbekend", "Gender other or unknown") });
            if (FhirDate.Parse(patient.Node.Text("birthDate")) is not null) sentence.Say(", geboren ", ", born ").Date(patient, patient.Node["birthDate"]);
            if (patient.Node["deceasedDateTime"] is { } died) sentence.Say(", overleden ", ", died ").Date(patient, died);
            draft.Add(Sections.Patient(draft.Dutch), sentence);
        }
        Encounters(draft);
    }

    private static void Encounters(Draft draft)
    {
        var encounters = draft.Record.OfType("Encounter").Where(e => e.Node.Text("status") is not ("cancelled" or "entered-in-error") && FhirResource.Concept(e.Node["type"] ?? e.Node["reasonCode"] ?? e.Node["class"]) is not null)
            .OrderByDescending(e => FhirDate.Parse(e.Node.Text("period.start"))?.First ?? DateOnly.MinValue).ToList();
        foreach (var (i, encounter) in encounters.Take(MaxEncounters).Index())
        {
            var node = encounter.Node;
            var sentence = draft.New().Say(i == 0 ? "Laatste contact: " : "Eerder contact: ", i == 0 ? "Last contact: " : "Earlier contact: ")
                .Quote(encounter, FhirResource.Concept(node["type"] ?? node["reasonCode"] ?? node["class"])!);
            if (FhirResource.Concept(node["reasonCode"]) is { } reason && node["type"] is not null) sentence.Say(", reden: ", ", reason: ").Quote(encounter, reason);
            if (FhirDate.Parse(node.Text("period.start")) is { } start)
            {
                sentence.Say(", ", ", ").Date(encounter, node.At("period.start"));
                if (FhirDate.Parse(node.Text("period.end")) is { } end && end != start) sentence.Say(" tot ", " to ").Date(encounter, node.At("period.end"));
            }
            draft.Add(Sections.Encounters(draft.Dutch), sentence);
        }
        if (encounters.Count > MaxEncounters)
            draft.Omissions.Add(new("note", draft.In($"{encounters.Count - MaxEncounters} oudere contacten staan niet in de samenvatting.", $"{encounters.Count - MaxEncounters} older contacts are not in the summary."), encounters[MaxEncounters].Reference));
    }
}
