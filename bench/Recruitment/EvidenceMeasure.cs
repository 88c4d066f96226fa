using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Warnings;

namespace Waarborg.Bench.Recruitment;

/// <summary>
/// Holds the evidence finder against an author's reading: a folder with <c>vacancy.md</c>, <c>cv_NN.md</c>, <c>letter_NN.md</c>, <c>expected_criteria.csv</c> and, where they
/// are, <c>expected_passages.csv</c>, <c>instructions.csv</c> and <c>cues.csv</c>; or a folder of such folders.
/// </summary>
internal sealed partial class EvidenceMeasure(bool verbose)
{
    private readonly EvidenceFinder _finder = new();
    private readonly BlindingMeasure _blinding = new(verbose);
    private readonly Dictionary<(Verdict Expected, Verdict Found), int> _verdicts = [];
    private int _passages;
    private int _passagesFound;
    private int _notVerbatim;
    private int _instructions;
    private int _instructionsFound;

    /// <summary>Measures.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="only">Which candidates, by number, first and last; null for all.</param>
    public void Run(string folder, (int First, int Last)? only)
    {
        foreach (var inner in Directory.GetDirectories(folder).Order(StringComparer.Ordinal)) Run(inner, only);
        _blinding.Run(Path.GetFileName(folder), Rows(Path.Combine(folder, "cues.csv")), candidate => Documents(folder, candidate));
        if (!File.Exists(Path.Combine(folder, "vacancy.md"))) return;
        var vacancy = Vacancy.Read(File.ReadAllText(Path.Combine(folder, "vacancy.md")));
        var (passages, instructions) = (Rows(Path.Combine(folder, "expected_passages.csv")), Rows(Path.Combine(folder, "instructions.csv")));
        foreach (var row in Rows(Path.Combine(folder, "expected_criteria.csv")))
        {
            var candidate = row[0];
            if (only is { } range && int.TryParse(candidate, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && (number < range.First || number > range.Last)) continue;
            var documents = Documents(folder, candidate);
            var report = _finder.Find(vacancy, documents, new(2025, 3, 1));
            for (var i = 0; i < report.Criteria.Count; i++)
            {
                var id = report.Criteria[i].Id.ToLowerInvariant().Replace(' ', '_');
                Judge($"{Path.GetFileName(folder)} {candidate}", report.Criteria[i], row[i + 1], [.. passages.Where(p => p[0] == candidate && p[1] == id).Select(p => (p[2], p[3]))], documents);
            }
            foreach (var hidden in instructions.Where(h => h[0] == candidate)) Instruction(hidden, report, documents);
        }
    }

    /// <summary>Writes what was counted.</summary>
    public void Print()
    {
        var (all, right) = (_verdicts.Values.Sum(), _verdicts.Where(v => v.Key.Expected == v.Key.Found).Sum(v => v.Value));
        var met = _verdicts.Where(v => v.Key.Expected == Verdict.Met).Sum(v => v.Value);
        _blinding.Print();
        if (all == 0) return;
        Write($"verdicts right: {right} of {all} ({100.0 * right / all:F1} %); always \"met\": {100.0 * met / all:F1} %");
        foreach (var ((expected, found), count) in _verdicts.OrderBy(v => v.Key)) Write($"  expected {expected}, found {found}: {count}");
        if (_passages > 0) Write($"expected passages found: {_passagesFound} of {_passages} ({100.0 * _passagesFound / _passages:F1} %)");
        Write($"passages that are not verbatim: {_notVerbatim}");
        if (_instructions > 0) Write($"hidden instructions found: {_instructionsFound} of {_instructions}");
    }

    private void Judge(string candidate, CriterionEvidence found, string verdict, IReadOnlyList<(string Document, string Quote)> wanted, ApplicationDocument[] documents)
    {
        var expected = verdict switch { "met" => Verdict.Met, "unclear" => Verdict.Unclear, _ => Verdict.NotMet };
        _verdicts[(expected, found.Verdict)] = _verdicts.GetValueOrDefault((expected, found.Verdict)) + 1;
        _notVerbatim += found.Passages.Count(p => documents.Single(d => d.Name == p.Document).Text[p.Start..p.End] != p.Text);
        var missed = wanted.Where(w => !found.Passages.Any(p => p.Document == w.Document && Alike(p.Text, w.Quote))).ToList();
        (_passages, _passagesFound) = (_passages + wanted.Count, _passagesFound + wanted.Count - missed.Count);
        if (!verbose || (expected == found.Verdict && missed.Count == 0)) return;
        Console.WriteLine($"{candidate} {found.Id}: expected {expected}, found {found.Verdict} | {found.Missing?.English}");
        foreach (var passage in found.Passages) Console.WriteLine($"     {passage.Document}: {passage.Text.ReplaceLineEndings(" ")}");
        foreach (var (document, quote) in missed) Console.WriteLine($"     MISSED {document}: {quote}");
    }

    /// <summary>One holds the other, or three fifths of the expected words: where a sentence is cut is a matter of taste.</summary>
    private static bool Alike(string found, string wanted)
    {
        var (one, other) = (Blanks().Replace(found, " "), Blanks().Replace(wanted, " "));
        var words = other.Split(' ').ToHashSet(StringComparer.Ordinal);
        return one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) || words.Count(one.Split(' ').Contains) >= 0.6 * words.Count;
    }

    private void Instruction(string[] hidden, EvidenceReport report, ApplicationDocument[] documents)
    {
        _instructions++;
        var text = documents.Single(d => d.Name == hidden[1]).Text;
        var at = text.IndexOf(hidden[2], StringComparison.Ordinal);
        if (report.Warnings.Any(w => w.Kind == WarningKind.Instruction && w.Document == hidden[1] && w.Start < at + hidden[2].Length && w.End > at)) _instructionsFound++;
        else if (verbose) Console.WriteLine($"INSTRUCTION MISSED {hidden[0]}: {hidden[2]}");
    }

    private static ApplicationDocument[] Documents(string folder, string candidate) =>
    [
        .. new[] { ("cv", DocumentKind.Cv), ("letter", DocumentKind.Letter) }.Select(d => (Path: Path.Combine(folder, $"{d.Item1}_{candidate}.md"), Name: d.Item1, Kind: d.Item2)).Where(d => File.Exists(d.Path))
            .Select(d => new ApplicationDocument(d.Name, File.ReadAllText(d.Path), d.Kind)),
    ];

    /// <summary>The rows below the header; a cell may stand in quotation marks.</summary>
    private static List<string[]> Rows(string file) => !File.Exists(file) ? [] :
        [.. File.ReadAllLines(file).Skip(1).Where(l => l.Length > 0).Select(l => Cell().Matches(l).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : m.Groups[2].Value).ToArray())];

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?:^|,)(?:""((?:[^""]|"""")*)""|([^,]*))")]
    private static partial Regex Cell();
}
