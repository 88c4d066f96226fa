namespace Waarborg.Learning;

/// <summary>
/// Answers questions with sentences of public documents; conversations only help to find them, and no word of a conversation is ever given out. Made anew when a
/// conversation comes or goes, so that forgetting is immediate. No native code. Immutable; thread safe.
/// </summary>
public sealed class PassageFinder
{
    private readonly PassageIndex _passages;
    private readonly ConversationIndex _conversations;
    private readonly FinderCounts _learned;

    /// <summary>Reads what it is to answer from.</summary>
    /// <param name="passages">Passages of public documents, at least one.</param>
    /// <param name="conversations">De-identified questions and answers; none will do.</param>
    /// <exception cref="ArgumentException">There are no passages.</exception>
    public PassageFinder(IReadOnlyList<KnownPassage> passages, IReadOnlyList<DialogueExample> conversations)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(conversations);
        if (passages.Count == 0) throw new ArgumentException("There are no passages to answer from.", nameof(passages));
        _passages = new PassageIndex(passages);
        _conversations = new ConversationIndex(_passages, conversations);
        _learned = FinderTrainer.Count(
            "index", _passages, [.. FinderLesson.OfDocuments(_passages), .. FinderLesson.OfExamples(_passages, conversations)], null, CancellationToken.None);
    }

    /// <summary>Finds an answer. The same question gives the same answer.</summary>
    /// <param name="question">The question; it is not kept.</param>
    public FoundAnswer Find(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var likely = _conversations.LikelyWords(question);
        var clues = Clues(question, likely);
        var ranking = Scores.Mix(clues, SearchWeights.Ranking);
        var (text, passages) = AnswerComposer.Compose(_passages, ranking, Scores.Mix(_passages.SentenceRows(question, clues, likely), SearchWeights.Sentences));
        return new FoundAnswer(text, SearchWeights.Chance(Familiarity(question, clues, ranking), SearchWeights.Confidence), passages);
    }

    /// <summary>A row of scores for each weight of <see cref="SearchWeights.Ranking"/>.</summary>
    internal IReadOnlyList<double[]> Clues(string question, SortedDictionary<string, double>? likely = null) =>
        [
            .. _passages.Rows(question), _passages.Expanded(likely ?? _conversations.LikelyWords(question)),
            _passages.BySection(_conversations.Sections(question, _passages.Sections.Length)),
            .. FinderEvidence.Rows(_passages, FinderEvidence.Of(_passages.Numbered(question), _learned)),
        ];

    /// <summary>A row of scores for each weight of <see cref="SearchWeights.Sentences"/>.</summary>
    internal IReadOnlyList<double[]> SentenceClues(string question)
    {
        var likely = _conversations.LikelyWords(question);
        return _passages.SentenceRows(question, Clues(question, likely), likely);
    }

    /// <summary>The sentences that answers are made of.</summary>
    internal IReadOnlyList<(int Passage, string Text)> Sentences => _passages.Sentences;

    /// <summary>A figure for each weight of <see cref="SearchWeights.Confidence"/> but the last.</summary>
    internal double[] Familiarity(string question)
    {
        var clues = Clues(question);
        return Familiarity(question, clues, Scores.Mix(clues, SearchWeights.Ranking));
    }

    /// <summary>The last clue is what was learned about sections, as logarithms: high when one stands out.</summary>
    private double[] Familiarity(string question, IReadOnlyList<double[]> clues, double[] ranking) =>
        [.. _passages.Familiarity(question), .. _conversations.Familiarity(question), _passages.LargestSection(ranking), clues[^1].Max()];
}
