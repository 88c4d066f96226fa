using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>What a record states in structured form, with each thing's standing resolved against the notes.</summary>
internal sealed record ClinicalFacts(
    CareRecord Record, IReadOnlyList<MedicationFact> Medications, IReadOnlyList<AllergyFact> Allergies, IReadOnlyList<ConditionFact> Conditions, IReadOnlyList<ResultFact> Results)
{
    internal MentionIndex Mentions { get; } = new(Record);

    internal static ClinicalFacts From(CareRecord record)
    {
        var facts = new ClinicalFacts(record, [.. record.Resources.Select(r => FactReader.Medication(r, record)).OfType<MedicationFact>()],
            [.. record.OfType("AllergyIntolerance").Select(FactReader.Allergy).OfType<AllergyFact>()],
            [.. record.OfType("Condition").Select(FactReader.Condition).OfType<ConditionFact>()],
            [.. record.OfType("Observation").SelectMany(FactReader.Results)]);
        StandingResolver.Resolve(facts);
        return facts;
    }

    internal IEnumerable<IStanding> All => Medications.Cast<IStanding>().Concat(Allergies).Concat(Conditions);
}
