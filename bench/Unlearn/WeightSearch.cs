using System.Globalization;
using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>Finds the weights of SearchWeights.cs on the questions that were written for that, and says by two halves how far they hold for questions that they were not fitted on.</summary>
internal sealed class WeightSearch(CaseData data, PassageFinder finder, FinderModel model, IReadOnlyList<Question> inside, IReadOnlyList<Question> outside)
{
    internal void Print()
    {
        var known = inside.Where(q => Passages(q).Any(r => r)).ToList();
        Show("Ranking", Fitting.Ranking([.. known.Select(q => (finder.Clues(q.Text), Passages(q)))]));
        Show("Sentences", Fitting.Ranking([.. known.Select(q => (finder.SentenceClues(q.Text), Sentences(q, finder.Sentences)))]));
        Show("Confidence", Chance(finder.Familiarity));
        Show("ModelRanking", Fitting.Ranking([.. known.Select(q => (model.Clues(q.Text), Passages(q)))]));
        Show("ModelSentences", Fitting.Ranking([.. known.Select(q => (model.SentenceClues(q.Text), Sentences(q, model.Sentences)))]));
        Show("ModelConfidence", Chance(model.Familiarity));
    }

    /// <summary>Confidence depends on the largest section, and so on a ranking: put new rankings into SearchWeights.cs first, then fit this again.</summary>
    private double[] Chance(Func<string, double[]> clues)
    {
        var (ins, outs) = (inside.Select(q => clues(q.Text)).ToList(), outside.Select(q => clues(q.Text)).ToList());
        var wrong = (Inside: 0, Outside: 0);
        foreach (var half in new[] { 0, 1 })
        {
            var weights = Fitting.Chance([.. ins.Where((_, i) => i % 2 == half)], [.. outs.Where((_, i) => i % 2 == half)], PassageIndex.Strangeness);
            wrong.Inside += ins.Where((_, i) => i % 2 != half).Count(c => SearchWeights.Chance(c, weights) < Answered.Line);
            wrong.Outside += outs.Where((_, i) => i % 2 != half).Count(c => SearchWeights.Chance(c, weights) >= Answered.Line);
        }
        Console.WriteLine($"fitted on one half, measured on the other: {wrong.Inside} of {ins.Count} inside handed over, {outs.Count - wrong.Outside} of {outs.Count} outside handed over");
        return Fitting.Chance(ins, outs, PassageIndex.Strangeness);
    }

    private bool[] Passages(Question q) => [.. data.Passages.Select(p => p.Heading == q.Topic && q.Must.Any(fact => Question.Holds(p.Text, fact)))];

    private bool[] Sentences(Question q, IReadOnlyList<(int Passage, string Text)> sentences) =>
        [.. sentences.Select(s => data.Passages[s.Passage].Heading == q.Topic && q.Must.Any(fact => Question.Holds(s.Text, fact)))];

    private static void Show(string name, double[] weights) =>
        Console.WriteLine($"{name} = [{string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}]");
}
