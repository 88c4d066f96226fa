namespace Waarborg.Learning;

/// <summary>
/// Recognises in the documents what an employee answered: a likelihood for each passage and for each section. Only this is taken from an answer; its words are not.
/// Thread safe.
/// </summary>
internal sealed class AnswerLabels(PassageIndex index)
{
    /// <summary>Below this likeness an answer is small talk or a question back.</summary>
    private const double LeastLikeness = 0.18;

    private const double LeastWeight = 12;
    private const double Sharpness = 25;

    /// <summary>A distribution over sections: those of the three passages that the whole conversation around the example fits best.</summary>
    public double[] Sections(DialogueExample example) => Of(example).Sections;

    /// <summary>A distribution over passages, or null when the answer is like none.</summary>
    public double[]? Passages(DialogueExample example) => Of(example).Passages;

    /// <summary>Both distributions, for the work of one.</summary>
    public (double[]? Passages, double[] Sections) Of(DialogueExample example)
    {
        var answer = index.Features.Words(example.Answer);
        double[] answers = index.Answers.Score(answer), questions = index.Answers.Score(index.Features.Words(example.Question));
        var sections = Sections(example.Around.Length > 0 ? index.Answers.Score(index.Features.Words(example.Around)) : null, answers, questions);
        var weight = Math.Max(LeastWeight, index.Answers.Weight(answer));
        var scores = Scores.Mix([answers, questions], [1, 0.25]).Select((s, i) => s / weight * (0.6 + sections[index.SectionOf[i]])).ToArray();
        return (scores.Max() < LeastLikeness ? null : Scores.Softmax([.. scores.Select(s => Sharpness * s)]), sections);
    }

    private double[] Sections(double[]? around, double[] answers, double[] questions)
    {
        var own = Scores.Mix([answers, questions], [1, 0.5]);
        var scores = around is null ? own : Scores.Mix([around, own], [1, 1]);
        var sums = new double[index.Sections.Length];
        foreach (var i in Scores.Best(scores, 3)) sums[index.SectionOf[i]] += scores[i];
        var sum = sums.Sum();
        return [.. sums.Select(s => sum > 0 ? s / sum : 1.0 / sums.Length)];
    }
}
