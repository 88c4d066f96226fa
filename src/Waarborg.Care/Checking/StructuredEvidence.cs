using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>Structured resources as evidence: their words, with polarity by their standing.</summary>
internal static class StructuredEvidence
{
    internal static IEnumerable<EvidenceUnit> Of(ClinicalFacts facts)
    {
        foreach (var m in facts.Medications)
            yield return new(m.Resource, $"{m.Name.Value} {m.Dosage?.Value}", m.EndDate ?? m.StartDate, null, m.Standing is Standing.Past or Standing.NotStarted or Standing.Error, false) { Item = m };
        foreach (var a in facts.Allergies)
            yield return new(a.Resource, $"allergie intolerantie {a.Name.Value} {string.Join(' ', a.Reactions.Select(r => r.Value))}", a.RecordedDate, null,
                a.Standing is Standing.Refuted or Standing.Error or Standing.Past, a.Standing == Standing.Unconfirmed) { Item = a };
        foreach (var c in facts.Conditions)
            yield return new(c.Resource, c.Name.Value!, c.OnsetDate, null, c.Standing is Standing.Refuted or Standing.Error or Standing.Past, c.Standing == Standing.Unconfirmed) { Item = c };
        foreach (var r in facts.Results)
            yield return new(r.Resource, $"{r.Name.Value} {r.Shown(true)} {r.Unit?.Value}", r.Date, null, false, false);
        foreach (var resource in facts.Record.Resources)
            if (Leaves(resource.Node, 0) is { Length: > 0 } text && !IsStructured(resource)) yield return new(resource, text, Notes.NoteReader.DateOf(resource), null, null, false);
    }

    private static bool IsStructured(FhirResource resource) =>
        resource.Type is "MedicationStatement" or "MedicationRequest" or "AllergyIntolerance" or "Condition" or "Observation" or "DocumentReference";

    /// <summary>The words that a person would read in a resource: texts, displays and descriptions.</summary>
    internal static string Leaves(FhirNode node, int depth) => depth > 12 ? "" : string.Join(' ', node.Children.Select(c =>
        c.Name is "text" or "display" or "description" or "title" or "name" or "city" or "given" or "family" or "conclusion" or "valueString" or "start" or "end" && c.Value is not null ? c.Value : Leaves(c, depth + 1)).Where(t => t.Length > 0));
}
