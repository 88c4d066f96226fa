using System.Text.RegularExpressions;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>Agreements on treatment limits: the newest holds, older ones are shown as older. And what must not be given or done.</summary>
internal static partial class DirectiveSection
{
    internal static void Write(Draft draft)
    {
        var statements = draft.Record.Notes.SelectMany(n => n.Statements).ToList();
        var passages = Passage.Join(statements.Where(s => Cues.Directive().IsMatch(s.Text)), 420);
        var newest = passages.Where(p => !IsWordOfRelative(p)).Select(p => p.Note.Date?.First).Max();
        foreach (var passage in passages.OrderByDescending(p => p.Note.Date?.First ?? DateOnly.MinValue))
        {
            var current = newest is null || passage.Note.Date?.First >= newest;
            var sentence = draft.New();
            if (IsWordOfRelative(passage)) sentence.Say("Wens door een naaste genoemd, geen afspraak. ", "A wish voiced by a relative, not an agreement. ");
            else if (!current) sentence.Say("Ouder beleid, later opnieuw besproken. ", "Older agreement, discussed again since. ");
            sentence.Passage(passage);
            if (!current) sentence.Say($" (achterhaald: het nieuwste beleid is van {Dates.Write(Newest(passages, newest), true)})", $" (overtaken: the newest agreement is of {Dates.Write(Newest(passages, newest), false)})");
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
            draft.Add(Sections.Directives(draft.Dutch), sentence);
        }
        foreach (var passage in Passage.Join(WithBefore(statements, draft), 260))
        {
            var sentence = draft.New();
            if (Avoid().IsMatch(passage.Text)) sentence.Say("Te vermijden of gecontra-indiceerd. ", "To be avoided or contraindicated. ");
            sentence.Passage(passage);
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
            draft.Add(Sections.Cautions(draft.Dutch), sentence);
        }
    }

    /// <summary>A caution with the sentence before it, which says what it is about: "Shunt nog open. Links niet prikken."</summary>
    private static IEnumerable<Statement> WithBefore(List<Statement> statements, Draft draft)
    {
        foreach (var (i, statement) in statements.Index())
        {
            if (draft.IsUsed(statement)) continue;
            var next = i + 1 < statements.Count ? statements[i + 1] : null;
            if (Cues.Caution().IsMatch(statement.Text) || (next is not null && next.Note == statement.Note && !draft.IsUsed(next) && next.Text.Length < 60 && statement.Text.Length < 120 && Cues.Caution().IsMatch(next.Text))) yield return statement;
        }
    }

    private static Reading.FhirDate Newest(List<Passage> passages, DateOnly? newest) => passages.First(p => p.Note.Date?.First == newest).Note.Date!.Value;

    private static bool IsWordOfRelative(Passage passage) => Cues.Family().IsMatch(passage.Text) && Says().IsMatch(passage.Text);

    [GeneratedRegex(@"\b(?:geen|niet|nooit|vermijd\w*|contra\w*|gecontra\w*|mag geen|avoid|no|not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Avoid();

    [GeneratedRegex(@"\b(?:zegt|vindt|wil(?:len)?|wenst|beweert|says|wants)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Says();
}
