namespace Waarborg.Learning;

/// <summary>
/// Puts an answer together from sentences of the likeliest passages, word for word: so much that a question about several facts gets them all, so little that a
/// customer can use it.
/// </summary>
internal static class AnswerComposer
{
    /// <summary>Characters of an answer, unless its first sentence alone is longer.</summary>
    public const int Longest = 700;

    private const int MostSentences = 14;

    /// <summary>How much a long sentence is held back: likelihood is divided by length to this power, since every sentence takes room from others.</summary>
    private const double LengthMatters = 0.3;

    /// <summary>Composes.</summary>
    /// <param name="index">The documents.</param>
    /// <param name="ranking">A score for each passage, by which the lines are ordered.</param>
    /// <param name="sentences">A score for each sentence, comparable as logarithms of odds.</param>
    /// <returns>The text, a line for each passage, likeliest passage first; and the passages that it comes from.</returns>
    public static (string Text, IReadOnlyList<int> Passages) Compose(PassageIndex index, double[] ranking, double[] sentences)
    {
        var scores = sentences.Select((score, i) => score - (LengthMatters * Math.Log(index.Sentences[i].Text.Length + 10))).ToArray();
        var chosen = new SortedSet<int>();
        var length = 0;
        foreach (var i in Scores.Best(scores, 4 * MostSentences))
        {
            var more = index.Sentences[i].Text.Length + 1;
            if (chosen.Count == MostSentences || (length > 0 && length + more > Longest)) continue;
            chosen.Add(i);
            length += more;
        }
        var passages = chosen.Select(i => index.Sentences[i].Passage).Distinct().OrderByDescending(p => ranking[p]).ThenBy(p => p).ToArray();
        return (string.Join('\n', passages.Select(p => Line(string.Join(' ', chosen.Where(i => index.Sentences[i].Passage == p).Select(i => index.Sentences[i].Text))))), passages);
    }

    /// <summary>A line begins with a capital, also where it was in the middle of a sentence, and ends without a semicolon.</summary>
    private static string Line(string text) => char.ToUpperInvariant(text[0]) + text[1..].TrimEnd(';');
}
