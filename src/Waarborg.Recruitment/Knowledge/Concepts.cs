namespace Waarborg.Recruitment.Knowledge;

/// <summary>All concepts, the specific before the general.</summary>
internal static class Concepts
{
    private static readonly string[] NamesSoftware = ["pakket", "software", "systeem", "system", "programma", "tool"];

    internal static IReadOnlyList<Concept> All { get; } =
        [.. Concept.Read(StudyWords.Table + OfficeWords.Table + CareWords.Table + TechnologyWords.Table + SectorWords.Table + TradeWords.Table + SchoolWords.Table + BehaviourWords.Table + GeneralWords.Table)];

    /// <summary>The most specific concept whose words a piece of a criterion uses; null when the words are in no table.</summary>
    /// <param name="folded">The piece.</param>
    /// <param name="study">True when it names a field of study rather than work.</param>
    internal static Concept? Find(string folded, bool study = false)
    {
        var fitting = All.Where(concept => concept.Pattern.Match(folded) is { Success: true } match && match.Length == folded.Length).Where(concept => study || !concept.IsStudy)
            .OrderBy(concept => concept.Exact.Match(folded) is { Success: true } exact && exact.Length == folded.Length ? 0 : 1).ToList();
        // "boekhoudpakket" asks for software, not for bookkeeping.
        return (NamesSoftware.Any(word => folded.Contains(word, StringComparison.Ordinal)) ? fitting.FirstOrDefault(concept => concept.IsSystem) : null) ?? fitting.FirstOrDefault();
    }

    private static readonly HashSet<string> s_behaviour = [.. Concept.Read(BehaviourWords.Table).Select(c => c.Name)];

    /// <summary>True for what is done in every trade, such as organising.</summary>
    internal static bool IsBehaviour(string name) => s_behaviour.Contains(name);

    internal static Concept Named(string name) => All.First(concept => concept.Name == name);
}
