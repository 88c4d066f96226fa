using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>
/// Sets a structured status right where a newer note says otherwise: a drug stopped or taken up again, an allergy or diagnosis that does not hold.
/// The newest date wins; what decided is kept, so that it can be shown.
/// </summary>
internal static class StandingResolver
{
    internal static void Resolve(ClinicalFacts facts)
    {
        // A record may hold one drug hundreds of times: what the notes say of it is read once.
        var events = new Dictionary<string, List<(Statement Statement, DrugEvent Event)>>(StringComparer.Ordinal);
        foreach (var drug in facts.Medications)
        {
            var key = string.Join('|', drug.Topic.Keys);
            if (!events.TryGetValue(key, out var told))
                events[key] = told = [.. facts.Mentions.Of(drug.Topic).Select(s => (s, DrugEvents.In(s, drug.Topic))).Where(e => e.Item2 != DrugEvent.None)];
            foreach (var (statement, change) in told) Drug(drug, statement, change, facts);
        }
        foreach (var allergy in facts.Allergies)
            foreach (var statement in facts.Mentions.Of(allergy.Topic).Concat(SameNote(facts.Mentions.Of(allergy.Topic), facts))) Allergy(allergy, statement, facts);
        foreach (var condition in facts.Conditions)
            foreach (var statement in facts.Mentions.Of(condition.Topic)) Condition(condition, statement);
    }

    private static void Drug(MedicationFact drug, Statement statement, DrugEvent change, ClinicalFacts facts)
    {
        if (statement.Date is not { } date || (drug.StartDate is { } start && date.First < start.First)) return;
        if (change == DrugEvent.Stopped && drug.Standing == Standing.Current && !IsStoppedElsewhere(drug, date, facts)) (drug.Standing, drug.DecidedBy) = (Standing.Past, statement);
        else if (change == DrugEvent.Started && drug.Standing == Standing.Past && (drug.EndDate is { } end ? date.First > end.First : drug.DecidedBy is not null) && !IsActiveElsewhere(drug, facts))
            (drug.Standing, drug.DecidedBy) = (Standing.Current, statement);
        else if (change == DrugEvent.NotStarted && drug.Standing == Standing.Current) (drug.Standing, drug.DecidedBy) = (Standing.NotStarted, statement);
    }

    /// <summary>The stop that a note reports belongs to another entry of the same drug, which says so itself.</summary>
    private static bool IsStoppedElsewhere(MedicationFact drug, FhirDate date, ClinicalFacts facts) =>
        facts.Medications.Any(m => m != drug && m.Standing == Standing.Past && m.DecidedBy is null && SameDrug(m, drug) && m.EndDate?.First <= date.First);

    private static bool IsActiveElsewhere(MedicationFact drug, ClinicalFacts facts) => facts.Medications.Any(m => m != drug && m.Standing == Standing.Current && SameDrug(m, drug));

    private static bool SameDrug(MedicationFact a, MedicationFact b) => a.Topic.Keys.Any(k => b.Topic.IsMention(k));

    /// <summary>"Wespensteek … Geen allergische reactie": the denial may stand further on, where it names nothing else.</summary>
    private static IEnumerable<Statement> SameNote(IReadOnlyList<Statement> mentions, ClinicalFacts facts) =>
        mentions.Select(s => s.Note).Distinct().SelectMany(n => n.Statements).Where(s => (s.Text.StartsWith("geen allerg", StringComparison.OrdinalIgnoreCase) || s.Text.Contains(", geen allerg", StringComparison.OrdinalIgnoreCase) || s.Text.Contains(". Geen allerg", StringComparison.OrdinalIgnoreCase)) && !s.Text.Contains("geen allergieën", StringComparison.OrdinalIgnoreCase)).Except(mentions)
            .Where(s => mentions.Any(m => m.Note == s.Note && m.Start < s.Start) && !facts.Allergies.Any(a => a.Topic.IsMentionedIn(s)) && !facts.Medications.Any(d => d.Topic.IsMentionedIn(s)));

    private static void Allergy(AllergyFact allergy, Statement statement, ClinicalFacts facts)
    {
        if (allergy.Standing is not (Standing.Refuted or Standing.Error or Standing.Current or Standing.Unconfirmed or Standing.Past)) return;
        if (allergy.RecordedDate is { } recorded && statement.Date is { } date && date.First < recorded.First) return;
        if (!Clauses.Of(statement.Text).Any(clause => Refutes(clause, allergy, facts))) return;
        if (allergy.Standing is Standing.Current or Standing.Unconfirmed) allergy.Standing = Standing.Refuted;
        allergy.DecidedBy ??= statement;
    }

    /// <summary>
    /// The clause itself must say so, of the substance or of "the allergy", and speak of an allergy or a test. That a related drug was once tolerated
    /// refutes nothing: an allergy is taken off by whoever says so, not by inference.
    /// </summary>
    private static bool Refutes(string clause, AllergyFact allergy, ClinicalFacts facts)
    {
        if (!Cues.Refuted().Matches(clause).Any(m => m.Value != "verdragen")) return false;
        var words = WordForms.Of(clause).ToList();
        // "Cashew vermijden, amoxicilline-allergie weerlegd": the clause speaks of the other.
        if (!allergy.Topic.IsMentionedIn(words) && facts.Allergies.Any(a => a != allergy && a.Topic.IsMentionedIn(words))) return false;
        var speaksOfAllergy = words.Any(w => w.Contains("allerg", StringComparison.Ordinal) || w.Contains("overgevoelig", StringComparison.Ordinal));
        return speaksOfAllergy || (allergy.Topic.IsMentionedIn(words) && words.Any(w => w.Contains("test", StringComparison.Ordinal) || w.Contains("provocatie", StringComparison.Ordinal)));
    }

    private static void Condition(ConditionFact condition, Statement statement)
    {
        if (condition.OnsetDate is { } onset && statement.Date is { } date && date.First < onset.First) return;
        if (!Clauses.Of(statement.Text).Any(clause => Cues.Refuted().IsMatch(clause) && condition.Topic.IsMentionedIn([.. WordForms.Of(clause)]))) return;
        if (condition.Standing is Standing.Refuted or Standing.Error or Standing.Unconfirmed) condition.DecidedBy ??= statement;
    }
}
