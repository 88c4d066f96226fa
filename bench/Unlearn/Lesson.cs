namespace Waarborg.Bench.Unlearn;

/// <summary>Something that weights are fitted on, with its clues looked up.</summary>
/// <param name="Set">Where it comes from; what one judges by takes no part in fitting.</param>
/// <param name="Question">The question or utterance, with what a right answer holds.</param>
/// <param name="Inside">Whether the documents answer it.</param>
/// <param name="Share">How much it counts.</param>
/// <param name="Clues">A row of scores for passages for each weight of a ranking.</param>
/// <param name="Right">Which passages hold what is asked for; none outside.</param>
/// <param name="SentenceClues">The same for sentences; empty when nothing is known of them.</param>
/// <param name="RightSentences">Which sentences hold a fact.</param>
/// <param name="Figures">Figures of familiarity; the last two depend on the ranking.</param>
internal sealed record Lesson(
    string Set, Question Question, bool Inside, double Share, float[][] Clues, bool[] Right, float[][] SentenceClues, bool[] RightSentences, double[] Figures);
