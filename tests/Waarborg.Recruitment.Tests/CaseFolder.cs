using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Tests;

/// <summary>A vacancy with fictional candidates and an author's reading of the criteria.</summary>
internal sealed class CaseFolder(string name)
{
    internal static readonly DateOnly Today = new(2025, 3, 1);

    private readonly string _path = Path.Combine(AppContext.BaseDirectory, name);

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

    internal ApplicationDocument[] Documents(string candidate) =>
    [
        new("cv", File.ReadAllText(Path.Combine(_path, $"cv_{candidate}.md")), DocumentKind.Cv),
        new("letter", File.ReadAllText(Path.Combine(_path, $"letter_{candidate}.md")), DocumentKind.Letter),
    ];
}
