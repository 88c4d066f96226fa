namespace Waarborg.Learning;

/// <summary>The passages of the public documents, to be found by the words of a question. Immutable; thread safe.</summary>
internal sealed class PassageIndex
{
    private readonly WordIndex _words;
    private readonly WordIndex _pieces;
    private readonly WordIndex _sections;
    private readonly WordIndex _headings;
    private readonly WordIndex _sentenceWords;
    private readonly WordIndex _sentencePieces;
    private readonly bool[][] _sentenceKinds;
    private readonly Lazy<SortedDictionary<string, double>>[] _written;

    /// <summary>Indexes passages; at least one.</summary>
    public PassageIndex(IReadOnlyList<KnownPassage> passages)
    {
        Passages = passages;
        Sections = [.. passages.Select(p => p.Heading).Distinct(StringComparer.Ordinal)];
        SectionOf = [.. passages.Select(p => Array.IndexOf(Sections, p.Heading))];
        Features = new TextFeatures(passages.Select(p => p.Text));
        var whole = passages.Select(p => $"{p.Heading} {p.Text}").ToArray();
        _words = new WordIndex([.. whole.Select(Features.Words)], 0.5);
        _pieces = new WordIndex([.. whole.Select(TextFeatures.Pieces)], 0.5);
        Answers = new WordIndex([.. passages.Select(p => Features.Words(p.Text))], 0.3);
        _sections = new WordIndex([.. Sections.Select(s => Features.Words($"{s} {string.Join(' ', passages.Where(p => p.Heading == s).Select(p => p.Text))}"))], 0.3);
        _headings = new WordIndex([.. Sections.Select(Features.Words)], 0.3);
        var units = passages.SelectMany((p, i) => PassageReader.UnitsWithLead(p.Text).Select(u => (Passage: i, u.Text, Whole: $"{u.Lead} {u.Text}"))).ToList();
        Sentences = [.. units.Select(u => (u.Passage, u.Text))];
        _sentenceWords = new WordIndex([.. units.Select(u => Features.Words(u.Whole))], 0.6);
        _sentencePieces = new WordIndex([.. units.Select(u => TextFeatures.Pieces(u.Whole))], 0.6);
        _written = [.. Situation.All.Select(s => new Lazy<SortedDictionary<string, double>>(() => Features.Words(s.Written)))];
        _sentenceKinds = [.. Sentences.Select(s => AnswerKind.GivenBy(s.Text))];
    }

    /// <summary>Which figures of <see cref="Familiarity"/> speak against the documents.</summary>
    public static IReadOnlyCollection<int> Strangeness { get; } = [5, 7, 11];

    public IReadOnlyList<KnownPassage> Passages { get; }

    public string[] Sections { get; }

    /// <summary>The section of each passage.</summary>
    public int[] SectionOf { get; }

    public TextFeatures Features { get; }

    /// <summary>Passages without their headings: for recognising in them what an employee answered.</summary>
    public WordIndex Answers { get; }

    /// <summary>The passages' sentences, in order.</summary>
    public IReadOnlyList<(int Passage, string Text)> Sentences { get; }

    /// <summary>Six scores for each passage: by words, by pieces of words, by its section, by its heading, and by the words of likely situations itself and by its section.</summary>
    public IReadOnlyList<double[]> Rows(string question)
    {
        var words = Features.Asked(question);
        var likely = Written(question);
        double[] sections = _sections.Score(words), headings = _headings.Score(words), situations = _sections.Score(likely);
        return
        [
            Scores.Scaled(_words.Score(words)), Scores.Scaled(_pieces.Score(TextFeatures.Pieces(question))), Scores.Scaled([.. SectionOf.Select(s => sections[s])]),
            Scores.Scaled([.. SectionOf.Select(s => headings[s])]), Expanded(likely), Scores.Scaled([.. SectionOf.Select(s => situations[s])]),
        ];
    }

    /// <summary>In which words an organisation writes about the situations that a question may be about, weighted by how likely they are.</summary>
    public SortedDictionary<string, double> Written(string question)
    {
        var words = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (situation, share) in SituationIndex.Shared.Find(question).Shares)
        {
            var written = _written[situation].Value;
            foreach (var (word, count) in written) words[word] = words.GetValueOrDefault(word) + (share * count / Math.Sqrt(written.Count));
        }
        return words;
    }

    /// <summary>What a text is compared by, numbered; for a model that learns.</summary>
    public (uint Feature, float Value)[] Numbered(string text) => NumberedFeatures.Of(Features.Asked(text), TextFeatures.Pieces(text), SituationIndex.Shared.Find(text));

    /// <summary>How well each passage fits other words than the question's own, for example those of answers to like questions.</summary>
    public double[] Expanded(SortedDictionary<string, double> words) => Scores.Scaled(_words.Score(words));

    /// <summary>
    /// Rows of scores for each sentence: those of its passage, then by its own words, by pieces of words, by the words of likely situations, by the kinds of answer that it gives, and last, when
    /// they are given, by the words of likely answers.
    /// </summary>
    public IReadOnlyList<double[]> SentenceRows(string question, IReadOnlyList<double[]> passages, SortedDictionary<string, double>? likely)
    {
        List<double[]> rows =
        [
            .. passages.Select(row => Sentences.Select(s => row[s.Passage]).ToArray()), Scores.Scaled(_sentenceWords.Score(Features.Asked(question))),
            Scores.Scaled(_sentencePieces.Score(TextFeatures.Pieces(question))), Scores.Scaled(_sentenceWords.Score(Written(question))), .. AnswerKind.Rows(question, _sentenceKinds),
        ];
        if (likely is not null) rows.Add(Scores.Scaled(_sentenceWords.Score(likely)));
        return rows;
    }

    /// <summary>
    /// How much the question is about anything in the documents: the share of its words that they know, weighted by rarity; the best score by words; the best by pieces
    /// as a share of what is possible; how long it is; what the best passage has of it, weighted by rarity, which a short question can have too; how much of it is
    /// about something else, how many of the groups of like words it shares, and how many words nobody knows; how well its own words are known on average, and whether two are; how much it is
    /// like the likest situation, and the share of situations elsewhere, as a logarithm of odds.
    /// </summary>
    public double[] Familiarity(string question)
    {
        var words = Features.Asked(question);
        var pieces = TextFeatures.Pieces(question);
        var situations = SituationIndex.Shared.Find(question);
        var terms = Features.Terms(question);
        var telling = terms.Where(t => t.Sort != TermSort.Everyday && t.Weight > 0).DistinctBy(t => t.Stem).ToArray();
        var own = telling.Where(t => t.Sort != TermSort.General).ToArray();
        var all = Math.Max(1e-9, telling.Sum(t => _words.RarityOf(t.Stem)));
        var byPieces = _pieces.Score(pieces).Max() / Math.Max(8, _pieces.Weight(pieces));
        var groups = terms.Where(t => t.Sort is not (TermSort.Everyday or TermSort.General)).SelectMany(t => t.Groups).Distinct(StringComparer.Ordinal).Where(_words.Knows);
        return
        [
            telling.Sum(t => KnownShare(t) * _words.RarityOf(t.Stem)) / all, Math.Log(1 + _words.Score(words).Max()), byPieces, Math.Min(1, own.Sum(KnownShare) / 4.0),
            Math.Min(1, _words.Covered(words).Max() / all), Math.Min(1, own.Count(t => t.Sort == TermSort.Elsewhere) / 2.0), Math.Log(1 + groups.Sum(_words.RarityOf)),
            Math.Min(1, own.Count(t => t.Sort == TermSort.Unknown) / 4.0), own.Select(KnownShare).DefaultIfEmpty(0).Average(), own.Sum(KnownShare) >= 2 ? 1 : 0,
            situations.Likeness, Math.Log((situations.Elsewhere + 0.05) / (1.05 - situations.Elsewhere)),
        ];
    }

    private double KnownShare(Term term) => term.Sort switch
    {
        TermSort.Known => 1,
        TermSort.Like => 0.9,
        TermSort.Near => 0.5,
        TermSort.General => _words.Knows(term.Stem) ? 1 : term.Groups.Any(_words.Knows) ? 0.9 : 0,
        _ => 0,
    };

    /// <summary>A distribution over sections as a score for each passage.</summary>
    public double[] BySection(double[] sections) => [.. SectionOf.Select(s => Math.Log(sections[s] + 1e-2))];

    /// <summary>The largest share that one section has of a distribution over passages.</summary>
    public double LargestSection(double[] ranking)
    {
        var likely = Scores.Softmax(ranking);
        var sums = new double[Sections.Length];
        for (var i = 0; i < likely.Length; i++) sums[SectionOf[i]] += likely[i];
        return sums.Max();
    }
}
