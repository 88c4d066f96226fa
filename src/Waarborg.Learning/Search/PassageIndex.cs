namespace Waarborg.Learning;

/// <summary>The passages of the public documents, to be found by the words of a question. Immutable; thread safe.</summary>
internal sealed class PassageIndex
{
    /// <summary>What counts as no chance at all, where logarithms are taken.</summary>
    private const double LeastChance = 1e-3;

    private readonly WordIndex _words;
    private readonly WordIndex _pieces;
    private readonly WordIndex _sections;
    private readonly WordIndex _headings;
    private readonly WordIndex _sentenceWords;
    private readonly WordIndex _sentencePieces;
    private readonly bool[][] _sentenceKinds;
    private readonly SortedDictionary<string, double>[] _written;
    private readonly SituationPassages _leads;
    private readonly SituationRecogniser _recogniser;

    /// <summary>Indexes passages; at least one.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="recogniser">Tells situations; without it the one that ships.</param>
    public PassageIndex(IReadOnlyList<KnownPassage> passages, SituationRecogniser? recogniser = null)
    {
        Passages = passages;
        _recogniser = recogniser ?? SituationRecogniser.Shared;
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
        _written = [.. Situation.All.Select(s => Features.Words(s.Written))];
        _leads = new SituationPassages(_words, _written);
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

    /// <summary>Looks up once what a question is compared by.</summary>
    public AskedQuestion Read(string question)
    {
        var situations = _recogniser.Find(question);
        return new AskedQuestion(question, Features.Asked(question), TextFeatures.Pieces(question), situations, Written(situations), _leads.Chances(situations));
    }

    /// <summary>
    /// Eight scores for each passage: by words, by pieces of words, by its section, by its heading, by the words of likely situations itself and by its section, and by where those situations lead, itself
    /// and by its section.
    /// </summary>
    public IReadOnlyList<double[]> Rows(AskedQuestion question)
    {
        double[] sections = _sections.Score(question.Words), headings = _headings.Score(question.Words), situations = _sections.Score(question.Written);
        return
        [
            Scores.Scaled(_words.Score(question.Words)), Scores.Scaled(_pieces.Score(question.Pieces)), Scores.Scaled([.. SectionOf.Select(s => sections[s])]),
            Scores.Scaled([.. SectionOf.Select(s => headings[s])]), Expanded(question.Written), Scores.Scaled([.. SectionOf.Select(s => situations[s])]),
            [.. question.Pointed.Select(chance => Math.Log(chance + LeastChance))], BySection(Sums(question.Pointed)),
        ];
    }

    /// <summary>In which words an organisation writes about the likeliest situations, weighted by how likely they are.</summary>
    public SortedDictionary<string, double> Written(SituationChances situations)
    {
        var words = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (situation, share) in situations.Likeliest())
        {
            var written = _written[situation];
            foreach (var (word, count) in written) words[word] = words.GetValueOrDefault(word) + (share * count / Math.Sqrt(written.Count));
        }
        return words;
    }

    /// <summary>Which passages a situation leads to, as shares of at most one together.</summary>
    public IReadOnlyList<(int Passage, double Share)> Leads(int situation) => _leads.Of(situation);

    /// <summary>What a text is compared by, numbered; for a model that learns.</summary>
    public (uint Feature, float Value)[] Numbered(string text) => NumberedFeatures.Of(Features.Asked(text), TextFeatures.Pieces(text), _recogniser.Find(text));

    /// <summary>As <see cref="Numbered(string)"/>, without situations.</summary>
    public (uint Feature, float Value)[] NumberedWords(string text) => NumberedFeatures.Of(Features.Asked(text), TextFeatures.Pieces(text), SituationChances.None);

    /// <summary>As <see cref="Numbered(string)"/>, of a question that was looked up.</summary>
    public static (uint Feature, float Value)[] Numbered(AskedQuestion question) => NumberedFeatures.Of(question.Words, question.Pieces, question.Situations);

    /// <summary>How well each passage fits other words than the question's own, for example those of answers to like questions.</summary>
    public double[] Expanded(SortedDictionary<string, double> words) => Scores.Scaled(_words.Score(words));

    /// <summary>
    /// Rows of scores for each sentence: those of its passage, then by its own words, by pieces of words, by the words of likely situations, by the kinds of answer that it gives, and last, when
    /// they are given, by the words of likely answers.
    /// </summary>
    public IReadOnlyList<double[]> SentenceRows(AskedQuestion question, IReadOnlyList<double[]> passages, SortedDictionary<string, double>? likely)
    {
        List<double[]> rows =
        [
            .. passages.Select(row => Sentences.Select(s => row[s.Passage]).ToArray()), Scores.Scaled(_sentenceWords.Score(question.Words)),
            Scores.Scaled(_sentencePieces.Score(question.Pieces)), Scores.Scaled(_sentenceWords.Score(question.Written)), .. AnswerKind.Rows(question.Text, _sentenceKinds),
        ];
        if (likely is not null) rows.Add(Scores.Scaled(_sentenceWords.Score(likely)));
        return rows;
    }

    /// <summary>
    /// How much the question is about anything in the documents: the share of its words that they know, weighted by rarity; the best score by words; the best by pieces
    /// as a share of what is possible; how long it is; what the best passage has of it, weighted by rarity, which a short question can have too; how much of it is
    /// about something else, how many of the groups of like words it shares, and how many words nobody knows; how well its own words are known on average, and whether two are; how strongly
    /// they speak for the likeliest situation; as logarithms of odds, the chance of situations elsewhere and that of leading anywhere in the documents; as logarithms, the best chance of a section and of a passage; the
    /// share of what is said that was ever seen in learning situations, and the logarithm of the number of words.
    /// </summary>
    public double[] Familiarity(AskedQuestion question)
    {
        var (words, pieces) = (question.Words, question.Pieces);
        var terms = Features.Terms(question.Text);
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
            question.Situations.Strength, Odds(question.Situations.Elsewhere), Odds(question.Pointed.Sum()), Math.Log(Sums(question.Pointed).Max() + LeastChance), Math.Log(question.Pointed.Max() + LeastChance),
            question.Situations.Known, Math.Log(1 + WordReader.Read(question.Text).Count),
        ];
    }

    private static double Odds(double chance) => Math.Log((chance + 0.02) / (1.02 - chance));

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

    /// <summary>Of a ranking as a distribution over passages: the largest share that one section has, and the entropy, in nats.</summary>
    public double[] Standing(double[] ranking)
    {
        var likely = Scores.Softmax(ranking);
        return [Sums(likely).Max(), -likely.Sum(p => p > 0 ? p * Math.Log(p) : 0)];
    }

    /// <summary>What each section has of what its passages have.</summary>
    private double[] Sums(double[] passages)
    {
        var sums = new double[Sections.Length];
        for (var i = 0; i < passages.Length; i++) sums[SectionOf[i]] += passages[i];
        return sums;
    }
}
