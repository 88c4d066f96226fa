using System.Text;
using Waarborg.Chain.Artefacts;

namespace Waarborg.Chain.Apply;

/// <summary>
/// Finds the passages of the organisation's documents that a question is about: Okapi BM25 (Robertson and Zaragoza 2009, k1 = 1.2, b = 0.75) over the list items and
/// paragraphs, with the heading counted in, on word stems cut down crudely enough for Dutch inflection and compounds. Immutable; thread safe.
/// </summary>
public sealed class KnowledgeIndex
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private static readonly HashSet<string> StopWords =
    [
        "aan", "al", "als", "bij", "dan", "dat", "de", "den", "der", "die", "dit", "doe", "doen", "door", "dus", "een", "en", "er", "ga", "geen", "haar", "had", "heb",
        "hebben", "heeft", "het", "hier", "hij", "hoe", "hun", "ik", "in", "is", "ja", "je", "jij", "jullie", "kan", "kun", "maar", "me", "meer", "met", "mij", "mijn",
        "moet", "mag", "na", "naar", "nee", "niet", "nog", "nou", "nu", "of", "om", "omdat", "ook", "op", "over", "te", "tot", "u", "uit", "uw", "van", "voor", "waar",
        "waarom", "wanneer", "wat", "we", "wel", "welke", "werd", "wie", "wij", "wil", "word", "worden", "wordt", "ze", "zelf", "zich", "zij", "zijn", "zo", "zonder",
        "the", "a", "an", "and", "is", "to", "of", "in", "my", "i", "do", "you", "can", "what", "how", "when", "where",
    ];

    private readonly string _all;
    private readonly IReadOnlyList<Dictionary<string, int>> _terms;
    private readonly Dictionary<string, double> _weights;
    private readonly double _averageLength;

    private KnowledgeIndex(IReadOnlyList<Passage> passages)
    {
        Passages = passages;
        _all = string.Join('\n', passages.Select(p => p.Text));
        _terms = [.. passages.Select(p => Count(Stems($"{p.Section} {p.Text}")))];
        _averageLength = _terms.Count == 0 ? 1 : Math.Max(1, _terms.Average(t => t.Values.Sum()));
        _weights = _terms.SelectMany(t => t.Keys).GroupBy(t => t, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Math.Log(1 + ((_terms.Count - g.Count() + 0.5) / (g.Count() + 0.5))), StringComparer.Ordinal);
    }

    /// <summary>The passages, in order.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Whether the documents hold this text, letter for letter or but for case.</summary>
    public bool Holds(string text, StringComparison comparison) => _all.Contains(text, comparison);

    /// <summary>Builds the index over Markdown documents.</summary>
    public static KnowledgeIndex Build(IEnumerable<KnowledgeDocument> documents) => new([.. documents.SelectMany(Split)]);

    /// <summary>The passages that fit a question best, best first, with the share of the question's weight that each covers (0 to 1).</summary>
    /// <param name="question">The question.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<(Passage Passage, double Coverage)> Find(string question, int count)
    {
        var query = Stems(question).Distinct(StringComparer.Ordinal).ToList();
        var possible = query.Sum(term => _weights.GetValueOrDefault(term, Math.Log(1 + _terms.Count)));
        if (possible == 0) return [];
        return
        [
            .. Enumerable.Range(0, Passages.Count).Select(i => (Index: i, Score: Score(i, query))).Where(s => s.Score > 0)
                .OrderByDescending(s => s.Score).ThenBy(s => s.Index).Take(count)
                .Select(s => (Passages[s.Index], query.Where(_terms[s.Index].ContainsKey).Sum(t => _weights[t]) / possible)),
        ];
    }

    private double Score(int passage, List<string> query)
    {
        var terms = _terms[passage];
        var length = terms.Values.Sum() / _averageLength;
        return query.Where(terms.ContainsKey).Sum(term => _weights[term] * terms[term] * (K1 + 1) / (terms[term] + (K1 * (1 - B + (B * length)))));
    }

    private static IEnumerable<Passage> Split(KnowledgeDocument document)
    {
        var section = "";
        foreach (var line in document.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('#')) section = line.TrimStart('#', ' ');
            else yield return new Passage(document.Name, section, line.TrimStart('-', '*', ' '));
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<string> terms) =>
        terms.GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    private static IEnumerable<string> Stems(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetterOrDigit(c) || c is '€' or '%') word.Append(c);
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                var stem = Stem(word.ToString());
                word.Clear();
                if (!StopWords.Contains(stem)) yield return stem;
            }
        }
    }

    /// <summary>Cuts Dutch plural, verb and adjective endings, and doubled letters that they leave. Recall matters more than grammar here.</summary>
    private static string Stem(string word)
    {
        if (StopWords.Contains(word)) return word;
        foreach (var ending in new[] { "heden", "ingen", "tjes", "eren", "en", "et", "je", "es", "er", "e", "s", "t" })
        {
            if (word.Length - ending.Length < 4 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            word = word[..^ending.Length];
            break;
        }
        return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
    }
}
