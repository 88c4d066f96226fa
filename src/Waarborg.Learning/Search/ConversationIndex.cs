namespace Waarborg.Learning;

/// <summary>
/// Conversations as a bridge from customers' words to the documents': what employees answered to like questions tells with which words the documents answer this one
/// (pseudo-relevance feedback, Rocchio 1971), and which sections those conversations were about. Immutable; thread safe.
/// </summary>
internal sealed class ConversationIndex
{
    private const int Answers = 10;
    private const int Neighbours = 30;
    private readonly WordIndex _questionWords;
    private readonly WordIndex _questionPieces;
    private readonly WordIndex _wholeWords;
    private readonly WordIndex _wholePieces;
    private readonly TextFeatures _features;
    private readonly SortedDictionary<string, double>[] _answers;
    private readonly double[][] _sections;

    /// <summary>Indexes conversations.</summary>
    public ConversationIndex(PassageIndex passages, IReadOnlyList<DialogueExample> examples)
    {
        _features = passages.Features;
        var whole = examples.Select(e => $"{e.Question} {e.Answer}").ToArray();
        _questionWords = new WordIndex([.. examples.Select(e => _features.Asked(e.Question))], 0.5);
        _questionPieces = new WordIndex([.. examples.Select(e => TextFeatures.Pieces(e.Question))], 0.5);
        _wholeWords = new WordIndex([.. whole.Select(_features.Words)], 0.5);
        _wholePieces = new WordIndex([.. whole.Select(TextFeatures.Pieces)], 0.5);
        _answers = [.. examples.Select(e => _features.Words(e.Answer))];
        var labels = new AnswerLabels(passages);
        _sections = [.. examples.Select(labels.Sections)];
    }

    /// <summary>Words of the answers to like questions, weighted by likeness; empty without conversations.</summary>
    public SortedDictionary<string, double> LikelyWords(AskedQuestion question)
    {
        var words = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (example, likeness) in Like(question, 1.5, Answers))
        {
            var share = likeness / (Math.Sqrt(_answers[example].Count) + 1);
            foreach (var (word, count) in _answers[example]) words[word] = words.GetValueOrDefault(word) + (share * count);
        }
        return words;
    }

    /// <summary>What sections the likest questions were about, as a distribution; even without conversations.</summary>
    public double[] Sections(AskedQuestion question, int sections)
    {
        var sums = new double[sections];
        foreach (var (example, likeness) in Like(question, 1, Neighbours))
            for (var s = 0; s < sections; s++) sums[s] += likeness * _sections[example][s];
        var sum = sums.Sum();
        return [.. sums.Select(s => sum > 0 ? s / sum : 1.0 / sections)];
    }

    /// <summary>The share of the question's words that customers or employees have used, weighted by rarity, and the best score.</summary>
    public double[] Familiarity(AskedQuestion question)
    {
        var stems = _features.Terms(question.Text).Where(t => t.Sort is not (TermSort.Everyday or TermSort.General) && t.Weight > 0).Select(t => t.Stem).Distinct(StringComparer.Ordinal).ToArray();
        var known = stems.Where(_wholeWords.Knows).Sum(_wholeWords.RarityOf) / Math.Max(1e-9, stems.Sum(_wholeWords.RarityOf));
        return [known, Math.Log(1 + _wholeWords.Score(question.Words).DefaultIfEmpty(0).Max())];
    }

    /// <summary>The likest examples with the fourth power of their likeness, the likest being 1.</summary>
    private IEnumerable<(int Example, double Likeness)> Like(AskedQuestion question, double wholeWeight, int count)
    {
        var (words, pieces) = (question.Words, question.Pieces);
        var scores = Scores.Mix(
            [
                Scores.Scaled(_questionWords.Score(words)), Scores.Scaled(_questionPieces.Score(pieces)),
                Scores.Scaled(_wholeWords.Score(words)), Scores.Scaled(_wholePieces.Score(pieces)),
            ],
            [1, 1, wholeWeight, wholeWeight]);
        var most = scores.DefaultIfEmpty(0).Max();
        return most <= 0 ? [] : Scores.Best(scores, count).Select(i => (i, Math.Pow(scores[i] / most, 4)));
    }
}
