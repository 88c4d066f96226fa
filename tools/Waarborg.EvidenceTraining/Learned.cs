using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>The annotated files as rows for the two models: statements that are evidence or not, and criteria with their verdict.</summary>
internal sealed class Learned
{
    private readonly List<(int File, int Question, int Statement)> _places = [];

    internal Learned(IReadOnlyList<LabelledFile> files, WordWeights weights)
    {
        Files = files;
        Signals = [.. files.Select(f => new StatementSignals(f.Questions, f.Reading, weights))];
        var rows = new List<float[]>();
        for (var f = 0; f < files.Count; f++)
        {
            for (var q = 0; q < files[f].Questions.Count; q++)
            {
                Criteria.Add((f, q));
                for (var s = 0; s < files[f].Reading.Statements.Count; s++)
                {
                    _places.Add((f, q, s));
                    var names = rows.Count == 0 ? StatementNames : null;
                    rows.Add(Signals[f].Row(q, s, files[f].Rules[q].Shown[s], files[f].Rules[q].Shown, names).Values);
                }
            }
        }
        Statements = new(rows);
        StatementLabels = [.. _places.Select(p => files[p.File].Evidence is { } marked && marked[p.Question][p.Statement] ? 1 + (int)files[p.File].Expected[p.Question] : 0)];
        StatementWeights = [.. _places.Select(p => files[p.File].Evidence is null ? 0.0 : 1.0)];
    }

    internal IReadOnlyList<LabelledFile> Files { get; }

    internal IReadOnlyList<StatementSignals> Signals { get; }

    internal List<string> StatementNames { get; } = [];

    internal List<string> CriterionNames { get; } = [];

    internal List<(int File, int Question)> Criteria { get; } = [];

    internal Binned Statements { get; }

    internal int[] StatementLabels { get; }

    internal double[] StatementWeights { get; }

    /// <summary>In how many vacancies each common word stands.</summary>
    internal static WordWeights Count(IReadOnlyList<LabelledFile> files)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var set in files.GroupBy(f => f.Set))
            foreach (var stem in set.SelectMany(f => f.Reading.Statements.SelectMany(s => s.Words)).Concat(set.First().Questions.SelectMany(q => q.Asked.Concat(q.Heading).Concat(q.Named))).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal))
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
        return new(counts.Where(c => c.Value >= WordWeights.Common).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal), files.Select(f => f.Set).Distinct().Count());
    }

    internal int FileOf(int row) => _places[row].File;

    /// <summary>The probabilities of statements being evidence, by file, criterion and statement, from the model that the file's fold gives.</summary>
    internal Telling[][][] Evidence(Func<int, Trees> modelOf)
    {
        var found = Files.Select(f => f.Questions.Select(_ => new Telling[f.Reading.Statements.Count]).ToArray()).ToArray();
        for (var r = 0; r < _places.Count; r++)
        {
            var (f, q, s) = _places[r];
            found[f][q][s] = Telling.Of(modelOf(f).Probabilities(Statements.Values[r]));
        }
        return found;
    }

    /// <summary>The rows of the criteria, given the probabilities of the statements.</summary>
    internal Binned Rows(Telling[][][] evidence, double[][] said)
    {
        CriterionNames.Clear();
        return new([.. Criteria.Select((c, i) => CriterionSignals.Row(Files[c.File].Vacancy, Files[c.File].Questions, c.Question, Files[c.File].Reading, Signals[c.File], evidence[c.File][c.Question], Files[c.File].Rules[c.Question], said[i], i == 0 ? CriterionNames : null).Values)]);
    }

    internal List<(string, double)[]> Phrases(Telling[][][] evidence) => [.. Criteria.Select(c => CriterionSignals.Phrases(Files[c.File].Questions[c.Question], Files[c.File].Reading, evidence[c.File][c.Question]))];

    /// <summary>The phrases that enough criteria of enough vacancies have.</summary>
    internal static HashSet<string> Known(IReadOnlyList<(string Phrase, double Count)[]> phrases, IReadOnlyList<string> sets) => [.. phrases.SelectMany((p, i) => p.Select(w => (w.Phrase, Row: i)))
        .GroupBy(p => p.Phrase, StringComparer.Ordinal).Where(g => g.Count() >= 8 && g.Select(p => sets[p.Row]).Distinct().Count() >= 5).Select(g => g.Key)];

    internal int[] Verdicts => [.. Criteria.Select(c => (int)Files[c.File].Expected[c.Question])];
}
