namespace Waarborg.Deidentification;

/// <summary>How many people share the same remaining quasi-identifiers.</summary>
/// <param name="People">How many people, or records when it is not known whose they are.</param>
/// <param name="SmallestK">The size of the smallest group; 0 when there is nobody.</param>
/// <param name="Unique">People who are alone in their group.</param>
/// <param name="FewerThanFive">People in a group of fewer than five.</param>
/// <param name="ProsecutorRisk">The highest chance to point at the right person when it is known that somebody is in the data: 1 / smallest k.</param>
/// <param name="MarketerRisk">The share of people that is pointed at rightly when everybody is guessed: groups / people.</param>
public sealed record EquivalenceRisk(int People, int SmallestK, Proportion Unique, Proportion FewerThanFive, double ProsecutorRisk, double MarketerRisk)
{
    internal static EquivalenceRisk Of(IReadOnlyCollection<RiskUnit> units)
    {
        var groups = units.GroupBy(u => u.Signature).Select(g => g.Count()).ToList();
        var smallest = groups.Count == 0 ? 0 : groups.Min();
        return new(
            units.Count, smallest, new(groups.Count(k => k == 1), units.Count), new(groups.Where(k => k < 5).Sum(), units.Count),
            smallest == 0 ? 0 : 1.0 / smallest, units.Count == 0 ? 0 : (double)groups.Count / units.Count);
    }
}
