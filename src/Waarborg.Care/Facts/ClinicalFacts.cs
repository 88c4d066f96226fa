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
        Distinguish(facts.Medications);
        StandingResolver.Resolve(facts);
        return facts;
    }

    /// <summary>Two insulins share the word "insuline": what a note says of one must not be read of the other.</summary>
    private static void Distinguish(IReadOnlyList<MedicationFact> drugs)
    {
        var names = drugs.Select(d => d.Topic.Keys).DistinctBy(k => string.Join('|', k)).ToList();
        var shared = names.SelectMany(k => k).CountBy(k => k).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        if (shared.Count > 0) foreach (var drug in drugs) drug.Topic = drug.Topic.Without(shared);
    }

    internal IEnumerable<IStanding> All => Medications.Cast<IStanding>().Concat(Allergies).Concat(Conditions);
}
