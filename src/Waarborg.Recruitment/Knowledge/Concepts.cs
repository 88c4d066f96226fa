namespace Waarborg.Recruitment.Knowledge;

/// <summary>All concepts, the specific before the general.</summary>
internal static class Concepts
{
    private static readonly string[] NamesSoftware = ["pakket", "software", "systeem", "system", "programma", "tool"];

    internal static IReadOnlyList<Concept> All { get; } =
        [.. Concept.Read(StudyWords.Table + OfficeWords.Table + CareWords.Table + TechnologyWords.Table + TradeWords.Table + SchoolWords.Table + SectorWords.Table + BehaviourWords.Table + GeneralWords.Table)];

    /// <summary>The most specific concept whose words a piece of a criterion uses; null when the words are in no table.</summary>
    internal static Concept? Find(string folded)
    {
        var fitting = All.Where(concept => concept.Pattern.Match(folded) is { Success: true } match && match.Length == folded.Length).ToList();
        // "boekhoudpakket" asks for software, not for bookkeeping.
        return (NamesSoftware.Any(word => folded.Contains(word, StringComparison.Ordinal)) ? fitting.FirstOrDefault(concept => concept.IsSystem) : null) ?? fitting.FirstOrDefault();
    }

    internal static Concept Named(string name) => All.First(concept => concept.Name == name);
}
