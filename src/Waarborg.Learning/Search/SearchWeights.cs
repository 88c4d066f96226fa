namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions: tuning, heldout, outside, outside-heldout, half of
/// voices, half of strangers, strangers-measured) and on utterances that the recogniser did not learn from, never on the other questions; what was found is in bench/Unlearn/README.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval. Passages: by words, by pieces, by section, by heading; by the words of likely situations, by their section; by where the situations lead, by its section; by words of like conversations'
    /// answers, by their sections; by the passages and by the sections that documents and conversations together teach. Sentences: those of their passage; by words, by pieces, by the words of likely
    /// situations; each kind of answer asked for and given; by words of like conversations' answers. Confidence: familiarity (seventeen figures), that of conversations (two), what was learned about sections,
    /// of the ranking the largest section and the entropy, and a constant.
    /// </summary>
    public static readonly AnswerWeights Retrieval = new(
        [0.79, 0.00, 0.02, 0.26, 0.88, 0.45, 0.75, 0.22, 0.77, 0.00, 0.26, 0.47],
        [0.66, 0.00, 0.03, 0.56, 0.25, 0.35, 0.60, 0.11, 0.24, 0.00, 0.28, 0.63, 0.94, 0.00, 2.15, 0.85, 1.60, 1.63, 0.46, 0.10, 0.12, 0.49, 0.36, 0.30, 0.00, 0.00, 1.27],
        [0.28, 0.01, 0.30, 0.15, 0.00, -1.85, 0.21, -0.42, 0.24, 0.00, 0.13, -1.03, 0.61, 0.00, 0.00, 4.03, 1.61, 0.00, 0.00, 0.24, 1.43, 0.06, -13.36]);

    /// <summary>
    /// Model. Passages: by words, by pieces, by section, by heading; by the words of likely situations, by their section; by where the situations lead, by its section; by the learned passages and the learned
    /// sections. Sentences: those of their passage; by words, by pieces, by the words of likely situations; each kind of answer asked for and given. Confidence: familiarity (seventeen figures), that of the
    /// weights (two), what was learned about sections, of the ranking the largest section and the entropy, and a constant.
    /// </summary>
    public static readonly AnswerWeights Model = new(
        [0.87, 0.00, 0.00, 0.24, 0.88, 0.42, 0.75, 0.21, 0.32, 0.51],
        [0.61, 0.00, 0.00, 0.52, 0.18, 0.27, 0.58, 0.13, 0.37, 0.66, 1.33, 0.00, 2.27, 0.88, 1.58, 1.64, 0.50, 0.09, 0.13, 0.50, 0.36, 0.29, 0.00, 0.00],
        [0.29, 0.02, 0.32, 0.15, 0.00, -1.85, 0.21, -0.41, 0.23, 0.00, 0.13, -1.03, 0.61, 0.00, 0.00, 4.03, 1.61, 0.00, 0.00, 0.24, 1.51, 0.06, -13.47]);

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
