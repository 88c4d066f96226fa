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
    public static readonly double[] Ranking = [2.68, 0.00, 0.41, 1.25, 1.14, 0.22, 0.58, 0.40];

    /// <summary>
    /// Retrieval, sentences: the seven clues of their passage; by words, by pieces; amount, time, place asked for and given; by words of like conversations' answers.
    /// </summary>
    public static readonly double[] Sentences = [1.47, 0.00, 0.42, 1.51, 0.04, 0.21, 0.49, 0.46, 1.82, 0.00, 1.44, 2.00, 1.31, 0.54, 0.18, 0.15, 0.79, 0.79, 0.00, 0.31, 0.31, 1.55];

    /// <summary>Retrieval, inside or outside the documents: familiarity (five figures), that of conversations (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] Confidence = [1.93, 0.51, 0.58, 0.58, 0.02, -3.33, 0.35, 0.00, 0.27, 0.52, 0.00, 0.00, 1.45, 1.05, -3.45];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [2.67, 0.00, 0.43, 1.20, 0.74, 0.51];

    /// <summary>Model, sentences: the five clues of their passage; by words, by pieces; amount, time, place asked for and given.</summary>
    public static readonly double[] ModelSentences = [1.17, 0.00, 0.35, 1.47, 0.67, 0.55, 2.38, 0.00, 1.55, 1.99, 1.41, 0.64, 0.19, 0.17, 0.83, 0.78, 0.00, 0.34, 0.22];

    /// <summary>Model, inside or outside the documents: familiarity (five figures), that of the weights (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] ModelConfidence = [1.85, 0.52, 0.29, 0.57, 0.00, -3.33, 0.36, 0.00, 0.24, 0.48, 0.03, 0.36, 0.98, 1.05, -3.58];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
