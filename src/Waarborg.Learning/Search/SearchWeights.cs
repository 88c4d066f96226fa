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
    public static readonly double[] Ranking = [2.12, 0.50, 1.30, 1.49, 0.65, 0.52, 0.40];

    /// <summary>Retrieval, inside or outside the documents: familiarity (four figures), that of conversations (two), the largest section, and a constant.</summary>
    public static readonly double[] Confidence = [0.21, 1.65, 1.83, 2.70, 1.65, 2.11, 2.18, -13.69];

    /// <summary>Model: passage by words, by pieces, by section; by the learned passages and the learned sections.</summary>
    public static readonly double[] ModelRanking = [2.79, 1.92, 2.28, 0.21, 0.26];

    /// <summary>Model, inside or outside the documents: familiarity (four figures), that of the weights (two), the largest section, and a constant.</summary>
    public static readonly double[] ModelConfidence = [0.33, 2.54, 2.07, 3.40, 3.19, 0.01, 1.41, -12.00];

    /// <summary>The chance that goes with clues and their weights, the last of which is the constant.</summary>
    public static double Chance(IReadOnlyList<double> clues, double[] weights) => Scores.Logistic(clues.Select((c, i) => c * weights[i]).Sum() + weights[^1]);
}
