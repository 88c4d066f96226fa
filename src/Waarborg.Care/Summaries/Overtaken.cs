using System.Text.RegularExpressions;
using Waarborg.Care.Facts;
using Waarborg.Care.Language;
using Waarborg.Care.Notes;
using Waarborg.Care.Reading;

namespace Waarborg.Care.Summaries;

/// <summary>Marks in a passage what no longer holds: a drug stopped since, an allergy or diagnosis that did not hold. Nothing old stands there as if it were current.</summary>
internal sealed partial class Overtaken(ClinicalFacts facts)
{
    private readonly List<IStanding> _changed = [.. facts.All.Where(f => f.Standing is Standing.Past or Standing.NotStarted or Standing.Refuted or Standing.Error && f.Name.Value is { Length: > 0 })
        .DistinctBy(f => (f.GetType(), f.Label))];

    private readonly HashSet<string> _inUse = [.. facts.Medications.Where(m => m.Standing == Standing.Current).SelectMany(m => m.Topic.Keys.Concat(WordForms.Of(m.Name.Value!)))];

    internal void Mark(SentenceBuilder sentence, Passage passage, IStanding? about)
    {
        var words = WordForms.Of(passage.Text).ToList();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in _changed)
        {
            if (item == about || !(item is ConditionFact problem ? problem.Head : item.Topic).IsMentionedIn(words) || (item is ConditionFact sided && ProblemSection.IsOtherSide(sided, words)) || SaysItself(item, passage) || IsStillThere(item)) continue;
            // An allergy may be recorded as a problem as well: said once.
            if (item is not MedicationFact && !said.Add(item.Topic.Keys[0])) continue;
            Say(sentence, item);
        }
        if (NoAllergies().IsMatch(passage.Text) && facts.Allergies.FirstOrDefault(a => a.Standing is Standing.Current or Standing.Unconfirmed) is { } allergy && !ReferenceEquals(allergy, about))
            sentence.Say(" (achterhaald: vastgelegd is ", " (overtaken: recorded is ").Quote(allergy.Resource, allergy.Name).Say(")", ")");
    }

    /// <summary>The passage says itself that it is over.</summary>
    private static bool SaysItself(IStanding item, Passage passage) => item switch
    {
        MedicationFact drug => passage.Statements.Any(s => drug.Topic.IsMentionedIn(s) && (DrugEvents.In(s, drug.Topic) == (drug.Standing == Standing.Past ? DrugEvent.Stopped : DrugEvent.NotStarted))),
        AllergyFact => passage.Statements.Any(s => s == item.DecidedBy || Cues.Refuted().IsMatch(s.Text) && item.Topic.IsMentionedIn(s)) || !AllergyWord().IsMatch(passage.Text),
        ConditionFact { Standing: Standing.Past } => true,
        _ => passage.Statements.Any(s => s == item.DecidedBy || Clauses.Of(s.Text).Any(c => Checking.Polarity.IsNegative(c) && item.Topic.IsMentionedIn([.. WordForms.Of(c)])) || (Cues.Refuted().IsMatch(s.Text) && item.Topic.IsMentionedIn(s))),
    };

    /// <summary>The same drug is in use under another entry: an earlier dose, not a stopped drug.</summary>
    private bool IsStillThere(IStanding item) => item is MedicationFact drug && drug.Topic.Keys.Any(_inUse.Contains);

    private static void Say(SentenceBuilder sentence, IStanding item)
    {
        var resource = item.Resource;
        switch (item)
        {
            case MedicationFact { Standing: Standing.NotStarted } drug:
                sentence.Say(" (", " (").Quote(resource, drug.Name, drug.ShortName).Say(": niet gestart)", ": not started)");
                break;
            case MedicationFact drug:
                sentence.Say(" (inmiddels gestopt: ", " (since stopped: ").Quote(resource, drug.Name, drug.ShortName);
                if (drug.EndDate is not null) sentence.Say(", ", ", ").Date(resource, drug.End);
                sentence.Cite(resource, drug.Status).Say(")", ")");
                break;
            case AllergyFact:
                sentence.Say(" (achterhaald: allergie voor ", " (overtaken: allergy to ").Quote(resource, item.Name).Say(" is weerlegd)", " was refuted)").Cite(resource, item.Status);
                break;
            default:
                sentence.Say(" (achterhaald: ", " (overtaken: ").Quote(resource, item.Name).Say(" is weerlegd)", " was refuted)").Cite(resource, item.Status);
                break;
        }
    }

    [GeneratedRegex(@"\b(?:geen|no) (?:bekende |known )?(?:allergie[ëe]n|allergies)\b|\ballergie[ëe]n?:? (?:geen|nee)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoAllergies();

    [GeneratedRegex(@"allerg|overgevoelig|intoleran|anafyla|hypersensit", RegexOptions.IgnoreCase)]
    private static partial Regex AllergyWord();
}
