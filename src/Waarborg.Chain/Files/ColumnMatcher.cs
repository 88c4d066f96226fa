using Waarborg.Chain.Problems;

namespace Waarborg.Chain.Files;

/// <summary>Finds out which column holds which field: by hand first, then by well-known names in Dutch and English.</summary>
internal static class ColumnMatcher
{
    internal static Outcome<IReadOnlyDictionary<string, string>> Match(
        IReadOnlyList<string> header, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string[]> synonyms,
        IReadOnlyList<string> required, string? file)
    {
        var problems = new List<Problem>();
        var columns = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, column) in given)
        {
            if (!synonyms.ContainsKey(field)) problems.Add(CsvProblems.UnknownField(field, synonyms.Keys));
            else if (Find(header, column) is { } found) columns[field] = found;
            else problems.Add(CsvProblems.MissingColumn(file, field, column));
        }
        foreach (var (field, names) in synonyms)
        {
            if (given.ContainsKey(field)) continue;
            if (names.Select(name => Find(header, name)).FirstOrDefault(c => c is not null) is { } found) columns[field] = found;
            else if (required.Contains(field)) problems.Add(CsvProblems.MissingColumn(file, field, names[0]));
        }
        return problems.Count > 0 ? Outcome<IReadOnlyDictionary<string, string>>.Failed(problems) : Outcome<IReadOnlyDictionary<string, string>>.Of(columns);
    }

    private static string? Find(IReadOnlyList<string> header, string name) =>
        header.FirstOrDefault(column => string.Equals(column.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase));
}
