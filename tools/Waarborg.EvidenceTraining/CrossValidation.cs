using System.Globalization;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Says what the models reach on vacancies that they did not learn from.</summary>
internal static class CrossValidation
{
    internal static readonly Boosting Statement = new(Rounds: 120, Depth: 4, Rate: 0.1, Hold: 2, LeastWeight: 3, Rows: 0.6, Features: 0.4);
    internal static readonly Boosting Verdicts = new(Rounds: 120, Depth: 3, Rate: 0.05, Hold: 3, LeastWeight: 3, Rows: 0.6, Features: 0.3);

    internal static readonly PhraseFitting Phrases = new(Rounds: 6, Rate: 0.03, Hold: 30);

    /// <param name="learned">The annotated files.</param>
    /// <param name="bySet">True to leave out one vacancy at a time; else all vacancies of one series.</param>
    internal static void Run(Learned learned, bool bySet)
    {
        string FoldOf(int file) => bySet ? learned.Files[file].Set : learned.Files[file].Set[..1];
        var folds = Enumerable.Range(0, learned.Files.Count).Select(FoldOf).Distinct().ToList();
        var statementModels = folds.AsParallel().WithDegreeOfParallelism(2).ToDictionary(f => f, f => Statement.Fit(
            learned.Statements, [.. Enumerable.Range(0, learned.Statements.Count).Where(r => learned.StatementWeights[r] > 0 && FoldOf(learned.FileOf(r)) != f)], learned.StatementLabels, learned.StatementWeights, 1, 1));
        foreach (var group in learned.Criteria.Select(c => (File: learned.Files[c.File], c.Question)).Where(c => c.File.Set[0] == 'e').GroupBy(c => (Kinds: string.Join(',', c.File.Questions[c.Question].Kinds), c.File.Now[c.Question].Verdict)).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal))
            Write($"now on e: {group.Key.Kinds} {group.Key.Verdict}: {group.Count(c => c.File.Expected[c.Question] == group.Key.Verdict)} of {group.Count()}");
        var evidence = learned.Evidence(f => statementModels[FoldOf(f)]);
        Passages(learned, evidence);
        var verdicts = learned.Verdicts;
        var phrases = learned.Phrases(evidence);
        var known = Learned.Known(phrases, [.. learned.Criteria.Select(c => learned.Files[c.File].Set)]);
        Write($"{known.Count} phrases");
        var said = folds.AsParallel().WithDegreeOfParallelism(2).ToDictionary(f => f, f => Phrases.Fit(phrases, [.. Enumerable.Range(0, phrases.Count).Where(r => FoldOf(learned.Criteria[r].File) != f)], verdicts, known, 3, 1));
        var scores = phrases.Select((p, r) => said[FoldOf(learned.Criteria[r].File)].Scores(p)).ToArray();
        foreach (var letter in learned.Files.Select(f => f.Set[..1]).Distinct())
        {
            var own = Enumerable.Range(0, scores.Length).Where(r => learned.Files[learned.Criteria[r].File].Set.StartsWith(letter, StringComparison.Ordinal)).ToList();
            Write($"phrases alone {letter}: {100.0 * own.Count(r => Array.IndexOf(scores[r], scores[r].Max()) == verdicts[r]) / own.Count:F1}");
        }
        var rows = learned.Rows(evidence, scores);
        var weights = learned.Criteria.Select(c => 1.0).ToArray();
        var models = folds.AsParallel().WithDegreeOfParallelism(2).ToDictionary(f => f, f => Enumerable.Range(0, 3).Select(seed => Verdicts.Fit(
            rows, [.. Enumerable.Range(0, rows.Count).Where(r => FoldOf(learned.Criteria[r].File) != f)], verdicts, weights, 3, seed)).ToArray());
        var found = new int[rows.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            var all = models[FoldOf(learned.Criteria[r].File)].Select(m => m.Probabilities(rows.Values[r])).ToArray();
            var mean = Enumerable.Range(0, 3).Select(k => all.Average(p => p[k])).ToArray();
            found[r] = Array.IndexOf(mean, mean.Max());
            if (Environment.GetEnvironmentVariable("SHOW") is { Length: > 0 } show0 && (show0 == "*" ? "" : show0) is var show && learned.Files[learned.Criteria[r].File] is var file && file.Set.StartsWith(show, StringComparison.Ordinal) && found[r] != verdicts[r])
            {
                var (f, q) = learned.Criteria[r];
                Write($"## {file.Set} {file.Candidate} {file.Questions[q].Criterion.Id}: expected {(Verdict)verdicts[r]} found {(Verdict)found[r]} ({mean[0]:F2} {mean[1]:F2} {mean[2]:F2}) rules {file.Rules[q].Verdict} kinds {string.Join(',', file.Questions[q].Kinds)} | {file.Questions[q].Folded[..Math.Min(150, file.Questions[q].Folded.Length)]}");
                foreach (var s in Enumerable.Range(0, evidence[f][q].Length).Where(s => file.Evidence![q][s] || evidence[f][q][s] > 0.25).OrderByDescending(s => evidence[f][q][s])) Write($"   {(file.Evidence![q][s] ? "*" : " ")} {evidence[f][q][s]:F2} {file.Reading.Statements[s].Statement.Text.ReplaceLineEndings(" ")}");
            }
        }
        foreach (var letter in learned.Files.Select(f => f.Set[..1]).Distinct().Append(""))
        {
            var own = Enumerable.Range(0, rows.Count).Where(r => learned.Files[learned.Criteria[r].File].Set.StartsWith(letter, StringComparison.Ordinal)).ToList();
            var right = own.Count(r => found[r] == verdicts[r]);
            var rules = own.Count(r => (int)learned.Files[learned.Criteria[r].File].Rules[learned.Criteria[r].Question].Verdict == verdicts[r]);
            var table = string.Join("  ", from e in new[] { Verdict.Met, Verdict.Unclear, Verdict.NotMet } select $"{e}:" + string.Join('/', new[] { Verdict.Met, Verdict.Unclear, Verdict.NotMet }.Select(v => own.Count(r => verdicts[r] == (int)e && found[r] == (int)v))));
            Write($"{(letter.Length == 0 ? "all" : letter),-4} {own.Count,5}  met {100.0 * own.Count(r => verdicts[r] == 2) / own.Count:F1}  rules {100.0 * rules / own.Count:F1}  weighed {100.0 * right / own.Count:F1}   {table}");
        }
    }

    private static void Passages(Learned learned, double[][][] evidence)
    {
        foreach (var letter in learned.Files.Select(f => f.Set[..1]).Distinct().Append(""))
        {
            var line = $"{(letter.Length == 0 ? "all" : letter),-4} passages";
            foreach (var least in new[] { 0.15, 0.2, 0.25, 0.3, 0.4 })
            {
                var (hit, wanted, shown) = (0, 0, 0);
                for (var f = 0; f < learned.Files.Count; f++)
                {
                    if (learned.Files[f].Evidence is not { } marked || !learned.Files[f].Set.StartsWith(letter, StringComparison.Ordinal)) continue;
                    for (var q = 0; q < marked.Length; q++)
                    {
                        for (var s = 0; s < marked[q].Length; s++)
                        {
                            var takes = evidence[f][q][s] >= least;
                            (hit, wanted, shown) = (hit + (takes && marked[q][s] ? 1 : 0), wanted + (marked[q][s] ? 1 : 0), shown + (takes ? 1 : 0));
                        }
                    }
                }
                line += string.Create(CultureInfo.InvariantCulture, $"   {least}: {100.0 * hit / wanted:F0}/{100.0 * hit / shown:F0}");
            }
            var (ruleHit, ruleWanted, ruleShown) = (0, 0, 0);
            for (var f = 0; f < learned.Files.Count; f++)
            {
                if (learned.Files[f].Evidence is not { } marked || !learned.Files[f].Set.StartsWith(letter, StringComparison.Ordinal)) continue;
                for (var q = 0; q < marked.Length; q++)
                    for (var s = 0; s < marked[q].Length; s++)
                        (ruleHit, ruleWanted, ruleShown) = (ruleHit + (learned.Files[f].Rules[q].Shown[s] && marked[q][s] ? 1 : 0), ruleWanted + (marked[q][s] ? 1 : 0), ruleShown + (learned.Files[f].Rules[q].Shown[s] ? 1 : 0));
            }
            Write($"{line}   rules: {100.0 * ruleHit / ruleWanted:F0}/{100.0 * ruleHit / Math.Max(1, ruleShown):F0}");
        }
    }

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
