using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>Fits the model: statements first, then verdicts on what a model of other series makes of the statements.</summary>
internal static class Training
{
    internal static readonly Boosting Statements = new(Rounds: 120, Depth: 4, Rate: 0.1, Hold: 2, LeastWeight: 3, Rows: 0.6, Features: 0.4);
    internal static readonly Boosting Verdicts = new(Rounds: 160, Depth: 3, Rate: 0.05, Hold: 3, LeastWeight: 3, Rows: 0.6, Features: 0.15);
    internal static readonly PhraseFitting Phrases = new(Rounds: 6, Rate: 0.03, Hold: 30);

    /// <summary>How many sets of verdict trees are averaged, each with other draws.</summary>
    internal const int Draws = 3;

    /// <summary>The statements' probabilities by a model that did not learn from the file's fold, with those models.</summary>
    internal static Telling[][][] Unseen(Learned learned, Func<int, string> foldOf)
    {
        var models = Folds(learned, foldOf).AsParallel().WithDegreeOfParallelism(2).ToDictionary(f => f, f => FitStatements(learned, file => foldOf(file) != f));
        return learned.Evidence(file => models[foldOf(file)]);
    }

    internal static List<string> Folds(Learned learned, Func<int, string> foldOf) => [.. Enumerable.Range(0, learned.Files.Count).Select(foldOf).Distinct()];

    internal static Trees FitStatements(Learned learned, Func<int, bool> takes) => Statements.Fit(
        learned.Statements, [.. Enumerable.Range(0, learned.Statements.Count).Where(r => learned.StatementWeights[r] > 0 && takes(learned.FileOf(r)))], learned.StatementLabels, learned.StatementWeights, 4, 1);

    /// <summary>How much each verdict counts: our own cases, which every user sees first, as three.</summary>
    internal static double[] Weights(Learned learned) => [.. learned.Criteria.Select(c => learned.Files[c.File].Series == CaseReader.Own ? 3.0 : 1.0)];

    /// <summary>The model that ships: learned from everything.</summary>
    internal static EvidenceModel Fit(Learned learned, WordWeights words)
    {
        string FoldOf(int file) => learned.Files[file].Series;
        var evidence = Unseen(learned, FoldOf);
        var phrases = learned.Phrases(evidence);
        var known = Learned.Known(phrases, [.. learned.Criteria.Select(c => learned.Files[c.File].Set)]);
        var all = Enumerable.Range(0, phrases.Count).ToArray();
        var said = Folds(learned, FoldOf).ToDictionary(f => f, f => Phrases.Fit(phrases, [.. all.Where(r => FoldOf(learned.Criteria[r].File) != f)], learned.Verdicts, known, 3, 1));
        var rows = learned.Rows(evidence, [.. phrases.Select((p, r) => said[FoldOf(learned.Criteria[r].File)].Scores(p))]);
        return new(
            words, Phrases.Fit(phrases, all, learned.Verdicts, known, 3, 1), FitStatements(learned, _ => true),
            [.. Enumerable.Range(0, Draws).Select(seed => Verdicts.Fit(rows, all, learned.Verdicts, Weights(learned), 3, seed))]);
    }
}
