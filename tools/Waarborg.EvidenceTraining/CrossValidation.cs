using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Says what the models reach on vacancies that they did not learn from.</summary>
internal static partial class CrossValidation
{
    private static readonly double[] s_lines = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4];

    private static readonly Verdict[] s_order = [Verdict.Met, Verdict.Unclear, Verdict.NotMet];

    /// <param name="learned">The annotated files.</param>
    /// <param name="bySet">True to leave out one vacancy at a time; else a part of the series.</param>
    /// <param name="show">Prints the wrong verdicts of the sets that begin so; null for none.</param>
    internal static void Run(Learned learned, bool bySet, string? show)
    {
        Func<int, string> foldOf = bySet ? file => learned.Files[file].Set : Training.PartOf(learned);
        var folds = Training.Folds(learned, foldOf);
        var evidence = Training.Unseen(learned, foldOf);
        foreach (var series in Series(learned)) Passages(learned, evidence, series);
        var verdicts = learned.Verdicts;
        var phrases = learned.Phrases(evidence);
        var known = Learned.Known(phrases, [.. learned.Criteria.Select(c => learned.Files[c.File].Set)]);
        int[] Others(string fold) => [.. Enumerable.Range(0, phrases.Count).Where(r => foldOf(learned.Criteria[r].File) != fold)];
        var said = Training.PerFold(folds, f => Training.Phrases.Fit(phrases, Others(f), verdicts, known, 3, 1));
        var rows = learned.Rows(evidence, [.. phrases.Select((p, r) => said[foldOf(learned.Criteria[r].File)].Scores(p))]);
        var weights = Training.Weights(learned);
        var models = Training.PerFold(folds, f => Enumerable.Range(0, Training.Draws).Select(seed => Training.Verdicts.Fit(rows, Others(f), verdicts, weights, 3, seed)).ToArray());
        var (found, certain, likeliest, reasons) = (new int[rows.Count], new bool[rows.Count], new int[rows.Count], new string[rows.Count]);
        for (var r = 0; r < rows.Count; r++)
        {
            var (f, q) = learned.Criteria[r];
            var file = learned.Files[f];
            var all = models[foldOf(f)].Select(m => m.Probabilities(rows.Values[r])).ToArray();
            var weighed = new Weighed([.. Enumerable.Range(0, 3).Select(k => all.Average(p => p[k]))], evidence[f][q]);
            var sure = CertainFinding.Of(file.Questions[q], file.Reading, evidence[f][q], file.Now[q]);
            likeliest[r] = (int)weighed.Likeliest;
            reasons[r] = file.Now[q].Explicit ? $"stated {file.Questions[q].Kinds[0]}" : (sure?.Missing is { } missing ? Number().Replace(missing.English, "#") : null) ?? (file.Questions[q].AsksSoftware ? "software" : "doubt");
            (found[r], certain[r]) = ((int)(sure?.Verdict ?? weighed.Likeliest), sure is not null);
            if (show is not null && file.Set.StartsWith(show, StringComparison.Ordinal) && found[r] != verdicts[r]) Show(file, q, weighed, (Verdict)found[r], certain[r]);
        }
        foreach (var reason in Enumerable.Range(0, rows.Count).Where(r => certain[r]).GroupBy(r => reasons[r] + " " + (Verdict)found[r]).OrderByDescending(g => g.Count()))
            Write($"computed: {reason.Key} {reason.Count(r => found[r] == verdicts[r])} of {reason.Count()} (weighed {reason.Count(r => likeliest[r] == verdicts[r])})");
        foreach (var series in Series(learned))
        {
            var own = Enumerable.Range(0, rows.Count).Where(r => IsOf(learned.Files[learned.Criteria[r].File], series)).ToList();
            RuleSays Rules(int r) => learned.Files[learned.Criteria[r].File].Rules[learned.Criteria[r].Question];
            var table = string.Join("  ", s_order.Select(e => $"{e}:" + string.Join('/', s_order.Select(v => own.Count(r => verdicts[r] == (int)e && found[r] == (int)v)))));
            Write($"{Name(series),-5} {own.Count,5}  met {Share(own.Count(r => verdicts[r] == 2), own.Count)}  rules {Share(own.Count(r => (int)Rules(r).Verdict == verdicts[r]), own.Count)}  weighed {Share(own.Count(r => found[r] == verdicts[r]), own.Count)}  computed {own.Count(r => certain[r] && found[r] == verdicts[r])} of {own.Count(r => certain[r])} (weighed {own.Count(r => certain[r] && likeliest[r] == verdicts[r])})   {table}");
        }
    }

    private static IEnumerable<string> Series(Learned learned) => learned.Files.Select(f => f.Series).Distinct().Append("");

    private static bool IsOf(LabelledFile file, string series) => series.Length == 0 || file.Series == series;

    private static string Name(string series) => series.Length == 0 ? "all" : series;

    private static void Show(LabelledFile file, int question, Weighed weighed, Verdict found, bool certain)
    {
        Write($"## {file.Set} {file.Candidate} {file.Questions[question].Criterion.Id}: expected {file.Expected[question]}, found {found} {(certain ? "(computed)" : "")} {weighed.Probabilities[0]:F2} {weighed.Probabilities[1]:F2} {weighed.Probabilities[2]:F2}, rules {file.Rules[question].Verdict}, {string.Join(',', file.Questions[question].Kinds)} | {file.Questions[question].Folded}");
        for (var s = 0; s < weighed.Statements.Length; s++)
        {
            var (telling, marked) = (weighed.Statements[s], file.Evidence?[question][s] == true);
            if (marked || telling.Any >= Decision.Shown) Write($"   {(marked ? "*" : " ")} {telling.Against:F2} {telling.Open:F2} {telling.For:F2} {file.Reading.Statements[s].Statement.Text.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>How many expected passages are shown, and how many of what is shown was expected, for several lines.</summary>
    private static void Passages(Learned learned, Telling[][][] evidence, string series)
    {
        var all = (from f in Enumerable.Range(0, learned.Files.Count)
                   let file = learned.Files[f]
                   where IsOf(file, series)
                   let marked = file.Evidence ?? []
                   from q in Enumerable.Range(0, marked.Length)
                   from s in Enumerable.Range(0, marked[q].Length)
                   select (Wanted: marked[q][s], evidence[f][q][s].Any, Rules: file.Rules[q].Shown[s])).ToList();
        if (all.Count == 0) return;
        var wanted = all.Count(a => a.Wanted);
        var lines = s_lines.Select(least => string.Create(CultureInfo.InvariantCulture, $"{least}: {Share(all.Count(a => a.Wanted && a.Any >= least), wanted)}/{Share(all.Count(a => a.Wanted && a.Any >= least), all.Count(a => a.Any >= least))}"));
        Write($"{Name(series),-5} passages shown/right at {string.Join("   ", lines)}   rules {Share(all.Count(a => a.Wanted && a.Rules), wanted)}/{Share(all.Count(a => a.Wanted && a.Rules), Math.Max(1, all.Count(a => a.Rules)))}");
    }

    private static string Share(int part, int whole) => (100.0 * part / whole).ToString("F1", CultureInfo.InvariantCulture);

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Number();
}
