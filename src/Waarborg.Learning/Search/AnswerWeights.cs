namespace Waarborg.Learning;

/// <summary>How much each clue counts.</summary>
/// <param name="Ranking">One weight a clue for passages.</param>
/// <param name="Sentences">One weight a clue for sentences.</param>
/// <param name="Confidence">One weight a figure of familiarity, and a constant.</param>
internal sealed record AnswerWeights(double[] Ranking, double[] Sentences, double[] Confidence);
