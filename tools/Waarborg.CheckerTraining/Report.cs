using System.Globalization;
using Waarborg.Care.Judging;

namespace Waarborg.CheckerTraining;

/// <summary>What weights do, in numbers: false ones caught and true ones rejected.</summary>
internal static class Report
{
    private static readonly double[] RejectedShares = [0.02, 0.05, 0.08, 0.10, 0.15, 0.20];

    internal static string Group(Sample sample) => sample.Source is "claims-a" or "claims-b" ? sample.Source : sample.Source is "sentences" or "sentences-free" ? "sentences" : sample.Source is "facts" or "wrong" or "facts, corrupted" ? "facts" : "rest";

    internal static void Show(string title, IReadOnlyList<Sample> samples, double[] scores, double limit)
    {
        Console.WriteLine($"== {title}, limit {limit.ToString(CultureInfo.InvariantCulture)}");
        foreach (var group in samples.Index().GroupBy(s => s.Item.Source).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var (wrong, right) = (group.Where(s => s.Item.False).ToList(), group.Where(s => !s.Item.False).ToList());
            Console.WriteLine($"{group.Key}: caught {Share(wrong.Count(Rejected), wrong.Count)} (any objection {Share(wrong.Count(s => s.Item.Objected), wrong.Count)}), true rejected {Share(right.Count(Rejected), right.Count)} (any objection {Share(right.Count(s => s.Item.Objected), right.Count)}, hard {right.Count(s => s.Item.Hard)})");
        }
        foreach (var kind in samples.Index().Where(s => s.Item.Source.StartsWith("claims-", StringComparison.Ordinal) && !s.Item.Source.Contains(',')).GroupBy(s => (s.Item.False, s.Item.Kind)).OrderBy(g => g.Key))
            Console.WriteLine($"  {(kind.Key.False ? "false" : "true")} {kind.Key.Kind}: rejected {Share(kind.Count(Rejected), kind.Count())}");

        bool Rejected((int Index, Sample Item) sample) => sample.Item.Hard || scores[sample.Index] > (sample.Item.Objected ? limit : limit + Waarborg.Care.Judging.ClaimJudge.Silent);
    }

    /// <summary>What comes of a limit for sentences that a check objects to, and another for those that none does.</summary>
    internal static void Limits(IReadOnlyList<Sample> samples, double[] scores)
    {
        foreach (var objected in (double[])[-1.5, -1, -0.5, 0, 0.5])
            foreach (var silent in (double[])[-0.3, 0, 0.3, 0.6, 1, 1.5])
            {
                string Of(string source, bool isFalse)
                {
                    var of = samples.Index().Where(s => s.Item.Source == source && s.Item.False == isFalse).ToList();
                    return string.Create(CultureInfo.InvariantCulture, $"{100.0 * of.Count(s => s.Item.Hard || scores[s.Index] > (s.Item.Objected ? objected : silent)) / of.Count:F1}");
                }
                Console.WriteLine($"limits {objected.ToString(CultureInfo.InvariantCulture)} {silent.ToString(CultureInfo.InvariantCulture)}: {string.Join("; ", ((string[])["claims-a", "claims-b", "sentences", "sentences-free"]).Select(s => $"{s} {Of(s, true)} / {Of(s, false)}"))}; facts {Of("facts", false)}; corrupted {Of("facts, corrupted", true)}");
            }
    }

    /// <summary>What is caught where so many true ones are rejected.</summary>
    internal static void Curve(string title, IReadOnlyList<Sample> samples, IReadOnlyList<double> scores)
    {
        var shown = samples.Select((s, i) => (s.False, Score: s.Hard ? 99 : scores[i])).ToList();
        var right = shown.Where(s => !s.False).OrderByDescending(s => s.Score).ToList();
        var wrong = shown.Where(s => s.False).ToList();
        if (right.Count == 0 || wrong.Count == 0) return;
        var area = wrong.Average(w => right.Average(r => w.Score > r.Score ? 1 : w.Score == r.Score ? 0.5 : 0));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: area {area:F3}; caught at true rejected: {string.Join("  ", RejectedShares.Select(share => { var limit = right[Math.Min(right.Count - 1, (int)(share * right.Count))].Score; return $"{share:P0} {wrong.Count(w => w.Score > limit) / (double)wrong.Count:P1} ({limit:F2})"; }))}"));
    }

    internal static void Importance(BoostedTrees model, IReadOnlyList<Sample> samples)
    {
        var sums = new double[model.Features.Count];
        foreach (var sample in samples)
            foreach (var (i, share) in model.Shares(sample.Values).Index()) sums[i] += Math.Abs(share);
        foreach (var (name, sum) in model.Features.Zip(sums).OrderByDescending(p => p.Second).Take(70)) Console.WriteLine($"{name} {(sum / samples.Count).ToString("F3", CultureInfo.InvariantCulture)}");
    }

    internal static void Errors(IReadOnlyList<Sample> samples, double[] scores, double limit, string kind)
    {
        foreach (var (i, s) in samples.Index())
            if ((s.Hard || scores[i] > limit) != s.False && (kind == "all" || s.Kind == kind || (kind == "true" && !s.False)) && s.Source.StartsWith("claims-", StringComparison.Ordinal) && !s.Source.Contains(','))
                Console.WriteLine($"{s.Patient} {(s.False ? "missed" : "rejected")} {s.Kind} {scores[i].ToString("F2", CultureInfo.InvariantCulture)}{(s.Hard ? " hard" : "")}: {s.Text}");
    }

    private static string Share(int part, int all) => string.Create(CultureInfo.InvariantCulture, $"{part} of {all} ({(all == 0 ? 0 : 100.0 * part / all):F1} %)");
}
