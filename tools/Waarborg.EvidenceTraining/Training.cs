using System.Globalization;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Fits the model: statements first, then verdicts on what a model of other series makes of the statements.</summary>
internal static class Training
{
    internal static readonly Boosting Statements = new(Rounds: 240, Depth: 5, Rate: 0.08, Hold: 2, LeastWeight: 3, Rows: 0.6, Features: 0.4);
    internal static readonly Boosting Verdicts = new(Rounds: 260, Depth: 4, Rate: 0.04, Hold: 3, LeastWeight: 3, Rows: 0.6, Features: 0.15);
    internal static readonly PhraseFitting Phrases = new(Rounds: 6, Rate: 0.03, Hold: 30);

    /// <summary>How many sets of verdict trees are averaged, each with other draws.</summary>
    internal const int Draws = 3;

    /// <summary>In how many parts the series are divided, each read with what was learned from the other parts. A series is never divided.</summary>
    private const int Parts = 8;

    /// <summary>The part that a file belongs to.</summary>
    internal static Func<int, string> PartOf(Learned learned)
    {
        var series = learned.Files.Select(f => f.Series).Distinct().Order(StringComparer.Ordinal).ToList();
        var parts = learned.Files.Select(f => string.Create(CultureInfo.InvariantCulture, $"part {series.IndexOf(f.Series) % Parts}")).ToArray();
        return file => parts[file];
    }

    /// <summary>The statements' probabilities by a model that did not learn from the file's fold, with those models.</summary>
    internal static Telling[][][] Unseen(Learned learned, Func<int, string> foldOf)
    {
        var models = PerFold(Folds(learned, foldOf), f => FitStatements(learned, file => foldOf(file) != f));
        return learned.Evidence(file => models[foldOf(file)]);
    }

    /// <summary>What is fitted for each fold, on two cores.</summary>
    internal static Dictionary<string, T> PerFold<T>(IReadOnlyList<string> folds, Func<string, T> fit) =>
        folds.AsParallel().WithDegreeOfParallelism(2).Select(f => (Fold: f, Model: fit(f))).ToDictionary(m => m.Fold, m => m.Model);

    internal static List<string> Folds(Learned learned, Func<int, string> foldOf) => [.. Enumerable.Range(0, learned.Files.Count).Select(foldOf).Distinct()];

    internal static Trees FitStatements(Learned learned, Func<int, bool> takes) => Statements.Fit(
        learned.Statements, [.. Enumerable.Range(0, learned.Statements.Count).Where(r => learned.StatementWeights[r] > 0 && takes(learned.FileOf(r)))], learned.StatementLabels, learned.StatementWeights, 4, 1);

    /// <summary>How much each verdict counts: our own cases, which every user sees first, as nine: a seventh of all, which is what they were when fewer others were there.</summary>
    internal static double[] Weights(Learned learned) => [.. learned.Criteria.Select(c => learned.Files[c.File].Series == CaseReader.Own ? 9.0 : 1.0)];

    /// <summary>The model that ships: learned from everything.</summary>
    internal static EvidenceModel Fit(Learned learned, WordWeights words)
    {
        var foldOf = PartOf(learned);
        var evidence = Unseen(learned, foldOf);
        var phrases = learned.Phrases(evidence);
        var known = Learned.Known(phrases, [.. learned.Criteria.Select(c => learned.Files[c.File].Set)]);
        var all = Enumerable.Range(0, phrases.Count).ToArray();
        var (verdicts, weights) = (learned.Verdicts, Weights(learned));
        var said = PerFold(Folds(learned, foldOf), f => Phrases.Fit(phrases, [.. all.Where(r => foldOf(learned.Criteria[r].File) != f)], verdicts, known, 3, 1));
        var rows = learned.Rows(evidence, [.. phrases.Select((p, r) => said[foldOf(learned.Criteria[r].File)].Scores(p))]);
        return new(
            words, Phrases.Fit(phrases, all, verdicts, known, 3, 1), FitStatements(learned, _ => true),
            [.. Enumerable.Range(0, Draws).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(seed => Verdicts.Fit(rows, all, verdicts, weights, 3, seed))]);
    }
}
