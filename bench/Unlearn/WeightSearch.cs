using System.Globalization;
using Waarborg.Chain.Apply;
using Waarborg.Learning;

namespace Waarborg.Bench.Unlearn;

/// <summary>
/// Finds the weights of SearchWeights.cs on questions and on utterances, and says how far they hold for questions that took no part: each named set is once left out and measured with.
/// </summary>
internal sealed class WeightSearch(string name, PassageIndex index, IReadOnlyList<Lesson> lessons)
{
    internal void Judge(params IEnumerable<string[]> sets)
    {
        foreach (var judged in sets)
        {
            var weights = Fit([.. lessons.Where(l => !judged.Contains(l.Set))], 200);
            var (inside, outside) = (lessons.Where(l => judged.Contains(l.Set) && l.Inside).ToList(), lessons.Where(l => judged.Contains(l.Set) && !l.Inside).ToList());
            var answers = inside.ConvertAll(l => (Lesson: l, Answer: Answer(l, weights)));
            var section = inside.Count(l => l.Right.Length > 0 && index.Passages[Scores.Best(Ranking(l, weights), 1).First()].Heading == l.Question.Topic);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}, fitted without {string.Join(", ", judged)}: {answers.Count(a => a.Answer.Chance >= Answered.Line && a.Lesson.Question.IsAnsweredBy(a.Answer.Text))} of {inside.Count} right, {answers.Count(a => a.Answer.Chance < Answered.Line)} handed over, {outside.Count(l => Answer(l, weights).Chance < Answered.Line)} of {outside.Count} outside handed over; right if nothing were handed over {answers.Count(a => a.Lesson.Question.IsAnsweredBy(a.Answer.Text))}, section first {section}"));
        }
    }

    internal void Print()
    {
        var weights = Fit(lessons, 400);
        Console.WriteLine($"{name}\n        {Row(weights.Ranking)},\n        {Row(weights.Sentences)},\n        {Row(weights.Confidence)});");
        foreach (var set in lessons.GroupBy(l => l.Set))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {set.Key}: inside handed over {set.Where(l => l.Inside).Select(l => Chance(l, weights) < Answered.Line ? 1.0 : 0).DefaultIfEmpty(0).Average():P1} of {set.Count(l => l.Inside)}, outside {set.Where(l => !l.Inside).Select(l => Chance(l, weights) < Answered.Line ? 1.0 : 0).DefaultIfEmpty(0).Average():P1} of {set.Count(l => !l.Inside)}"));
    }

    private AnswerWeights Fit(IReadOnlyList<Lesson> some, int steps)
    {
        var ranking = Fitting.Ranking([.. some.Where(l => l.Right.Contains(true)).Select(l => (l.Clues, l.Right, l.Share))], steps: steps);
        var sentences = Fitting.Ranking([.. some.Where(l => l.RightSentences.Contains(true)).Select(l => (l.SentenceClues, l.RightSentences, l.Share))], steps: steps);
        var weights = new AnswerWeights(ranking, sentences, []);
        (double[], double)[] Of(bool inside) => [.. some.Where(l => l.Inside == inside).Select(l => (Figures(l, weights), l.Share))];
        return weights with { Confidence = Fitting.Chance(Of(true), Of(false), PassageIndex.Strangeness) };
    }

    private double[] Figures(Lesson lesson, AnswerWeights weights)
    {
        return [.. lesson.Figures[..^2], .. index.Standing(Ranking(lesson, weights))];
    }

    private static double[] Ranking(Lesson lesson, AnswerWeights weights) => Mix(lesson.Clues, weights.Ranking);

    private double Chance(Lesson lesson, AnswerWeights weights) => SearchWeights.Chance(Figures(lesson, weights), weights.Confidence);

    private (string Text, double Chance) Answer(Lesson lesson, AnswerWeights weights) => HumanWanted.Reason(lesson.Question.Text) is not null ? ("", 0)
        : (lesson.SentenceClues.Length == 0 ? "" : AnswerComposer.Compose(index, Ranking(lesson, weights), Mix(lesson.SentenceClues, weights.Sentences)).Text, Chance(lesson, weights));

    private static double[] Mix(float[][] rows, double[] weights) => Scores.Mix([.. rows.Select(row => Array.ConvertAll(row, x => (double)x))], weights);

    private static string Row(double[] weights) => $"[{string.Join(", ", weights.Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}]";
}
