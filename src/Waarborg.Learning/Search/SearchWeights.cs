namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions: tuning, heldout, outside, outside-heldout, half of
/// voices, half of strangers), never on the others; what was found is in bench/Unlearn/README.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval. Passages: by words, by pieces, by section, by heading; by the words of likely situations, by their section; by where the situations lead, by its section; by words of like conversations'
    /// answers, by their sections; by the passages and by the sections that documents and conversations together teach. Sentences: those of their passage; by words, by pieces, by the words of likely
    /// situations; each kind of answer asked for and given; by words of like conversations' answers. Confidence: familiarity (sixteen figures), that of conversations (two), the largest section, what was
    /// learned about sections, and a constant.
    /// </summary>
    public static readonly AnswerWeights Retrieval = new(
        [0.76, 0.00, 0.07, 0.28, 0.82, 0.45, 0.75, 0.24, 0.79, 0.00, 0.27, 0.45],
        [0.61, 0.00, 0.13, 0.60, 0.24, 0.28, 0.60, 0.13, 0.27, 0.00, 0.28, 0.60, 0.93, 0.00, 2.17, 0.85, 1.59, 1.62, 0.48, 0.10, 0.13, 0.52, 0.36, 0.30, 0.00, 0.02, 1.27],
        [0.19, 0.05, 0.19, 0.18, 0.00, -1.91, 0.21, -0.29, 0.22, 0.00, 0.12, -0.86, 0.86, 0.00, 0.04, 4.96, 1.60, 0.00, 0.00, 0.27, 1.34, 0.07, -14.06]);

    /// <summary>
    /// Model. Passages: by words, by pieces, by section, by heading; by the words of likely situations, by their section; by where the situations lead, by its section; by the learned passages and the learned
    /// sections. Sentences: those of their passage; by words, by pieces, by the words of likely situations; each kind of answer asked for and given. Confidence: familiarity (sixteen figures), that of the
    /// weights (two), the largest section, what was learned about sections, and a constant.
    /// </summary>
    public static readonly AnswerWeights Model = new(
        [0.84, 0.00, 0.05, 0.26, 0.82, 0.42, 0.75, 0.23, 0.32, 0.49],
        [0.56, 0.00, 0.07, 0.55, 0.17, 0.19, 0.57, 0.16, 0.38, 0.64, 1.33, 0.00, 2.29, 0.87, 1.57, 1.63, 0.52, 0.10, 0.15, 0.53, 0.36, 0.29, 0.00, 0.00],
        [0.21, 0.06, 0.22, 0.18, 0.00, -1.91, 0.21, -0.28, 0.22, 0.00, 0.12, -0.86, 0.86, 0.00, 0.03, 4.96, 1.60, 0.00, 0.00, 0.26, 1.48, 0.09, -14.27]);

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
