using System.Numerics;
using System.Reflection;
using Waarborg.Words.Forms;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// Words by what they may tell (conditions, feasts, peoples, relatives …), Dutch and English: hints for <see cref="CueModel"/>, for many of them are as often somebody's work. Not to be taken for
/// <see cref="CueWords"/>, which hide by themselves. Immutable and thread safe.
/// </summary>
internal sealed class GroundWords
{
    /// <summary>Where the lists lie in the assembly.</summary>
    private const string Resource = "Waarborg.Recruitment.Blinding.grounds.txt";

    /// <summary>A term has at most so many words.</summary>
    private const int LongestTerm = 4;
    private const int MostClasses = 32;

    private static readonly Lazy<GroundWords> s_shared = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly."));
        return new(reader.ReadToEnd());
    });

    private readonly Dictionary<string, uint> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, uint> _beginnings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firsts = new(StringComparer.Ordinal);
    private readonly List<uint> _classes = [];

    /// <summary>Reads lists.</summary>
    /// <param name="lists">Lines <c>class: term; term</c>; <c>*</c> before or behind a term stands for the rest of a word; lines with <c>#</c> say something.</param>
    /// <exception cref="FormatException">A line has no class, a term too many words, or there are too many classes; the message says which.</exception>
    internal GroundWords(string lists)
    {
        var number = 0;
        foreach (var line in lists.Split('\n'))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) throw new FormatException($"Line {number} of the lists has no class before a colon.");
            var name = CueSignals.Hash(line.AsSpan(0, colon));
            var place = _classes.IndexOf(name);
            if (place < 0)
            {
                place = _classes.Count;
                _classes.Add(name);
                if (place == MostClasses) throw new FormatException($"Line {number} of the lists begins class {place + 1}; {MostClasses} were expected at most.");
            }
            foreach (var term in line[(colon + 1)..].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(term, 1u << place, number);
        }
    }

    /// <summary>The lists that ship, read when they are first asked for.</summary>
    internal static GroundWords Shared => s_shared.Value;

    /// <summary>For each word the classes of the terms that it is part of, a bit a class.</summary>
    internal uint[] ClassesOf(IReadOnlyList<Token> tokens)
    {
        var classes = new uint[tokens.Count];
        for (var at = 0; at < classes.Length; at++)
        {
            var token = tokens[at];
            if (_firsts.Contains(token.Stem))
            {
                var key = "";
                for (var length = 1; length <= LongestTerm && at + length <= classes.Length; length++)
                {
                    key = length == 1 ? token.Stem : $"{key} {tokens[at + length - 1].Stem}";
                    if (!_terms.TryGetValue(key, out var found)) continue;
                    for (var i = 0; i < length; i++) classes[at + i] |= found;
                }
            }
            var word = token.Text;
            for (var cut = 1; cut + 3 < word.Length; cut++)
            {
                if (_endings.TryGetValue(word[cut..], out var ending)) classes[at] |= ending;
                if (_beginnings.TryGetValue(word[..^cut], out var beginning)) classes[at] |= beginning;
            }
        }
        return classes;
    }

    /// <summary>What the classes of a word are called, each as a number that does not depend on their order.</summary>
    internal IEnumerable<uint> NamesOf(uint classes)
    {
        for (; classes != 0; classes &= classes - 1) yield return _classes[BitOperations.TrailingZeroCount(classes)];
    }

    private void Add(string term, uint bit, int line)
    {
        var folded = Folding.Fold(term);
        if (folded[0] == '*') _endings[folded[1..]] = _endings.GetValueOrDefault(folded[1..]) | bit;
        else if (folded[^1] == '*') _beginnings[folded[..^1]] = _beginnings.GetValueOrDefault(folded[..^1]) | bit;
        var stems = Tokens.Of(folded.Trim('*')).Select(t => t.Stem).ToArray();
        if (stems.Length is 0 or > LongestTerm) throw new FormatException($"Line {line} of the lists has a term of {stems.Length} words; 1 to {LongestTerm} were expected.");
        _firsts.Add(stems[0]);
        var key = string.Join(' ', stems);
        _terms[key] = _terms.GetValueOrDefault(key) | bit;
    }
}
