using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests;

/// <summary>A vacancy with fictional candidates and an author's reading of the criteria.</summary>
internal sealed partial class CaseFolder(string name)
{
    internal static readonly DateOnly Today = new(2025, 3, 1);

    private readonly string _path = Path.Combine(AppContext.BaseDirectory, name);

    /// <summary>By other hands; those that were looked at, and not `e1` to `e6`, which are only measured with.</summary>
    internal static string[] Others => ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "b1", "b2", "b3", "b4", "b5", "b6", "c1", "c2", "c3", "c4", "c5", "d1", "d2", "d3", "d4", "d5", "v1", "v2", "w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8"];

    internal static string[] Own => ["care", "finance", "it", "logistics", "planner", "teaching"];

    internal Vacancy Vacancy => Vacancy.Read(File.ReadAllText(Path.Combine(_path, "vacancy.md")));

    internal IEnumerable<(string Candidate, Verdict[] Expected)> Expected()
    {
        foreach (var line in File.ReadAllLines(Path.Combine(_path, "expected_criteria.csv")).Skip(1).Where(l => l.Length > 0))
        {
            var cells = line.Split(',');
            yield return (cells[0], [.. cells.Skip(1).Select(v => v switch { "met" => Verdict.Met, "unclear" => Verdict.Unclear, _ => Verdict.NotMet })]);
        }
    }

    /// <summary>The CV, and the letter where there is one.</summary>
    internal ApplicationDocument[] Documents(string candidate) =>
    [
        .. new[] { (Name: "cv", Kind: DocumentKind.Cv), (Name: "letter", Kind: DocumentKind.Letter) }.Select(d => (d.Name, d.Kind, Path: Path.Combine(_path, $"{d.Name}_{candidate}.md")))
            .Where(d => File.Exists(d.Path)).Select(d => new ApplicationDocument(d.Name, File.ReadAllText(d.Path), d.Kind)),
    ];

    /// <summary>Rows of a table below its header; a cell may stand in quotation marks. Empty where there is no such table.</summary>
    internal IReadOnlyList<string[]> Rows(string table) => !File.Exists(Path.Combine(_path, table)) ? [] :
        [.. File.ReadAllLines(Path.Combine(_path, table)).Skip(1).Where(l => l.Length > 0).Select(l => Cell().Matches(l).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value).ToArray())];

    [GeneratedRegex(@"(?:^|,)(?:""((?:[^""]|"""")*)""|([^,]*))")]
    private static partial Regex Cell();
}
