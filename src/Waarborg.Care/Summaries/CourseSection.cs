using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>What the notes tell besides, in order of time; and what is still to be done.</summary>
internal static class CourseSection
{
    private const int MaxPassages = 80;

    /// <summary>Older plans than this are course, not open actions, unless they recur.</summary>
    private const int OpenForDays = 400;

    internal static void Write(Draft draft)
    {
        var statements = draft.Record.Notes.SelectMany(n => n.Statements).Where(s => !draft.IsUsed(s)).ToList();
        var last = draft.Record.Notes.Select(n => n.Date?.First).Max();
        var passages = Passage.Join(statements, 420);
        foreach (var passage in passages.TakeLast(MaxPassages))
        {
            var sentence = draft.New();
            Source(draft, sentence, passage);
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
            draft.Add(IsOpen(passage, last) ? Sections.Actions(draft.Dutch) : Sections.Course(draft.Dutch), sentence);
        }
        foreach (var note in passages.SkipLast(MaxPassages).Select(p => p.Note).Distinct())
            draft.Omissions.Add(new("note", draft.In($"Oudere notitie niet (geheel) opgenomen: {note.Kind}.", $"Older note not (fully) included: {note.Kind}."), note.Resource.Reference));
    }

    /// <summary>The passage with date, kind, author and the encounter it was written in.</summary>
    internal static void Source(Draft draft, SentenceBuilder sentence, Passage passage)
    {
        var reference = passage.Note.Resource.Node.Text("context.encounter.reference") ?? passage.Note.Resource.Node.Text("encounter.reference");
        if (reference is not null && draft.Record.Find(reference) is { Type: "Encounter" } encounter && FhirResource.Concept(encounter.Node["type"]) is { } type)
            sentence.Say(passage.Source(true), passage.Source(false)).Say(", ", ", ").Quote(encounter, type).Say(": ", ": ").Passage(passage, withSource: false);
        else sentence.Passage(passage);
    }

    private static bool IsOpen(Passage passage, DateOnly? last) =>
        Cues.Action().IsMatch(passage.Text) && (passage.Text.Contains("jaarlijks", StringComparison.OrdinalIgnoreCase) || last is null || passage.Note.Date is not { } date || date.First.AddDays(OpenForDays) >= last);
}
