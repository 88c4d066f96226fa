namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions: tuning, heldout, outside, outside-heldout, half of
/// voices, half of strangers), never on the others; what was found is in bench/Unlearn/README.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval: passage by words, by pieces, by section, by heading; by the words of likely situations, by their section; by words of like conversations' answers, by their
    /// sections; by the passages and by the sections that documents and conversations together teach.
    /// </summary>
    public static readonly double[] Ranking = [1.24, 0.00, 0.22, 0.79, 3.20, 0.82, 1.16, 0.00, 0.38, 0.52];

    /// <summary>
    /// Retrieval, sentences: the ten clues of their passage; by words, by pieces, by the words of likely situations; each kind of answer asked for and given; by words of
    /// like conversations' answers.
    /// </summary>
    public static readonly double[] Sentences = [0.64, 0.00, 0.39, 0.95, 1.45, 0.68, 0.30, 0.00, 0.34, 0.55, 0.83, 0.00, 2.19, 1.22, 1.94, 1.45, 0.39, 0.18, 0.46, 0.86, 0.77, 0.00, 0.06, 0.43, 1.14];

    /// <summary>Retrieval, inside or outside the documents: familiarity (twelve figures), that of conversations (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] Confidence = [1.80, 0.00, 0.00, 1.05, 0.00, -3.15, 0.08, 0.00, 0.91, 0.26, 0.26, -0.60, 0.00, 0.00, 1.87, 0.90, -4.13];

    /// <summary>Model: passage by words, by pieces, by section, by heading; by the words of likely situations, by their section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [1.37, 0.00, 0.16, 0.74, 3.20, 0.79, 0.48, 0.55];

    /// <summary>Model, sentences: the eight clues of their passage; by words, by pieces, by the words of likely situations; each kind of answer asked for and given.</summary>
    public static readonly double[] ModelSentences = [0.58, 0.00, 0.28, 0.90, 1.28, 0.66, 0.44, 0.58, 1.17, 0.00, 2.35, 1.25, 1.94, 1.49, 0.48, 0.19, 0.51, 0.93, 0.77, 0.00, 0.08, 0.38];

    /// <summary>Model, inside or outside the documents: familiarity (twelve figures), that of the weights (two), the largest section, what was learned about sections, and a constant.</summary>
    public static readonly double[] ModelConfidence = [1.81, 0.00, 0.00, 1.09, 0.00, -3.15, 0.09, 0.00, 0.92, 0.25, 0.22, -0.59, 0.00, 0.22, 2.21, 0.82, -4.68];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
