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
    public double[] Sections(DialogueExample example)
    {
        var answers = index.Answers.Score(index.Features.Words(example.Around.Length > 0 ? example.Around : example.Answer));
        var own = Fit(example);
        var sums = new double[index.Sections.Length];
        var scores = Scores.Mix([answers, own], [example.Around.Length > 0 ? 1 : 0, 1]);
        foreach (var i in Scores.Best(scores, 3)) sums[index.SectionOf[i]] += scores[i];
        var sum = sums.Sum();
        return [.. sums.Select(s => sum > 0 ? s / sum : 1.0 / sums.Length)];
    }

    /// <summary>A distribution over passages, or null when the answer is like none.</summary>
    public double[]? Passages(DialogueExample example)
    {
        var sections = Sections(example);
        var weight = Math.Max(LeastWeight, index.Answers.Weight(index.Features.Words(example.Answer)));
        var scores = Fit(example, 0.25).Select((s, i) => s / weight * (0.6 + sections[index.SectionOf[i]])).ToArray();
        return scores.Max() < LeastLikeness ? null : Scores.Softmax([.. scores.Select(s => Sharpness * s)]);
    }

    private double[] Fit(DialogueExample example, double questionWeight = 0.5) => Scores.Mix(
        [index.Answers.Score(index.Features.Words(example.Answer)), index.Answers.Score(index.Features.Words(example.Question))], [1, questionWeight]);
}
