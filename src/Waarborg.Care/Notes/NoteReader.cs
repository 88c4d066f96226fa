using Waarborg.Care.Reading;

namespace Waarborg.Care.Notes;

/// <summary>Finds the free texts of a record: attachments, narrative sections, annotations, conclusions and messages.</summary>
internal static class NoteReader
{
    private static readonly string[] TextPaths = ["conclusion", "summary", "description", "patientInstruction", "comment"];

    internal static List<Note> Read(IEnumerable<FhirResource> resources, FhirResource? patient, List<RecordProblem> problems)
    {
        var notes = new List<Note>();
        foreach (var resource in resources.Where(r => r.Type is not ("Patient" or "Practitioner" or "Organization" or "Location" or "Medication" or "Device")))
            foreach (var (node, text) in Texts(resource, problems))
            {
                var note = new Note(resource, node.PathFrom(resource.Node), text, DateOf(resource), KindOf(resource), AuthorOf(resource));
                if (NoteHeader.IsAboutAnother(text, patient))
                {
                    problems.Add(new("wrong-patient", $"{resource.Reference}.{note.Path}", "De aanhef noemt een andere patiënt; niet gebruikt.", "The heading names another patient; not used."));
                    continue;
                }
                note.Statements = NoteSplitter.Split(note);
                NoteWarnings.Add(note, problems);
                notes.Add(note);
            }
        return [.. notes.OrderBy(n => n.Date?.First ?? DateOnly.MinValue)];
    }

    private static IEnumerable<(FhirNode Node, string Text)> Texts(FhirResource resource, List<RecordProblem> problems)
    {
        foreach (var content in resource.Node.All("content"))
            if (content["attachment"] is { } attachment && AttachmentReader.Read(resource, attachment, problems) is { } read) yield return read;
        foreach (var form in resource.Node.All("presentedForm"))
            if (AttachmentReader.Read(resource, form, problems) is { } read) yield return read;
        foreach (var div in Sections(resource.Node, 0))
            if (Narrative.ToText(div.Value!) is { Length: > 0 } text) yield return (div, text);
        foreach (var node in resource.Node.All("note").Select(n => n["text"]).Concat(TextPaths.Select(p => resource.Node[p])))
            if (node?.Value is { Length: > 0 } text) yield return (node, text);
        foreach (var payload in resource.Node.All("payload"))
            if (payload["contentString"] is { Value.Length: > 0 } message) yield return (message, message.Value!);
    }

    private static IEnumerable<FhirNode> Sections(FhirNode node, int depth)
    {
        if (depth > 8) yield break;
        foreach (var section in node.All("section"))
        {
            if (section.At("text.div") is { Value: not null } div) yield return div;
            foreach (var inner in Sections(section, depth + 1)) yield return inner;
        }
    }

    internal static FhirDate? DateOf(FhirResource resource) =>
        ((string[])["date", "effectiveDateTime", "effectivePeriod.start", "performedDateTime", "performedPeriod.start", "authoredOn", "sent", "recordedDate", "dateAsserted", "issued", "created", "period.start"])
        .Select(path => FhirDate.Parse(resource.Node.Text(path))).FirstOrDefault(d => d is not null);

    private static string KindOf(FhirResource resource) => FhirResource.Concept(resource.Node["type"] ?? resource.Node["code"] ?? resource.Node["category"])?.Value ?? resource.Type;

    private static string AuthorOf(FhirResource resource) =>
        resource.Node["author"]?.Text("display") ?? resource.Node["performer"]?.Text("display") ?? resource.Node["sender"]?.Text("display") ?? "";

}
