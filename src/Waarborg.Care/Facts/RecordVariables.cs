using Waarborg.Care.Reading;

namespace Waarborg.Care.Facts;

/// <summary>
/// What can be counted over records without anybody reading one: sex, age in bands of ten years, current problems, current drugs, allergies. No dates, no numbers, no text of a
/// note. Stateless and safe for concurrent use.
/// </summary>
public static class RecordVariables
{
    /// <summary>The variables that have one value for each person.</summary>
    public static IReadOnlyList<string> OneForEach { get; } = ["sex", "age"];

    /// <summary>Prefix of variables that somebody has or has not: <c>problem:</c>, <c>drug:</c>, <c>allergy:</c>.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["problem:", "drug:", "allergy:"];

    /// <summary>The variables of one person.</summary>
    /// <param name="record">The record.</param>
    /// <param name="today">The day on which ages are taken.</param>
    /// <returns>Value by variable; a problem, drug or allergy that the record does not have is absent.</returns>
    public static IReadOnlyDictionary<string, string> Of(CareRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        var facts = ClinicalFacts.From(record);
        var variables = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["sex"] = record.Identity?.Gender ?? "unknown", ["age"] = Band(record.Identity?.BirthDate, today) };
        foreach (var condition in facts.Conditions.Where(c => c.Standing == Standing.Current)) variables[$"problem:{Plain(condition.Name.Value!)}"] = "yes";
        foreach (var drug in facts.Medications.Where(m => m.Standing == Standing.Current)) variables[$"drug:{Plain(drug.ShortName)}"] = "yes";
        foreach (var allergy in facts.Allergies.Where(a => a.Standing == Standing.Current)) variables[$"allergy:{Plain(allergy.Name.Value!)}"] = "yes";
        return variables;
    }

    /// <summary>Ninety and over are one band: there are few of them.</summary>
    private static string Band(DateOnly? birth, DateOnly today)
    {
        if (birth is not { } day || day > today) return "unknown";
        var age = today.Year - day.Year - (today < day.AddYears(today.Year - day.Year) ? 1 : 0);
        var from = Math.Min(age / 10 * 10, 90);
        return from == 90 ? "90+" : $"{from}-{from + 9}";
    }

    private static string Plain(string name) => name.Trim().ToLowerInvariant();
}
