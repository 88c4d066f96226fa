using Waarborg.Care.Notes;

namespace Waarborg.Care.Reading;

/// <summary>From loose resources to one patient's record: whose it is, what is not theirs, what is double or replaced, which notes it holds.</summary>
internal static class RecordAssembly
{
    private static readonly string[] SubjectPaths = ["subject", "patient", "beneficiary", "individual", "for"];

    internal static CareRecord Assemble(List<FhirResource> resources, List<RecordProblem> problems)
    {
        var unique = WithoutDoubles(resources, problems);
        var references = new References(unique);
        var patient = PatientOf(unique, references, problems);
        var own = new List<FhirResource>();
        foreach (var resource in unique)
        {
            if (resource.Type == "Patient" ? resource == patient : BelongsTo(resource, patient, references, problems)) own.Add(resource);
        }
        ValidityCheck.Check(own, references, problems);
        var replaced = Replaced(own, references, problems);
        var notes = NoteReader.Read(own.Where(r => !replaced.Contains(r)), patient, problems);
        return new(patient, own, notes, problems);
    }

    private static List<FhirResource> WithoutDoubles(List<FhirResource> resources, List<RecordProblem> problems)
    {
        var kept = new Dictionary<string, FhirResource>(StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            if (kept.TryAdd(resource.Reference, resource)) continue;
            problems.Add(new("duplicate", resource.Reference, "Komt vaker voor; de nieuwste versie is gebruikt.", "Occurs more than once; the newest version was used."));
            if (string.CompareOrdinal(resource.Node.Text("meta.lastUpdated"), kept[resource.Reference].Node.Text("meta.lastUpdated")) >= 0) kept[resource.Reference] = resource;
        }
        return [.. kept.Values];
    }

    private static FhirResource? PatientOf(List<FhirResource> resources, References references, List<RecordProblem> problems)
    {
        var patients = resources.Where(r => r.Type == "Patient").ToList();
        if (patients.Count == 0) problems.Add(new("reference", "Patient", "Er is geen patiënt in dit bestand.", "There is no patient in this file."));
        if (patients.Count < 2) return patients.FirstOrDefault();
        var counts = resources.Select(r => references.Resolve(Subject(r))).Where(p => p is not null).CountBy(p => p!).ToDictionary();
        var chosen = patients.OrderByDescending(p => counts.GetValueOrDefault(p)).First();
        foreach (var other in patients.Where(p => p != chosen))
            problems.Add(new("wrong-patient", other.Reference, "Een andere patiënt in dit bestand; niet gebruikt.", "Another patient in this file; not used."));
        return chosen;
    }

    private static string? Subject(FhirResource resource) =>
        SubjectPaths.Select(path => resource.Node.Text($"{path}.reference")).FirstOrDefault(reference => reference is not null);

    private static bool BelongsTo(FhirResource resource, FhirResource? patient, References references, List<RecordProblem> problems)
    {
        if (Subject(resource) is not { } subject || patient is null || !(subject.Contains("Patient/", StringComparison.Ordinal) || references.Resolve(subject)?.Type == "Patient")) return true;
        if (references.Resolve(subject) == patient || subject.EndsWith($"/{patient.Id}", StringComparison.Ordinal)) return true;
        problems.Add(new("wrong-patient", resource.Reference, "Hoort bij een andere patiënt; niet gebruikt.", "Belongs to another patient; not used."));
        return false;
    }

    private static HashSet<FhirResource> Replaced(List<FhirResource> resources, References references, List<RecordProblem> problems)
    {
        var replaced = new HashSet<FhirResource>();
        foreach (var document in resources.Where(r => r.Type is "DocumentReference" or "Composition"))
        {
            if (document.Node.Text("status") is "superseded" or "entered-in-error") replaced.Add(document);
            foreach (var relation in document.Node.All("relatesTo").Where(r => r.Text("code") == "replaces"))
            {
                var target = references.Resolve(relation.Text("target.reference") ?? relation.Text("targetReference.reference"));
                // Two documents that replace each other: neither wins.
                if (target is not null && target != document && !replaced.Contains(document)) replaced.Add(target);
            }
        }
        foreach (var document in replaced)
            problems.Add(new("superseded", document.Reference, "Vervangen of als onjuist gemerkt; de tekst is niet gebruikt.", "Replaced or marked as an error; its text was not used."));
        return replaced;
    }
}
