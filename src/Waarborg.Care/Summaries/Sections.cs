namespace Waarborg.Care.Summaries;

/// <summary>The headings of a summary, in reading order.</summary>
internal static class Sections
{
    private static readonly (string Dutch, string English)[] All =
    [
        ("Patiënt", "Patient"), ("Contacten", "Encounters"), ("Problemen", "Problems"), ("Medicatie", "Medication"), ("Allergieën en intoleranties", "Allergies and intolerances"),
        ("Behandelafspraken", "Treatment agreements"), ("Let op", "Cautions"), ("Uitslagen", "Results"), ("Leven en omgeving", "Life and surroundings"), ("Beloop", "Course"), ("Acties", "Actions"), ("Overig", "Other"),
    ];

    internal static string[] Order(bool dutch) => [.. All.Select(s => dutch ? s.Dutch : s.English)];

    internal static string Patient(bool dutch) => Name(0, dutch);

    internal static string Encounters(bool dutch) => Name(1, dutch);

    internal static string Problems(bool dutch) => Name(2, dutch);

    internal static string Medication(bool dutch) => Name(3, dutch);

    internal static string Allergies(bool dutch) => Name(4, dutch);

    internal static string Directives(bool dutch) => Name(5, dutch);

    internal static string Cautions(bool dutch) => Name(6, dutch);

    internal static string Results(bool dutch) => Name(7, dutch);

    internal static string Life(bool dutch) => Name(8, dutch);

    internal static string Course(bool dutch) => Name(9, dutch);

    internal static string Actions(bool dutch) => Name(10, dutch);

    internal static string Other(bool dutch) => Name(11, dutch);

    /// <summary>Keeps what a handover needs, and says how much is left out.</summary>
    internal static List<SummarySentence> Shorten(List<SummarySentence> sentences, Draft draft)
    {
        string[] dropped = [Encounters(draft.Dutch), Life(draft.Dutch), Course(draft.Dutch), Other(draft.Dutch)];
        foreach (var group in sentences.Where(s => dropped.Contains(s.Section)).GroupBy(s => s.Section))
            draft.Omissions.Add(new("note", draft.In($"Weggelaten in de korte versie: {group.Count()} zinnen onder '{group.Key}'.", $"Left out of the short version: {group.Count()} sentences under '{group.Key}'."), group.First().Citations[0].Resource));
        return [.. sentences.Where(s => !dropped.Contains(s.Section))];
    }

    private static string Name(int index, bool dutch) => dutch ? All[index].Dutch : All[index].English;
}
