namespace Waarborg.Learning;

/// <summary>
/// How much each clue counts. Fitted by <c>./bench.sh unlearn --fit</c> on questions written for that (bench/Unlearn/questions/tuning.jsonl and outside.jsonl), never on
/// those that are measured with; what was found is in docs/decisions/2026-11-28-answers.md.
/// </summary>
internal static class SearchWeights
{
    /// <summary>
    /// Retrieval: passage by words, by pieces, by section; by words of like conversations' answers, by their sections; by the passages and by the sections that documents
    /// and conversations together teach.
    /// </summary>
    public static readonly double[] Ranking = [2.19, 0.47, 1.27, 1.34, 0.69, 0.53, 0.44];

    /// <summary>Retrieval, inside or outside the documents: familiarity (four figures), that of conversations (two), the largest section, and a constant.</summary>
    public static readonly double[] Confidence = [0.23, 1.84, 1.83, 2.69, 1.57, 2.05, 2.01, -13.74];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [2.94, 1.90, 2.30, 0.16, 0.23];

    /// <summary>Model, inside or outside the documents: familiarity (four figures), that of the weights (two), the largest section, and a constant.</summary>
    public static readonly double[] ModelConfidence = [0.25, 2.81, 2.04, 3.37, 3.11, 0.46, 1.15, -12.22];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
