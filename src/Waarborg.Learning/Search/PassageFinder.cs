namespace Waarborg.Learning;

/// <summary>
/// Answers questions with sentences of public documents; conversations only help to find them, and no word of a conversation is ever given out. Made anew when a
/// conversation comes or goes, so that forgetting is immediate. No native code. Immutable; thread safe.
/// </summary>
public sealed class PassageFinder
{
    private readonly PassageIndex _passages;
    private readonly ConversationIndex _conversations;
    private readonly FinderCounts[] _learned;

    /// <summary>Reads what it is to answer from.</summary>
    /// <param name="passages">Passages of public documents, at least one.</param>
    /// <param name="conversations">De-identified questions and answers; none will do.</param>
    /// <exception cref="ArgumentException">There are no passages.</exception>
    public PassageFinder(IReadOnlyList<KnownPassage> passages, IReadOnlyList<DialogueExample> conversations)
        : this(passages, conversations, null)
    {
    }

    /// <summary>As the other, with a recogniser of its own: to measure with one that has not seen what is asked.</summary>
    internal PassageFinder(IReadOnlyList<KnownPassage> passages, IReadOnlyList<DialogueExample> conversations, SituationRecogniser? recogniser)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentNullException.ThrowIfNull(conversations);
        if (passages.Count == 0) throw new ArgumentException("There are no passages to answer from.", nameof(passages));
        _passages = new PassageIndex(passages, recogniser);
        _conversations = new ConversationIndex(_passages, conversations);
        FinderCounts Learned(IEnumerable<FinderLesson> lessons) => FinderTrainer.Count("index", _passages, [.. lessons], null, CancellationToken.None);
        _learned = [Learned(FinderLesson.OfDocuments(_passages)), Learned(FinderLesson.OfExamples(_passages, conversations))];
    }

    /// <summary>Finds an answer. The same question gives the same answer.</summary>
    /// <param name="question">The question; it is not kept.</param>
    public FoundAnswer Find(string question) => Find(question, SearchWeights.Retrieval);

    /// <summary>As <see cref="Find(string)"/>, by other weights.</summary>
    internal FoundAnswer Find(string question, AnswerWeights weights)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = _passages.Read(question);
        var likely = _conversations.LikelyWords(asked);
        var clues = Clues(asked, likely);
        var ranking = Scores.Mix(clues, weights.Ranking);
        var (text, passages) = AnswerComposer.Compose(_passages, ranking, Scores.Mix(_passages.SentenceRows(asked, clues, likely), weights.Sentences));
        return new FoundAnswer(text, SearchWeights.Chance(Familiarity(asked, clues, ranking), weights.Confidence), passages);
    }

    /// <summary>A row of scores for each weight of <see cref="AnswerWeights.Ranking"/>.</summary>
    internal IReadOnlyList<double[]> Clues(string question)
    {
        var asked = _passages.Read(question);
        return Clues(asked, _conversations.LikelyWords(asked));
    }

    /// <summary>A row of scores for each weight of <see cref="AnswerWeights.Sentences"/>.</summary>
    internal IReadOnlyList<double[]> SentenceClues(string question)
    {
        var asked = _passages.Read(question);
        var likely = _conversations.LikelyWords(asked);
        return _passages.SentenceRows(asked, Clues(asked, likely), likely);
    }

    /// <summary>The sentences that answers are made of.</summary>
    internal IReadOnlyList<(int Passage, string Text)> Sentences => _passages.Sentences;

    /// <summary>The documents.</summary>
    internal PassageIndex Index => _passages;

    /// <summary>The same documents and conversations as a model with one shard.</summary>
    internal FinderModel Model => FinderModel.Of(_passages, _learned[0], [_learned[1]]);

    /// <summary>A figure for each weight of <see cref="AnswerWeights.Confidence"/> but the last.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranking">The weights of the ranking, on which the largest section depends.</param>
    internal double[] Familiarity(string question, IReadOnlyList<double> ranking)
    {
        var asked = _passages.Read(question);
        var clues = Clues(asked, _conversations.LikelyWords(asked));
        return Familiarity(asked, clues, Scores.Mix(clues, ranking));
    }

    private IReadOnlyList<double[]> Clues(AskedQuestion question, SortedDictionary<string, double> likely) =>
        [
            .. _passages.Rows(question), _passages.Expanded(likely), _passages.BySection(_conversations.Sections(question, _passages.Sections.Length)),
            .. FinderEvidence.Rows(_passages, FinderEvidence.Of(PassageIndex.Numbered(question), _learned)),
        ];

    /// <summary>The last clue is what was learned about sections, as logarithms: high when one stands out. What depends on the ranking comes last.</summary>
    private double[] Familiarity(AskedQuestion question, IReadOnlyList<double[]> clues, double[] ranking) =>
        [.. _passages.Familiarity(question), .. _conversations.Familiarity(question), clues[^1].Max(), .. _passages.Standing(ranking)];
}
