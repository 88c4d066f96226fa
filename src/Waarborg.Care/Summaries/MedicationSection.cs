using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Notes;

namespace Waarborg.Care.Summaries;

/// <summary>What is in use, what was stopped and why, what was never started.</summary>
internal static partial class MedicationSection
{
    private const int MaxStopped = 60;

    internal static void Write(Draft draft)
    {
        // The index gives the same list for the same drug, so that hundreds of entries of one drug read its notes once.
        var telling = new Dictionary<IReadOnlyList<Statement>, List<Statement>>(ReferenceEqualityComparer.Instance);
        var groups = draft.Facts.Medications.Where(m => m.Standing != Standing.Error)
            .GroupBy(m => (m.Name.Value, m.Dosage?.Value, m.Standing)).Select(g => g.OrderByDescending(m => m.StartDate?.First ?? DateOnly.MinValue).First())
            .OrderBy(m => Rank(m.Standing)).ThenByDescending(m => (m.EndDate ?? m.StartDate)?.First ?? DateOnly.MinValue).ToList();
        foreach (var drug in groups.Where(m => m.Standing != Standing.Past).Concat(groups.Where(m => m.Standing == Standing.Past).Take(MaxStopped))) One(draft, drug, telling);
        var left = groups.Where(m => m.Standing == Standing.Past).Skip(MaxStopped).ToList();
        if (left.Count > 0)
            draft.Omissions.Add(new("medication", draft.In($"{left.Count} eerder gestopte middelen staan niet in de samenvatting.", $"{left.Count} drugs stopped earlier are not in the summary."), left[0].Resource.Reference));
    }

    private static int Rank(Standing standing) => standing switch { Standing.Current => 0, Standing.Unknown => 1, Standing.OnHold => 2, Standing.NotStarted => 3, _ => 4 };

    private static void One(Draft draft, MedicationFact drug, Dictionary<IReadOnlyList<Statement>, List<Statement>> telling)
    {
        var resource = drug.Resource;
        var newer = Newer(draft, drug);
        var sentence = draft.New().Say(Lead(drug.Standing, true), Lead(drug.Standing, false)).Quote(resource, drug.Name, newer is null || drug.Dosage is null ? null : drug.ShortName);
        if (newer is not null && drug.Dosage is not null)
            sentence.Say("; de lijst zegt ", "; the list says ").Quote(resource, drug.Name).Say(", ", ", ").Quote(resource, drug.Dosage).Say($", achterhaald door de notitie van {Language.Dates.Write(newer.Date!.Value, true)}", $", overtaken by the note of {Language.Dates.Write(newer.Date!.Value, false)}");
        else if (drug.Dosage is not null) sentence.Say(drug.Standing == Standing.Past ? " (was: " : ", ", drug.Standing == Standing.Past ? " (was: " : ", ").Quote(resource, drug.Dosage).Say(drug.Standing == Standing.Past ? ")" : "", drug.Standing == Standing.Past ? ")" : "");
        if (drug.StartDate is not null) sentence.Say(drug.Standing == Standing.Past ? ", gebruikt van " : drug.Standing == Standing.Current ? ", sinds " : ", voorgeschreven ", drug.Standing == Standing.Past ? ", used from " : drug.Standing == Standing.Current ? ", since " : ", prescribed ").Date(resource, drug.Start);
        if (drug.Standing == Standing.Past && drug.EndDate is not null) sentence.Say("; gestopt op ", "; stopped on ").Date(resource, drug.End);
        sentence.Cite(resource, drug.Status);
        Beside(draft, drug, sentence);
        draft.Attach(sentence, Relevant(draft, drug, telling).Concat(newer is null ? [] : [newer]).SelectMany(s => WithReason(draft, drug, s)).Distinct().OrderBy(s => s.Date?.First ?? DateOnly.MinValue).ThenBy(s => s.Start), drug);
        draft.Add(Sections.Medication(draft.Dutch), sentence);
        Conflicts(draft, drug);
        if (newer is not null && drug.Dosage is not null)
            draft.Conflict(drug.Name.Value!, draft.New().Say("De lijst geeft een andere dosering dan een nieuwere notitie; gevolgd is de notitie. ", "The list gives another dose than a newer note; the note was followed. ")
                .Cite(resource, drug.Dosage).Passage(new(newer.Note, newer.Start, newer.End, [newer])));
    }

    /// <summary>What was begun of the same group when this was stopped, and what was stopped when this was begun; it tells days, not reasons.</summary>
    private static void Beside(Draft draft, MedicationFact drug, SentenceBuilder sentence)
    {
        if (drug.Atc is not { Length: >= 3 } atc) return;
        var group = draft.Facts.Medications.Where(m => m != drug && m.Name.Value != drug.Name.Value && m.Atc is { } other && other.StartsWith(atc[..3], StringComparison.Ordinal)).DistinctBy(m => m.Name.Value).ToList();
        foreach (var next in group.Where(m => drug.Standing == Standing.Past && m.Standing == Standing.Current && Near(drug.EndDate, m.StartDate)).Take(2))
            sentence.Say("; rond die tijd gestart: ", "; started about then: ").Quote(next.Resource, next.Name).Say(" op ", " on ").Date(next.Resource, next.Start);
        foreach (var before in group.Where(m => drug.Standing == Standing.Current && m.Standing == Standing.Past && Near(m.EndDate, drug.StartDate)).Take(2))
            sentence.Say("; rond die tijd gestopt: ", "; stopped about then: ").Quote(before.Resource, before.Name).Say(" op ", " on ").Date(before.Resource, before.End);
    }

    private static bool Near(Reading.FhirDate? one, Reading.FhirDate? other) => one is { } a && other is { } b && Math.Abs(a.First.DayNumber - b.First.DayNumber) <= 62;

    /// <summary>The note that gives the dose in force, when the list still says another.</summary>
    private static Statement? Newer(Draft draft, MedicationFact drug)
    {
        if (drug.Standing != Standing.Current || draft.Facts.Medications.Count(m => m.Standing == Standing.Current && m.Topic.Keys.Any(drug.Topic.IsMention)) > 1) return null;
        var history = draft.Doses(drug);
        return history.LastOrDefault() is { Told: { Date: not null } told } newest && history.LastOrDefault(e => e.Told is null) is { } listed && !newest.Regimen.Agrees(listed.Regimen) ? told : null;
    }

    /// <summary>Why a dose was changed often stands in the sentence before: "Meldt duizeligheid. Na overleg terug naar 1dd50."</summary>
    private static IEnumerable<Statement> WithReason(Draft draft, MedicationFact drug, Statement statement)
    {
        var all = statement.Note.Statements;
        var at = -1;
        for (var i = 0; i < all.Count; i++) if (all[i] == statement) at = i;
        if (at > 0 && Changed().IsMatch(statement.Text) && !Reason().IsMatch(statement.Text) && all[at - 1] is var before && before.Text.Length <= 120 && !draft.Facts.Medications.Any(m => m != drug && m.Topic.IsMentionedIn(before))) yield return before;
        yield return statement;
    }

    private static string Lead(Standing standing, bool dutch) => standing switch
    {
        Standing.Current => dutch ? "Gebruikt nu: " : "In use: ",
        Standing.Past => dutch ? "Gestopt: " : "Stopped: ",
        Standing.NotStarted => dutch ? "Voorgeschreven, niet gestart: " : "Prescribed, not started: ",
        Standing.OnHold => dutch ? "Tijdelijk onderbroken: " : "On hold: ",
        _ => dutch ? "Status onbekend, navragen: " : "Status unknown, ask: ",
    };

    /// <summary>For a stopped drug what was said around the stop and after; for one in use the changes and the newest word.</summary>
    private static IEnumerable<Statement> Relevant(Draft draft, MedicationFact drug, Dictionary<IReadOnlyList<Statement>, List<Statement>> telling)
    {
        var mentions = draft.Facts.Mentions.Of(drug.Topic);
        if (!telling.TryGetValue(mentions, out var told)) telling[mentions] = told = [.. mentions.Where(s => Change().IsMatch(s.Text) || Cues.Stopped().IsMatch(s.Text) || Cues.Caution().IsMatch(s.Text))];
        var newest = drug.Standing == Standing.Past ? told.Where(s => drug.EndDate is not { } end || s.Date is not { } d || d.First.AddDays(45) >= end.First).Take(3) : told.TakeLast(4);
        if (drug.Standing == Standing.Past && drug.EndDate is { } stop) newest = newest.Concat(mentions.Where(s => s.Date?.First > stop.First).SelectMany(WithNext).Take(4));
        return newest.Concat(drug.DecidedBy is { } decided ? [decided] : []).Concat(drug.Standing == Standing.Past ? [] : mentions.TakeLast(2)).Distinct().OrderBy(s => s.Date?.First ?? DateOnly.MinValue).ThenBy(s => s.Start);
    }

    /// <summary>A later mention with the sentence after it, which often says what to make of it.</summary>
    private static IEnumerable<Statement> WithNext(Statement statement) =>
        statement.Note.Statements.SkipWhile(s => s != statement).Take(2);

    private static void Conflicts(Draft draft, MedicationFact drug)
    {
        if (drug.DecidedBy is { } statement)
            draft.Conflict(drug.Name.Value!, draft.New().Say("De medicatielijst zegt iets anders dan een nieuwere notitie; gevolgd is de notitie. ", "The medication list says otherwise than a newer note; the note was followed. ")
                .Cite(drug.Resource, drug.Status).Passage(new(statement.Note, statement.Start, statement.End, [statement])));
        if (drug.Standing != Standing.Past || drug.DecidedBy is not null || drug.EndDate is not { } end) return;
        // Taken up again later is no contradiction; begun before the stop and never ended is one.
        foreach (var other in draft.Facts.Medications.Where(m => m.Standing == Standing.Current && m.DecidedBy is null && (m.StartDate is not { } start || start.First <= end.First)
            && m.Name.Value!.Trim().Equals(drug.Name.Value!.Trim(), StringComparison.OrdinalIgnoreCase)))
            draft.Conflict(drug.Name.Value!, draft.New().Say("Staat als gestopt op ", "Stands as stopped on ").Date(drug.Resource, drug.End).Say(" én als nu gebruikt in de medicatielijst. Vraag het na: ", " and as in use in the medication list. Ask: ")
                .Quote(drug.Resource, drug.Name).Cite(other.Resource, other.Status ?? other.Name));
        foreach (var later in draft.Facts.Mentions.Of(drug.Topic).Where(s => s.Date is { } d && d.First > end.First && StillListed().IsMatch(s.Text) && !Cues.Tentative().IsMatch(s.Text)))
            draft.Conflict(drug.Name.Value!, draft.New().Say("Gestopt op ", "Stopped on ").Date(drug.Resource, drug.End).Say(", maar daarna nog genoemd: ", ", but still named afterwards: ")
                .Passage(new(later.Note, later.Start, later.End, [later])));
    }

    [GeneratedRegex(@"\b(?:verhoogd|verlaagd|opgehoogd|gehalveerd|toegevoegd|gestart|start|ingesteld|omgezet|omzetting|vervangen|hervat\w*|blijft|door|continueren|afbouw\w*|wegens|voorgeschreven|spiegel|increased|reduced|added|changed|due to|\d ?dd)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Change();

    [GeneratedRegex(@"\b(?:verhoogd|verlaagd|opgehoogd|gehalveerd|omgezet|terug|naar|gestopt|gestaakt|stop|increased|reduced|stopped)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Changed();

    [GeneratedRegex(@"\b(?:wegens|vanwege|i\.?v\.?m\.?|omdat|doordat|want|door|bij|na (?!overleg)|because|due to|for)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:nog|lijst|overdracht|volgens|slikt|gebruikt|krijgt|still|list)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StillListed();
}
