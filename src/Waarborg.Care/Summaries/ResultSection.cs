using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>Results with their trend: from observations, and measurements that recur in notes.</summary>
internal static partial class ResultSection
{
    private const int MaxValues = 6;

    internal static void Write(Draft draft)
    {
        foreach (var group in draft.Facts.Results.GroupBy(r => r.Name.Value!).OrderByDescending(g => g.Max(r => r.Date?.First ?? DateOnly.MinValue)))
        {
            var ordered = group.OrderBy(r => r.Date?.First ?? DateOnly.MinValue).ToList();
            var shown = ordered.Count <= MaxValues ? ordered : [ordered[0], .. ordered.TakeLast(MaxValues - 1)];
            var sentence = draft.New();
            foreach (var (i, result) in shown.Index()) Value(sentence, result, i == 0);
            if (ordered.Count > shown.Count) sentence.Say($" ({ordered.Count - shown.Count} tussenliggende waarden niet getoond)", $" ({ordered.Count - shown.Count} values in between not shown)");
            draft.Add(Sections.Results(draft.Dutch), sentence);
        }
        FromNotes(draft);
    }

    /// <summary>"eGFR 52 mL/min op 14 mei 2019, 27 …": name, unit and day are cited with the first value, of the others the value itself.</summary>
    private static void Value(SentenceBuilder sentence, ResultFact result, bool isFirst)
    {
        if (!isFirst)
        {
            Brief(sentence, result, false);
            return;
        }
        sentence.Quote(result.Resource, result.Name).Say(" ", " ").Quote(result.Resource, result.Value, result.Shown(sentence.Dutch));
        if (result.ShownUnit.Length > 0) sentence.Quote(result.Resource, result.Unit!, result.ShownUnit);
        if (result.Date is not null) sentence.Say(" op ", " on ").Date(result.Resource, result.On);
        if (result.Interpretation?.Value is "H" or "HH" or "L" or "LL" or "A" or "AA" or "high" or "low") sentence.Say(" (afwijkend: ", " (abnormal: ").Quote(result.Resource, result.Interpretation).Say(")", ")");
    }

    /// <summary>A value of which nothing but itself is cited: its name, unit and day stand in the same resource.</summary>
    internal static void Brief(SentenceBuilder sentence, ResultFact result, bool withName)
    {
        sentence.Say(withName ? $"{result.Name.Value} " : ", daarna ", withName ? $"{result.Name.Value} " : ", then ").Quote(result.Resource, result.Value, result.Shown(sentence.Dutch)).Say(result.ShownUnit, result.ShownUnit);
        if (result.Date is { } on) sentence.Say($" op {Dates.Write(on, true)}", $" on {Dates.Write(on, false)}");
        if (result.Interpretation?.Value is "H" or "HH" or "L" or "LL" or "A" or "AA" or "high" or "low") sentence.Say($" (afwijkend: {result.Interpretation.Value})", $" (abnormal: {result.Interpretation.Value})");
    }

    private static void FromNotes(Draft draft)
    {
        var found = draft.Record.Notes.SelectMany(n => n.Statements).SelectMany(s => Measure().Matches(s.Text).Select(m => (Statement: s, Match: m, Name: WordForms.Fold(m.Groups[1].Value))));
        foreach (var group in found.GroupBy(f => f.Name).Where(g => g.Select(f => f.Statement.Note).Distinct().Skip(1).Any()))
        {
            if (draft.Facts.Results.Any(r => WordForms.Fold(r.Name.Value!).Contains(group.Key, StringComparison.Ordinal))) continue;
            var sentence = draft.New().Say("Uit notities: ", "From notes: ");
            foreach (var (i, item) in group.TakeLast(MaxValues).Index())
            {
                var start = item.Statement.Start + item.Match.Index;
                var passage = new Passage(item.Statement.Note, start, start + item.Match.Length, [item.Statement]);
                sentence.Say(i == 0 ? "" : "; ", i == 0 ? "" : "; ").Passage(passage, withSource: false);
                if (item.Statement.Date is { } date) sentence.Say($" op {Dates.Write(date, true)}", $" on {Dates.Write(date, false)}");
            }
            draft.Add(Sections.Results(draft.Dutch), sentence);
        }
    }

    [GeneratedRegex(@"\b(gewicht|bmi|rr|sat|ef|lvef|mmse|moca|das28|fev1|hba1c|egfr|hb|crp|tsh|ldl|spiegel|kreatinine|psa|inr|ferritine|phq-9|vas|nrs|pols|lengte)\b(?: (?:bij|is|was|nu|thuis|van|ontslag|opname)){0,3}:?\s*[<>]?\s?\d+(?:[.,/]\d+)*\s?(?:%|kg|mmhg|mmol/l|/min)?(?:\s?\([^)]{1,30}\))?", RegexOptions.IgnoreCase)]
    private static partial Regex Measure();
}
