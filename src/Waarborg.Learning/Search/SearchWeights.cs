namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions/tuning.jsonl and outside.jsonl), never on
/// those that are measured with; what was found is in docs/decisions/2026-11-28-answers.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>Retrieval: passage by words, by pieces, by section; by words of like conversations' answers, by their sections.</summary>
    public static readonly double[] Ranking = [2.62, 1.22, 1.60, 2.48, 1.08];

    /// <summary>Retrieval, inside or outside the documents: familiarity (four figures), that of conversations (two), the largest section, and a constant.</summary>
    public static readonly double[] Confidence = [0.04, 2.09, 2.21, 2.59, 1.48, 2.24, 0.96, -13.84];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [2.80, 1.96, 2.33, 0.16, 0.31];

    /// <summary>Model, inside or outside the documents: familiarity (four figures), that of the weights (two), the largest section, and a constant.</summary>
    public static readonly double[] ModelConfidence = [0.15, 3.05, 2.20, 3.23, 3.02, 0.77, 0.80, -12.32];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
