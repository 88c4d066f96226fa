using System.Text.RegularExpressions;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>Smoking, living, driving and the people around: the newest word first, older ones as older.</summary>
internal static partial class LifeSection
{
    internal static void Write(Draft draft)
    {
        var statements = draft.Record.Notes.SelectMany(n => n.Statements).ToList();
        Timeline(draft, statements.Where(s => Smoking().IsMatch(s.Text) && !Cues.OthersSmoke().IsMatch(s.Text)), "Roken", "Smoking");
        Timeline(draft, statements.Where(s => Living().IsMatch(s.Text)), "Wonen", "Living");
        foreach (var passage in Passage.Join(statements.Where(s => !draft.IsUsed(s) && Cues.Social().IsMatch(s.Text)), 260))
        {
            var sentence = draft.New();
            CourseSection.Source(draft, sentence, passage);
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
            draft.Add(Sections.Life(draft.Dutch), sentence);
        }
    }

    private static void Timeline(Draft draft, IEnumerable<Statement> statements, string dutch, string english)
    {
        var passages = Passage.Join(statements, 260);
        if (passages.Count == 0) return;
        var sentence = draft.New().Say($"{dutch}, nieuwste: ", $"{english}, newest: ");
        passages.Reverse();
        foreach (var (i, passage) in passages.Take(4).Index())
        {
            // Two who live elsewhere or smoke no longer contradict each other; the newest is what holds.
            var otherwise = IsTrue(passage) != IsTrue(passages[0]) || english == "Living";
            if (i > 0) sentence.Stop().Say(otherwise ? "Eerder, inmiddels anders: " : "Eerder: ", otherwise ? "Earlier, different now: " : "Earlier: ");
            sentence.Passage(passage);
            draft.Overtaken.Mark(sentence, passage, null);
            draft.Use(passage);
        }
        draft.Add(Sections.Life(draft.Dutch), sentence);
    }

    /// <summary>Whether it says that the patient smokes.</summary>
    private static bool IsTrue(Passage passage) =>
        passage.Text.Contains("rookt", StringComparison.OrdinalIgnoreCase) && !NoLonger().IsMatch(passage.Text);

    [GeneratedRegex(@"\brookt (?:niet|nooit)|\bniet (?:meer )?rok|gestopt|\brookte\b|nooit gerookt", RegexOptions.IgnoreCase)]
    private static partial Regex NoLonger();

    [GeneratedRegex(@"\b(?:rookt|rookte|gerookt|stoppen met roken|gestopt met roken|rookstop|stopte roken|nooit gerookt|packyears|CO \d+ ppm|stopcoach|smok\w+)\b|^gestopt sinds\b", RegexOptions.IgnoreCase)]
    private static partial Regex Smoking();

    [GeneratedRegex(@"\b(?:woont|wonen|woonde|verhuis\w*|verhuizing|zelfstandig|lives|moved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Living();
}
