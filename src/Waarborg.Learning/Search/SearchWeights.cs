namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions: tuning, heldout, outside, outside-heldout), never
/// on the development questions; what was found is in docs/decisions/2026-11-28-answers.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval: passage by words, by pieces, by section; by words of like conversations' answers, by their sections; by the passages and by the sections that documents
    /// and conversations together teach.
    /// </summary>
    public static readonly double[] Ranking = [1.83, 0.20, 0.26, 1.27, 0.27, 0.86, 0.80];

    /// <summary>
    /// Retrieval, sentences: the seven clues of their passage; by words, by pieces; amount, time, place asked for and given; by words of like conversations' answers.
    /// </summary>
    public static readonly double[] Sentences = [1.06, -0.31, 0.20, -0.10, 0.29, 0.81, 0.90, 1.61, 0.32, 1.50, 1.75, 1.53, 1.83];

    /// <summary>Retrieval, inside or outside the documents: familiarity (five figures), that of conversations (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] Confidence = [0.24, 0.79, 2.91, 3.99, 1.70, 1.45, 1.27, 1.41, 0.77, -10.99];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [1.80, 0.17, 0.14, 1.09, 0.93];

    /// <summary>Model, sentences: the five clues of their passage; by words, by pieces; amount, time, place asked for and given.</summary>
    public static readonly double[] ModelSentences = [0.93, -0.53, 0.04, 1.04, 1.01, 1.86, 0.62, 1.61, 1.70, 1.73];

    /// <summary>Model, inside or outside the documents: familiarity (five figures), that of the weights (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] ModelConfidence = [0.13, 0.88, 2.23, 4.55, 1.87, 3.86, 1.01, 1.45, 0.66, -12.29];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
