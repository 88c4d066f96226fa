namespace Waarborg.Bench.Unlearn;

/// <summary>How many questions were answered rightly and how many were handed over, as shares.</summary>
internal sealed record Answered(int Right, int HandedOver, int Questions, int OutsideHandedOver, int Outside, double Length)
{
    /// <summary>The line below which the product hands over (AnswerGuard.MinimumConfidence).</summary>
    internal const double Line = 0.5;

    internal static Answered Measure(IReadOnlyList<Question> inside, IReadOnlyList<Question> outside, Func<string, (string Text, double Confidence)> ask, double line = Line)
    {
        var answers = inside.Select(q => (Question: q, Answer: ask(q.Text))).ToList();
        return new Answered(
            answers.Count(a => a.Answer.Confidence >= line && a.Question.IsAnsweredBy(a.Answer.Text)), answers.Count(a => a.Answer.Confidence < line), inside.Count,
            outside.Count(q => ask(q.Text).Confidence < line), outside.Count, answers.Average(a => a.Answer.Text.Length));
    }

    public override string ToString() => FormattableString.Invariant(
        $"{Right} of {Questions} right, {HandedOver} handed over, {OutsideHandedOver} of {Outside} outside handed over, {Length:F0} characters");
}
