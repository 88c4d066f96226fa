namespace Waarborg.Learning;

/// <summary>
/// What a text is compared by: stems, parts of compounds, separable verbs, groups of like words and phrases, and pieces of four letters. Thread safe.
/// </summary>
/// <remarks>A compound counts in parts too when a part is a word of the documents that it was made with; a word that nobody knows counts as the one that it was meant to be.</remarks>
internal sealed class TextFeatures
{
    private const double EverydayWeight = 0.25;
    private const double GeneralWeight = 0.5;
    private const double GroupWeight = 0.6;
    private const double LoneGroupWeight = 0.9;
    private const double PhraseWeight = 0.9;
    private const double PartWeight = 0.5;
    private const double MeantWeight = 0.6;
    private const double Most = 1.5;
    private const int PieceLength = 4;
    private const int ShortestCompound = 7;
    private const int Apart = 6;
    private readonly HashSet<string> _stems;
    private readonly Spelling _spelling;

    /// <summary>Knows the words of these documents.</summary>
    public TextFeatures(IEnumerable<string> documents)
    {
        var words = documents.SelectMany(WordReader.Telling).Where(word => word.Length >= 4).Distinct(StringComparer.Ordinal).ToList();
        _stems = words.Select(DutchStem.Of).ToHashSet(StringComparer.Ordinal);
        _spelling = new Spelling(words.Concat(LikeWords.Spelled).Concat(Situation.Spelled));
    }

    /// <summary>The telling words of a text with what they may be compared by; its separable verbs and phrases follow them.</summary>
    public IReadOnlyList<Term> Terms(string text)
    {
        var words = WordReader.Read(text);
        var stems = words.ConvertAll(DutchStem.Of);
        List<Term> terms = [.. words.Zip(stems).Where(w => WordReader.Tells(w.First)).Select(w => TermOf(w.First, w.Second))];
        terms.AddRange(Separated(words, stems).Select(verb => new Term(verb, 1, LikeWords.GroupsOf(verb), [], _stems.Contains(verb) ? TermSort.Known : TermSort.Like)));
        terms.AddRange(LikeWords.GroupsOfPhrases(stems).Select(group => new Term("", 0, [group], [], TermSort.Like)));
        return terms;
    }

    /// <summary>Stems, parts and groups with how often they occur, weighted: what documents are compared by.</summary>
    public SortedDictionary<string, double> Words(string text)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        AddWords(features, text, 1);
        return features;
    }

    /// <summary>As <see cref="Words"/> for what somebody asks: the sentences that ask count most, and no word counts for much more than once.</summary>
    public SortedDictionary<string, double> Asked(string question)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (sentence, weight) in QuestionSentences.Read(question)) AddWords(features, sentence, weight);
        foreach (var feature in features.Keys.ToArray()) features[feature] = Math.Min(Most, features[feature]);
        return features;
    }

    /// <summary>Pieces of four letters of each word, its beginning and end marked, with how often they occur.</summary>
    public static SortedDictionary<string, double> Pieces(string text)
    {
        var features = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in WordReader.Telling(text))
        {
            var marked = $"<{word}>";
            var weight = EverydayWords.Contains(word) ? EverydayWeight : EverydayWords.AreGeneral(word) ? GeneralWeight : 1;
            for (var i = 0; i == 0 || i + PieceLength <= marked.Length; i++) Add(features, marked.Substring(i, Math.Min(PieceLength, marked.Length - i)), weight);
        }
        return features;
    }

    private void AddWords(SortedDictionary<string, double> features, string text, double weight)
    {
        foreach (var term in Terms(text))
        {
            if (term.Weight > 0) Add(features, term.Stem, weight * term.Weight);
            var each = (term.Weight == 0 ? PhraseWeight : GroupShare(term.Sort)) / Math.Sqrt(Math.Max(1, term.Groups.Count));
            foreach (var group in term.Groups) Add(features, group, weight * each);
            foreach (var part in term.Parts) Add(features, part, weight * PartWeight);
        }
    }

    private static double GroupShare(TermSort sort) => sort switch
    {
        TermSort.Known => GroupWeight,
        TermSort.Near => MeantWeight,
        TermSort.General => GroupWeight * GeneralWeight,
        TermSort.Everyday => GroupWeight * EverydayWeight,
        _ => LoneGroupWeight,
    };

    private Term TermOf(string word, string stem)
    {
        var groups = LikeWords.GroupsOf(stem);
        if (EverydayWords.Contains(word)) return new Term(stem, EverydayWeight, groups, [], TermSort.Everyday);
        if (EverydayWords.AreGeneral(word)) return new Term(stem, GeneralWeight, groups, [], TermSort.General);
        if (_stems.Contains(stem)) return new Term(stem, 1, groups, Compound(word, stem), TermSort.Known);
        if (groups.Count > 0) return new Term(stem, 1, groups, Compound(word, stem), TermSort.Like);
        if (Elsewhere.Contains(stem)) return new Term(stem, 1, [], [], TermSort.Elsewhere);
        if (Situation.Knows(stem)) return new Term(stem, 1, [], Compound(word, stem), TermSort.Like);
        var parts = Compound(word, stem);
        if (parts.Count > 0) return new Term(stem, 1, [.. parts.SelectMany(LikeWords.GroupsOf).Distinct(StringComparer.Ordinal)], parts, TermSort.Near);
        if (Elsewhere.Begins(stem)) return new Term(stem, 1, [], [], TermSort.Elsewhere);
        if (_spelling.Nearest(word) is not { } meant) return new Term(stem, 1, [], [], TermSort.Unknown);
        stem = DutchStem.Of(meant);
        return new Term(stem, MeantWeight, LikeWords.GroupsOf(stem), [], TermSort.Near);
    }

    private IReadOnlyList<string> Compound(string word, string stem) => word.Length >= ShortestCompound && char.IsLetter(word[0]) ? [.. Parts(stem)] : [];

    /// <summary>Separable verbs that stand apart (<c>zeg ... op</c>, <c>op te zeggen</c>) and are known.</summary>
    private IEnumerable<string> Separated(List<string> words, List<string> stems)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!DutchVerbs.Particles.Contains(words[at])) continue;
            if (at + 2 < words.Count && words[at + 1] == "te" && IsKnown(words[at] + stems[at + 2])) yield return words[at] + stems[at + 2];
            for (var verb = at - 1; verb >= Math.Max(0, at - Apart); verb--)
            {
                if (stems[verb].Length < 3 || !IsKnown(words[at] + stems[verb])) continue;
                yield return words[at] + stems[verb];
                break;
            }
        }
    }

    private bool IsKnown(string stem) => _stems.Contains(stem) || LikeWords.GroupsOf(stem).Count > 0;

    /// <summary>The longest known words that the compound begins and ends with.</summary>
    private IEnumerable<string> Parts(string stem)
    {
        for (var length = stem.Length - 3; length >= 4; length--)
        {
            if (!IsPart(stem[..length])) continue;
            yield return stem[..length];
            break;
        }
        for (var start = 3; start <= stem.Length - 4; start++)
        {
            if (!IsPart(stem[start..])) continue;
            yield return stem[start..];
            break;
        }
    }

    private bool IsPart(string stem) => _stems.Contains(stem) || (stem.Length >= 5 && LikeWords.GroupsOf(stem).Count > 0);

    private static void Add(SortedDictionary<string, double> features, string feature, double weight) =>
        features[feature] = features.GetValueOrDefault(feature) + weight;
}
