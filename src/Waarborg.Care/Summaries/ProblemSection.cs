using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>Problems with their treatment and figures; suspicions as suspicions; what turned out otherwise as such.</summary>
internal static partial class ProblemSection
{
    private const int MaxPast = 60;

    /// <summary>How many statements that name a problem, or its part of the body, are told with it.</summary>
    private const int MaxMentions = 5;

    internal static void Write(Draft draft)
    {
        var all = draft.Facts.Conditions.GroupBy(c => (c.Name.Value, c.Standing)).Select(g => g.OrderBy(c => c.OnsetDate?.First ?? DateOnly.MaxValue).First())
            .OrderBy(c => c.Standing is Standing.Current ? 0 : c.Standing is Standing.Unconfirmed or Standing.Unknown ? 1 : 2).ThenByDescending(c => c.OnsetDate?.First ?? DateOnly.MinValue).ToList();
        var live = all.Where(c => c.Standing is Standing.Current or Standing.Unconfirmed or Standing.Unknown).ToList();
        foreach (var condition in live.Concat(all.Except(live).Take(MaxPast))) One(draft, condition);
    }

    private static void One(Draft draft, ConditionFact condition)
    {
        var resource = condition.Resource;
        var (dutch, english) = condition.Standing switch
        {
            Standing.Current => ("", ""),
            Standing.Past => ("Eerder, niet meer actief: ", "Past, no longer active: "),
            Standing.Refuted => ("Weerlegd, is het niet: ", "Refuted, not so: "),
            Standing.Error => ("Ten onrechte vastgelegd: ", "Recorded in error: "),
            _ => ("Vermoeden, niet vastgesteld: ", "Suspected, not established: "),
        };
        var sentence = draft.New().Say(dutch, english).Quote(resource, condition.Name);
        if (condition.OnsetDate is not null) sentence.Say(condition.Standing == Standing.Current ? ", sinds " : " (", condition.Standing == Standing.Current ? ", since " : " (").Date(resource, condition.Onset).Say(condition.Standing == Standing.Current ? "" : ")", condition.Standing == Standing.Current ? "" : ")");
        if (condition.Abatement is not null) sentence.Say(", voorbij sinds ", ", over since ").Date(resource, condition.Abatement);
        sentence.Cite(resource, condition.Status);
        Related(draft, condition, sentence);
        draft.Attach(sentence, Chosen(draft, condition), condition);
        draft.Add(Sections.Problems(draft.Dutch), sentence);
        if (condition is { Standing: Standing.Refuted or Standing.Unconfirmed, DecidedBy: { } decided })
            draft.Conflict(condition.Name.Value!, draft.New().Say("Eerder vermoed of vastgelegd, later anders beoordeeld: ", "Suspected or recorded before, judged otherwise later: ").Passage(new(decided.Note, decided.Start, decided.End, [decided])).Cite(resource, condition.Status));
    }

    /// <summary>The drugs in use and the newest figures that go with the problem, each with one place; the rest of their places stand with their own sentences.</summary>
    private static void Related(Draft draft, ConditionFact condition, SentenceBuilder sentence)
    {
        if (condition.Standing is Standing.Refuted or Standing.Error) return;
        var groups = ProblemGroup.All.Where(g => condition.Topic.Keys.Any(k => g.Words.Any(w => WordForms.Match(w, k)))).ToList();
        var drugs = condition.Standing == Standing.Past ? [] : draft.Facts.Medications.Where(m => m.Standing == Standing.Current && m.Atc is { } atc && groups.Any(g => g.Atc.Any(a => atc.StartsWith(a, StringComparison.Ordinal)))).DistinctBy(m => m.Name.Value).Take(3).ToList();
        foreach (var (i, drug) in drugs.Index())
        {
            sentence.Say(i == 0 ? ". Bijpassende middelen nu: " : "; ", i == 0 ? ". Matching drugs in use: " : "; ").Quote(drug.Resource, drug.Name);
            if (drug.Dosage?.Value is { } dosage) sentence.Say($" {dosage}", $" {dosage}");
            if (drug.StartDate is { } since) sentence.Say($" sinds {Dates.Write(since, true)}", $" since {Dates.Write(since, false)}");
        }
        var earlier = draft.Facts.Medications.Where(m => m.Standing == Standing.Past && m.EndDate is not null && m.Atc is { } atc && groups.Any(g => g.Atc.Any(a => atc.StartsWith(a, StringComparison.Ordinal)))).DistinctBy(m => m.Name.Value).OrderByDescending(m => m.EndDate!.Value.First).Take(2).ToList();
        foreach (var (i, drug) in earlier.Index())
            sentence.Say(i == 0 ? ". Eerder, gestopt: " : "; ", i == 0 ? ". Earlier, stopped: " : "; ").Quote(drug.Resource, drug.Name).Say($" tot {Dates.Write(drug.EndDate!.Value, true)}", $" until {Dates.Write(drug.EndDate!.Value, false)}");
        var results = draft.Facts.Results.Where(r => r.Date is not null && (groups.Any(g => g.Results.Any(w => WordForms.Fold(r.Name.Value!).Contains(w, StringComparison.Ordinal))) || AtSamePlace(condition, r)))
            .GroupBy(r => r.Name.Value).Take(2);
        foreach (var group in results)
        {
            sentence.Say(". ", ". ");
            foreach (var (i, result) in group.OrderBy(r => r.Date!.Value.First).TakeLast(2).Index()) ResultSection.Brief(sentence, result, i == 0);
        }
    }

    /// <summary>A measurement of the part of the body that the problem is of: "Knieflexie rechts" of a knee.</summary>
    private static bool AtSamePlace(ConditionFact condition, ResultFact result)
    {
        List<string> words = [.. WordForms.Of(result.Name.Value!)];
        return !IsOtherSide(condition, words) && words.Exists(w => Lexicon.PlaceOf(w) is { } place && WordForms.Of(condition.Name.Value!).Any(c => Lexicon.PlaceOf(c) == place));
    }

    /// <summary>The problem is left and the statement speaks of the right only, or the other way round.</summary>
    internal static bool IsOtherSide(ConditionFact condition, IReadOnlyList<string> words)
    {
        var (left, right) = Sides(WordForms.Of(condition.Name.Value!));
        if (left == right) return false;
        var (statedLeft, statedRight) = Sides(words);
        return left ? statedRight && !statedLeft : statedLeft && !statedRight;
    }

    private static (bool Left, bool Right) Sides(IEnumerable<string> words)
    {
        var list = words.ToList();
        return (list.Exists(w => w.StartsWith("links", StringComparison.Ordinal) || w.StartsWith("linker", StringComparison.Ordinal)), list.Exists(w => w.StartsWith("rechts", StringComparison.Ordinal) || w.StartsWith("rechter", StringComparison.Ordinal)));
    }

    private static IEnumerable<Statement> Chosen(Draft draft, ConditionFact condition)
    {
        var mentions = draft.Facts.Mentions.Of(condition.Topic).Where(s => (!Cues.Family().IsMatch(s.Text) || !Relative().IsMatch(s.Text)) && !IsOtherSide(condition, s.Words)).ToList();
        if (condition.DecidedBy is { } decided)
        {
            var around = decided.Note.Statements.Where(s => s == decided || Diagnosis().IsMatch(s.Text)).Take(3);
            return around.Concat(mentions.Where(s => s.Date?.First >= decided.Date?.First && s != decided).Take(1)).Distinct().OrderBy(s => s.Date?.First).ThenBy(s => s.Start);
        }
        var telling = mentions.Where(s => Diagnosis().IsMatch(s.Text) || Cues.Refuted().IsMatch(s.Text)).ToList();
        // The note in which the problem began, and the newest note with its own measures, belong to it even when they do not name it.
        var atOnset = mentions.Count < 2 && condition.OnsetDate is { Day: > 0 } onset
            ? draft.Record.Notes.Where(n => n.Date is { } d && Math.Abs(d.First.DayNumber - onset.First.DayNumber) <= 31).Take(1).SelectMany(n => n.Statements.Take(1)) : [];
        var measures = ProblemGroup.All.Where(g => condition.Topic.Keys.Any(k => g.Words.Any(w => WordForms.Match(w, k)))).SelectMany(g => g.Results).ToHashSet(StringComparer.Ordinal);
        var measured = condition.Standing == Standing.Current && measures.Count > 0 ? draft.Record.Notes.SelectMany(n => n.Statements).Where(s => s.Words.Any(measures.Contains)).TakeLast(1) : [];
        var about = telling.Take(1).Concat(mentions.Take(1)).Concat(telling.TakeLast(1)).Concat(mentions.TakeLast(MaxMentions - 2)).Distinct().ToList();
        return about.Concat(AtPlace(draft, condition).Except(mentions).TakeLast(Math.Max(0, MaxMentions - about.Count))).Concat(atOnset).Concat(measured).Distinct().OrderBy(s => s.Date?.First).ThenBy(s => s.Start);
    }

    /// <summary>What notes say of the same part of the body after it began: of the knee that was operated, how far it bends.</summary>
    private static IEnumerable<Statement> AtPlace(Draft draft, ConditionFact condition)
    {
        if (condition.OnsetDate is not { } onset || condition.Standing is not (Standing.Current or Standing.Past)) return [];
        var places = WordForms.Of(condition.Name.Value!).Select(Lexicon.PlaceOf).OfType<int>().ToHashSet();
        return places.Count == 0 ? [] : draft.Record.Notes.Where(n => n.Date is { } date && date.First >= onset.First).SelectMany(n => n.Statements)
            .Where(s => s.End - s.Start < 200 && draft.Places(s).Overlaps(places) && !Cues.Family().IsMatch(s.Text) && !IsOtherSide(condition, s.Words));
    }

    [GeneratedRegex(@"\b(?:diagnose|passend bij|DD|conclusie|beeld|remissie|weerlegd|uitgesloten|blijkt|bleek|geen \w*maligniteit|opgenomen|stabiel|verdenking|hersteld|genezen|verdwenen|positief|negatief|diagnosis|consistent with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Diagnosis();

    [GeneratedRegex(@"\b(?:had|heeft|hadden|ook|zelf)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
