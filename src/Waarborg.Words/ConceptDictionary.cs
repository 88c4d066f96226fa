using System.Reflection;
using Waarborg.Words.Forms;

namespace Waarborg.Words;

/// <summary>
/// What words mean and imply, Dutch and English: finds terms in a text in any inflection, also as parts of compounds and with other words between, and says whether what was said implies
/// what was asked. General knowledge of the language: nothing of any person, organisation or document is in it. Immutable; thread safe.
/// </summary>
public sealed class ConceptDictionary
{
    /// <summary>Words of one phrase stand at most so many places apart.</summary>
    private const int Apart = 5;

    /// <summary>A particle stands at most so many words behind its verb.</summary>
    private const int ParticleApart = 8;
    private const int ShortestCompound = 7;
    private const double HeadStrength = 0.75;
    private const double ModifierStrength = 0.5;
    private const double KindSupport = 0.9;
    private const double HintSupport = 0.3;

    /// <summary>How surely a concept implies another: its name and more of its terms are kinds of it, its name or two terms are, one term is.</summary>
    private const double NameStep = 0.95;
    private const double SomeStep = 0.8;
    private const double OneStep = 0.6;

    /// <summary>What is less sure than this is not followed.</summary>
    private const double LeastSure = 0.5;
    private const int MostSteps = 3;
    private static readonly Lazy<ConceptDictionary> s_shared = new(Embedded);
    private static readonly HashSet<string> s_articles = new(["de", "het", "een", "'t", "the", "a", "an", "te", "to", "je", "your"], StringComparer.Ordinal);
    private static readonly string[] s_links = ["", "s", "en", "e", "n", "-", "er"];
    private readonly Dictionary<string, Entry> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string>[] _terms;
    private readonly Dictionary<int, double>[] _parents;

    /// <summary>A dictionary of these concepts.</summary>
    public ConceptDictionary(IReadOnlyList<Concept> concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        Concepts = concepts;
        // Cutting a hundred thousand terms into stems is most of the work, and each is by itself.
        var terms = new (List<Token>[] Same, List<Token>[] Kinds, List<Token>[] Hints)[concepts.Count];
        Parallel.For(0, concepts.Count, i => terms[i] = ([.. concepts[i].Same.Select(Content)], [.. concepts[i].Kinds.Select(Content)], [.. concepts[i].Hints.Select(Content)]));
        var names = new string[concepts.Count][];
        _terms = new HashSet<string>[concepts.Count];
        for (var i = 0; i < concepts.Count; i++)
        {
            names[i] = Add(concepts[i].Same, terms[i].Same, i, ConceptRelation.Same);
            _terms[i] = [.. names[i], .. Add(concepts[i].Kinds, terms[i].Kinds, i, ConceptRelation.Kind), .. Add(concepts[i].Hints, terms[i].Hints, i, ConceptRelation.Hint)];
        }
        foreach (var entry in _byKey.Values) entry.Senses.Sort((a, b) => b.Relation.CompareTo(a.Relation));
        _parents = Parents(names);
    }

    /// <summary>The dictionary that ships, read when it is first asked for.</summary>
    public static ConceptDictionary Shared => s_shared.Value;

    /// <summary>All concepts.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The terms in a text, by where they begin; terms may overlap.</summary>
    public IReadOnlyList<ConceptMention> Find(string text) => Find(Tokens.Of(text));

    /// <summary>As <see cref="Find(string)"/>, for a text that has been cut into words.</summary>
    public IReadOnlyList<ConceptMention> Find(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var verbs = Separated(tokens);
        var found = new List<ConceptMention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (!token.IsFunction && _words.TryGetValue(token.Stem, out var word)) found.Add(new ConceptMention(token.Start, token.Length, word.Term, word.Senses, 1));
            else if (!token.IsFunction) found.AddRange(Parts(token));
            if (verbs[at] is { } verb && _words.TryGetValue(verb.Stem, out var whole)) found.Add(new ConceptMention(verb.Start, verb.Length, whole.Term, whole.Senses, 1));
            AddPhrases(token.Stem, at);
            if (verbs[at] is { } apart) AddPhrases(apart.Stem, at);
        }
        return found;

        void AddPhrases(string stem, int at)
        {
            if (!_phrases.TryGetValue(stem, out var phrases)) return;
            foreach (var phrase in phrases)
                if (Phrase(tokens, verbs, at, stem, phrase) is { } mention) found.Add(mention);
        }
    }

    /// <summary>What a term means: its senses, strongest first; none when the dictionary does not have it. A compound has those of its parts, as hints where it is the first part.</summary>
    public IReadOnlyList<Sense> SensesOf(string term)
    {
        var tokens = Content(term);
        if (_byKey.TryGetValue(Key(tokens), out var entry)) return entry.Senses;
        if (tokens.Count != 1) return [];
        return [.. Parts(tokens[0]).SelectMany(p => p.Senses.Select(s => p.Strength >= HeadStrength ? s : s with { Relation = ConceptRelation.Hint })).DistinctBy(s => s.Concept)];
    }

    /// <summary>0..1: how far a sense supports that a concept is meant: 1 when it means it, about 0.9 when it implies it (less for each step between), 0.3 when it only hints at it, else 0.</summary>
    public double Support(Sense said, int asked)
    {
        var own = said.Relation switch { ConceptRelation.Same => 1, ConceptRelation.Kind => KindSupport, _ => HintSupport };
        if (said.Concept == asked) return own;
        return said.Relation == ConceptRelation.Hint ? 0 : own * _parents[said.Concept].GetValueOrDefault(asked);
    }

    /// <summary>The concepts that a concept implies, with how surely (0..1), itself not included.</summary>
    public IReadOnlyDictionary<int, double> Implied(int concept) => _parents[concept];

    /// <summary>0..1: how much two concepts have in common: the cosine of their terms, a rare term counting more.</summary>
    public double Likeness(int one, int other)
    {
        if (one == other) return 1;
        var shared = Weight(_terms[one].Where(_terms[other].Contains));
        return shared == 0 ? 0 : shared / Math.Sqrt(Weight(_terms[one]) * Weight(_terms[other]));

        double Weight(IEnumerable<string> keys) => keys.Sum(k => 1.0 / _byKey[k].Senses.Count);
    }

    /// <summary>0..1: how much two terms have to do with each other: 1 for the same meaning, some 0.9 when one implies the other, less for two kinds of one thing and for hints, 0 when nothing is known.</summary>
    public double Relatedness(string one, string other)
    {
        if (Key(Content(one)) == Key(Content(other))) return 1;
        var (a, b) = (SensesOf(one), SensesOf(other));
        var most = 0.0;
        foreach (var x in a)
            foreach (var y in b)
            {
                var value = x.Concept == y.Concept ? OfOne(x.Relation, y.Relation) : Math.Max(Across(x, y), Across(y, x));
                most = Math.Max(most, value);
            }
        return most;

        double Across(Sense from, Sense to) => from.Relation == ConceptRelation.Hint || to.Relation == ConceptRelation.Hint ? 0
            : _parents[from.Concept].GetValueOrDefault(to.Concept) * (from.Relation == ConceptRelation.Same ? 1 : KindSupport) * (to.Relation == ConceptRelation.Same ? 1 : 0.6);
    }

    private static double OfOne(ConceptRelation x, ConceptRelation y) => (x, y) switch
    {
        (ConceptRelation.Same, ConceptRelation.Same) => 1,
        (ConceptRelation.Same, ConceptRelation.Kind) or (ConceptRelation.Kind, ConceptRelation.Same) => KindSupport,
        (ConceptRelation.Kind, ConceptRelation.Kind) => 0.5,
        (ConceptRelation.Hint, ConceptRelation.Hint) => 0.15,
        _ => HintSupport,
    };

    private static ConceptDictionary Embedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var concepts = new List<Concept>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            for (var number = 1; reader.ReadLine() is { } line; number++)
                if (line.Length > 0 && line[0] != '#') concepts.Add(Concept.Parse(line, number));
        }
        return new ConceptDictionary(concepts);
    }

    /// <returns>The keys of the terms, each once.</returns>
    private string[] Add(IReadOnlyList<string> terms, List<Token>[] contents, int concept, ConceptRelation relation)
    {
        var keys = new List<string>(terms.Count);
        foreach (var (term, tokens) in terms.Zip(contents))
        {
            if (tokens.Count == 0 || (tokens.Count == 1 && tokens[0].IsFunction)) continue;
            var key = Key(tokens);
            if (!keys.Contains(key)) keys.Add(key);
            if (!_byKey.TryGetValue(key, out var entry))
            {
                _byKey[key] = entry = new Entry(term, [.. tokens.Select(t => t.Stem)], []);
                if (tokens.Count == 1) _words[key] = entry;
                else if (entry.Stems.MaxBy(s => s.Length) is { } longest) (_phrases.TryGetValue(longest, out var list) ? list : _phrases[longest] = []).Add(entry);
            }
            var at = entry.Senses.FindIndex(s => s.Concept == concept);
            if (at < 0) entry.Senses.Add(new Sense(concept, relation));
            else if (entry.Senses[at].Relation < relation) entry.Senses[at] = new Sense(concept, relation);
        }
        return [.. keys];
    }

    /// <summary>For each concept the ones that it implies: terms that mean it stand among the kinds of another. One term alone, not its name, may have another meaning there, and leads no further.</summary>
    private Dictionary<int, double>[] Parents(string[][] names)
    {
        var direct = new Dictionary<int, double>[Concepts.Count];
        for (var i = 0; i < direct.Length; i++)
        {
            var own = names[i];
            direct[i] = own.SelectMany((key, at) => _byKey.TryGetValue(key, out var entry) ? entry.Senses.Where(s => s.Concept != i && s.Relation != ConceptRelation.Hint).Select(s => (s.Concept, IsName: at == 0)) : [])
                .GroupBy(s => s.Concept).ToDictionary(g => g.Key, g => g.Any(s => s.IsName) && (g.Count() > 1 || own.Length == 1) ? NameStep : g.Any(s => s.IsName) || g.Count() > 1 ? SomeStep : OneStep);
        }
        return [.. Enumerable.Range(0, direct.Length).Select(i => Reached(i, direct))];
    }

    private static Dictionary<int, double> Reached(int concept, Dictionary<int, double>[] direct)
    {
        var reached = new Dictionary<int, double>();
        var edge = new Dictionary<int, double> { [concept] = 1 };
        for (var step = 0; step < MostSteps && edge.Count > 0; step++)
        {
            var next = new Dictionary<int, double>();
            foreach (var (from, value) in edge)
                foreach (var (to, sure) in direct[from])
                    if (to != concept && value * sure >= LeastSure && value * sure > Math.Max(reached.GetValueOrDefault(to), next.GetValueOrDefault(to))) next[to] = value * sure;
            foreach (var (to, value) in next) reached[to] = value;
            edge = next;
        }
        return reached;
    }

    /// <summary>The parts of a compound that are known: what it is about (its end), and what stands before it.</summary>
    private IEnumerable<ConceptMention> Parts(Token token)
    {
        if (token.Length < ShortestCompound || token.Stem.Any(char.IsDigit)) yield break;
        (int At, Entry? Head, Entry? Modifier) best = default;
        for (var at = 3; at <= token.Text.Length - 4; at++)
        {
            _words.TryGetValue(Stemmer.Stem(token.Text[at..]), out var head);
            var modifier = s_links.Where(l => at - l.Length >= 3 && token.Text.AsSpan(0, at).EndsWith(l, StringComparison.Ordinal))
                .Select(l => _words.GetValueOrDefault(Stemmer.Stem(token.Text[..(at - l.Length)]))).FirstOrDefault(e => e is not null);
            if (head is null && (modifier is null || at < 5)) continue;
            // Both parts known before one; then the longest end.
            if (best.At == 0 || (head is not null && modifier is not null && (best.Head is null || best.Modifier is null)) || (best.Head is null && head is not null)) best = (at, head, modifier);
        }
        if (best.Head is { } end) yield return new ConceptMention(token.Start + best.At, token.Length - best.At, end.Term, end.Senses, HeadStrength);
        if (best.Modifier is { } begin) yield return new ConceptMention(token.Start, best.At, begin.Term, begin.Senses, ModifierStrength);
    }

    /// <summary>Verbs whose particle stands apart ("nam … op", "op te nemen"), put together, at the place of the verb.</summary>
    private static Token?[] Separated(IReadOnlyList<Token> tokens)
    {
        var verbs = new Token?[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            var particle = tokens[at].Text;
            if (!Stemmer.Particles.Contains(particle)) continue;
            if (at + 2 < tokens.Count && tokens[at + 1].Text == "te")
            {
                verbs[at + 2] = Joined(tokens[at], tokens[at + 2], tokens[at + 2].Text);
                continue;
            }
            for (var verb = at - 1; verb >= Math.Max(0, at - ParticleApart); verb--)
                if (!tokens[verb].IsFunction && tokens[verb].Length >= 3 && IsVerbLike(tokens, verb)) verbs[verb] ??= Joined(tokens[verb], tokens[at], tokens[verb].Text);

            Token Joined(Token first, Token last, string verb) => new(first.Start, last.End - first.Start, particle + verb, Stemmer.Stem(particle + verb), false);
        }
        return verbs;
    }

    /// <summary>A verb stands behind its subject or begins the sentence of a CV; a noun has an article before it.</summary>
    private static bool IsVerbLike(IReadOnlyList<Token> tokens, int at) => at == 0 || tokens[at - 1].Text is not ("de" or "het" or "een" or "the" or "a" or "an");

    /// <summary>The other words of a phrase near one of its words, in any order; null when one is missing.</summary>
    private static ConceptMention? Phrase(IReadOnlyList<Token> tokens, Token?[] verbs, int at, string anchor, Entry phrase)
    {
        Span<int> places = stackalloc int[phrase.Stems.Length];
        places.Fill(-1);
        places[Array.IndexOf(phrase.Stems, anchor)] = at;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0) continue;
            for (var off = 1; off <= Apart && places[i] < 0; off++)
            {
                if (Has(at + off, phrase.Stems[i]) && !places.Contains(at + off)) places[i] = at + off;
                else if (Has(at - off, phrase.Stems[i]) && !places.Contains(at - off)) places[i] = at - off;
            }
            if (places[i] < 0) return null;
        }
        var (start, end) = (int.MaxValue, 0);
        foreach (var place in places)
        {
            var token = verbs[place] is { } verb && phrase.Stems.Contains(verb.Stem) ? verb : tokens[place];
            (start, end) = (Math.Min(start, token.Start), Math.Max(end, token.End));
        }
        return new ConceptMention(start, end - start, phrase.Term, phrase.Senses, 1);

        bool Has(int place, string stem) => place >= 0 && place < tokens.Count && (tokens[place].Stem == stem || verbs[place] is { } verb && verb.Stem == stem);
    }

    /// <summary>The words of a term that count: those that say something; where only one does, all but its article ("niet meer onder ons", "op de hoogte").</summary>
    private static List<Token> Content(string term)
    {
        var tokens = Tokens.Of(term);
        if (tokens.Count <= 1) return tokens;
        var content = tokens.FindAll(t => !t.IsFunction);
        if (content.Count > 1) return content;
        var bare = tokens.FindAll(t => !s_articles.Contains(t.Text));
        return bare.Count > 0 ? bare : tokens;
    }

    private static string Key(List<Token> tokens) => tokens.Count == 1 ? tokens[0].Stem : string.Join(' ', tokens.Select(t => t.Stem).Order(StringComparer.Ordinal));

    private sealed record Entry(string Term, string[] Stems, List<Sense> Senses);
}
