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
    public static readonly double[] Ranking = [1.93, 0.19, 0.25, 1.37, 0.30, 0.80, 0.81];

    /// <summary>
    /// Retrieval, sentences: the seven clues of their passage; by words, by pieces; amount, time, place asked for and given; by words of like conversations' answers.
    /// </summary>
    public static readonly double[] Sentences = [1.12, -0.30, 0.22, 0.06, 0.33, 0.75, 0.91, 1.73, 0.21, 1.47, 1.85, 1.44, 1.77];

    /// <summary>Retrieval, inside or outside the documents: familiarity (four figures), that of conversations (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] Confidence = [0.64, 0.87, 3.46, 3.45, 1.60, 1.52, 0.81, 0.67, -10.84];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [1.88, 0.19, 0.12, 1.04, 0.95];

    /// <summary>Model, sentences: the five clues of their passage; by words, by pieces; amount, time, place asked for and given.</summary>
    public static readonly double[] ModelSentences = [0.98, -0.51, 0.07, 1.00, 1.04, 1.94, 0.58, 1.57, 1.84, 1.61];

    /// <summary>Model, inside or outside the documents: familiarity (four figures), that of the weights (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] ModelConfidence = [0.62, 1.02, 2.82, 4.08, 4.00, 1.15, 0.84, 0.64, -11.86];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
