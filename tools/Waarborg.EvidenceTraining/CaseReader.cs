using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Reads annotated vacancies: a folder with <c>vacancy.md</c>, <c>cv_NN.md</c>, <c>letter_NN.md</c>, <c>expected_criteria.csv</c> and perhaps <c>expected_passages.csv</c>.</summary>
internal static partial class CaseReader
{
    /// <summary>Of ten typed verdicts on a vacancy that the rules were improved on, so many are those of first sight.</summary>
    private const int OfFirstSight = 6;

    /// <summary>The series of our own cases.</summary>
    internal const string Own = "own";

    /// <summary>The series that rules were improved on.</summary>
    private static readonly string[] s_fitted = ["a", "b", "c", "d", "v", "w"];

    private static readonly DateOnly s_today = new(2025, 3, 1);

    /// <param name="folder">The folder.</param>
    /// <param name="firstSight">What the rules said at first sight, by set, candidate and place of the criterion.</param>
    /// <param name="series">The series that the set belongs to.</param>
    internal static IEnumerable<LabelledFile> Read(string folder, IReadOnlyDictionary<(string, string, int), string[]> firstSight, string series)
    {
        var set = Path.GetFileName(folder.TrimEnd('/'));
        var vacancy = Vacancy.Read(File.ReadAllText(Path.Combine(folder, "vacancy.md")));
        var questions = vacancy.Criteria.Select(Question.Of).ToList();
        var passages = Rows(Path.Combine(folder, "expected_passages.csv"));
        foreach (var row in Rows(Path.Combine(folder, "expected_criteria.csv")))
        {
            var documents = Documents(folder, row[0]);
            var reading = new FileReading(Application.Read(documents, vacancy.ClosingDate ?? s_today));
            var now = vacancy.Criteria.Select(criterion => RuleFinding.Of(criterion, reading.Application, vacancy.AsksAboutSilence).Says(reading)).ToArray();
            var rules = vacancy.Criteria.Select((criterion, i) => firstSight.TryGetValue((set, row[0], i), out var said) ? Said(said, reading, Mixed(set + row[0] + i, s_fitted.Contains(series), now[i].Typed, said[3])) : now[i]).ToArray();
            var evidence = passages.Count == 0 ? null : vacancy.Criteria.Select(c => Marked(reading, [.. passages.Where(p => p[0] == row[0] && p[1] == c.Id.ToLowerInvariant().Replace(' ', '_'))])).ToArray();
            yield return new(series, set, row[0], vacancy, questions, reading, [.. row.Skip(1).Select(v => v switch { "met" => Verdict.Met, "unclear" => Verdict.Unclear, _ => Verdict.NotMet })], evidence, rules, now);
        }
    }

    internal static IReadOnlyDictionary<(string, string, int), string[]> FirstSight(string file) =>
        File.ReadAllLines(file).Select(l => l.Split('\t')).ToDictionary(c => (c[0], c[1], int.Parse(c[2], NumberStyles.None, CultureInfo.InvariantCulture)));

    /// <summary>What the rules say of a file now, by criterion: the verdict and the places that they show. To be kept before a rule is improved on it.</summary>
    internal static IEnumerable<(string Set, string Candidate, int Criterion, string Said)> Sight(LabelledFile file) => file.Now.Select((rules, i) =>
        (file.Set, file.Candidate, i, $"{rules.Verdict}\t{string.Join(' ', file.Reading.Statements.Where((_, s) => rules.Shown[s]).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Statement.Document.Name}:{s.Statement.Start}-{s.Statement.End}")))}"));

    /// <summary>
    /// What the typed rules say of vacancies that they were improved on looks better than it is on others: of some of these the verdict of first sight is taken, so that no more is learned from them than they are worth.
    /// </summary>
    private static Verdict? Mixed(string key, bool fitted, Verdict? now, string first) => now is not null && fitted && key.Aggregate(7u, (h, c) => (h * 31) + c) % 10 < OfFirstSight ? Enum.Parse<Verdict>(first) : now;

    private static RuleSays Said(string[] said, FileReading reading, Verdict? typed)
    {
        var spans = said[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => Span().Match(p)).Select(m => (Document: m.Groups[1].Value, Start: int.Parse(m.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), End: int.Parse(m.Groups[3].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))).ToList();
        return new(Enum.Parse<Verdict>(said[3]), false, typed, [.. reading.Statements.Select(s => spans.Exists(p => p.Document == s.Statement.Document.Name && p.Start < s.Statement.End && p.End > s.Statement.Start))]);
    }

    private static bool[] Marked(FileReading reading, List<string[]> passages) => [.. reading.Statements.Select(s => passages.Exists(p =>
    {
        if (p[2] != s.Statement.Document.Name) return false;
        var at = s.Statement.Document.Text.IndexOf(p[3], StringComparison.Ordinal);
        var shared = Math.Min(at + p[3].Length, s.Statement.End) - Math.Max(at, s.Statement.Start);
        return at >= 0 && shared > 0 && (shared >= 0.5 * p[3].Length || shared >= 0.5 * (s.Statement.End - s.Statement.Start));
    }))];

    private static ApplicationDocument[] Documents(string folder, string candidate) =>
    [
        .. new[] { ("cv", DocumentKind.Cv), ("letter", DocumentKind.Letter) }.Select(d => (Path: Path.Combine(folder, $"{d.Item1}_{candidate}.md"), Name: d.Item1, Kind: d.Item2)).Where(d => File.Exists(d.Path))
            .Select(d => new ApplicationDocument(d.Name, File.ReadAllText(d.Path), d.Kind)),
    ];

    private static List<string[]> Rows(string file) => !File.Exists(file) ? [] :
        [.. File.ReadAllLines(file).Skip(1).Where(l => l.Length > 0).Select(l => Cell().Matches(l).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value).ToArray())];

    [GeneratedRegex(@"^(\w+):(\d+)-(\d+)$")]
    private static partial Regex Span();

    [GeneratedRegex(@"(?:^|,)(?:""((?:[^""]|"""")*)""|([^,]*))")]
    private static partial Regex Cell();
}
