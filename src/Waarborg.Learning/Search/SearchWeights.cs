namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions: tuning, heldout, outside, outside-heldout), never
/// on the development questions; what was found is in docs/decisions/2026-11-28-answers.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval: passage by words, by pieces, by section, by heading; by words of like conversations' answers, by their sections; by the passages and by the sections that documents
    /// and conversations together teach.
    /// </summary>
    public static readonly double[] Ranking = [2.70, 0.00, 0.34, 1.28, 1.18, 0.20, 0.54, 0.42];

    /// <summary>
    /// Retrieval, sentences: the eight clues of their passage; by words, by pieces; each kind of answer asked for and given; by words of like conversations' answers.
    /// </summary>
    public static readonly double[] Sentences = [1.45, 0.00, 0.37, 1.55, 0.05, 0.17, 0.46, 0.48, 1.79, 0.00, 1.30, 2.23, 1.36, 0.57, 0.28, 0.19, 0.66, 0.82, 0.00, 0.27, 0.46, 1.64];

    /// <summary>Retrieval, inside or outside the documents: familiarity (ten figures), that of conversations (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] Confidence = [2.03, 0.42, 0.16, 0.45, 0.00, -3.73, 0.45, 0.00, 0.19, 0.52, 0.00, 0.00, 1.61, 0.85, -3.29];

    /// <summary>Model: passage by words, by pieces, by section, by heading; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [2.70, 0.00, 0.39, 1.24, 0.71, 0.50];

    /// <summary>Model, sentences: the six clues of their passage; by words, by pieces; each kind of answer asked for and given.</summary>
    public static readonly double[] ModelSentences = [1.16, 0.00, 0.37, 1.53, 0.63, 0.55, 2.40, 0.00, 1.41, 2.22, 1.40, 0.67, 0.27, 0.21, 0.72, 0.81, 0.00, 0.30, 0.36];

    /// <summary>Model, inside or outside the documents: familiarity (ten figures), that of the weights (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] ModelConfidence = [1.91, 0.47, 0.00, 0.51, 0.00, -3.76, 0.40, 0.00, 0.21, 0.48, 0.00, 0.21, 1.10, 0.87, -3.18];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
