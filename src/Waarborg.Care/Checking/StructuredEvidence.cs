using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Checking;

/// <summary>Structured resources as evidence: their words, with polarity by their standing.</summary>
internal static class StructuredEvidence
{
    private static readonly bool[] Both = [true, false];

    internal static IEnumerable<EvidenceUnit> Of(ClinicalFacts facts)
    {
        // A drug that was used or a problem that is over may be told either way; whether it is told as current is another check.
        foreach (var m in facts.Medications)
            foreach (var negative in m.Standing == Standing.Current ? [false] : Both)
                yield return new(m.Resource, $"{m.Name.Value} {m.Dosage?.Value}", m.EndDate ?? m.StartDate, null, negative, false) { Item = m };
        foreach (var a in facts.Allergies)
        {
            var refuted = a.Standing is Standing.Refuted or Standing.Error or Standing.Past;
            var reactions = string.Join(' ', a.Reactions.Select(r => r.Value));
            yield return new(a.Resource, refuted ? $"allergie {a.Name.Value}" : $"allergie intolerantie {a.Name.Value} {reactions}", a.RecordedDate, null, refuted, a.Standing == Standing.Unconfirmed) { Item = a };
            // That it was no allergy does not undo what was seen.
            if (refuted && reactions.Length > 0) yield return new(a.Resource, $"{a.Name.Value} {reactions}", a.RecordedDate, null, false, false) { Item = a };
        }
        foreach (var c in facts.Conditions)
            foreach (var negative in c.Standing == Standing.Past ? Both : [c.Standing is Standing.Refuted or Standing.Error])
                yield return new(c.Resource, c.Name.Value!, c.OnsetDate, null, negative, c.Standing == Standing.Unconfirmed) { Item = c };
        foreach (var r in facts.Results)
            yield return new(r.Resource, $"{r.Name.Value} {r.Shown(true)}{r.ShownUnit}", r.Date, null, false, false);
        foreach (var resource in facts.Record.Resources)
            if (Leaves(resource.Node, 0) is { Length: > 0 } text && !IsStructured(resource)) yield return new(resource, text, Notes.NoteReader.DateOf(resource), null, null, false);
    }

    private static bool IsStructured(FhirResource resource) =>
        resource.Type is "MedicationStatement" or "MedicationRequest" or "AllergyIntolerance" or "Condition" or "Observation" or "DocumentReference";

    /// <summary>The words that a person would read in a resource: texts, displays and descriptions.</summary>
    internal static string Leaves(FhirNode node, int depth) => depth > 12 ? "" : string.Join(' ', node.Children.Select(c =>
        c.Name is "text" or "display" or "description" or "title" or "name" or "city" or "given" or "family" or "conclusion" or "valueString" or "start" or "end" && c.Value is not null ? c.Value : Leaves(c, depth + 1)).Where(t => t.Length > 0));
}
