using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Fairness;

/// <summary>Other words for a name, pronouns and an origin in a file: what an assessor must not react to.</summary>
/// <param name="Name">What the swap changes, in English, such as <c>name</c>.</param>
/// <param name="Replacements">Word to word; whole words, case kept as given.</param>
public sealed record CounterfactualSwap(string Name, IReadOnlyDictionary<string, string> Replacements)
{
    /// <summary>From words for a woman to words for a man and back, in Dutch and English.</summary>
    public static CounterfactualSwap Pronouns { get; } = new("pronouns", Both(
        [("zij", "hij"), ("haar", "hem"), ("mevrouw", "meneer"), ("moeder", "vader"), ("vrouw", "man"), ("dochter", "zoon"), ("zus", "broer"), ("she", "he"), ("her", "his"), ("Ms", "Mr"), ("mother", "father"), ("woman", "man"), ("daughter", "son"), ("wife", "husband")]));

    /// <summary>From one origin to another.</summary>
    public static CounterfactualSwap Origin { get; } = new("origin", Both(
        [("Marokkaanse", "Friese"), ("Turkse", "Limburgse"), ("Marokko", "Friesland"), ("Turkije", "Limburg"), ("Syrië", "Zeeland"), ("Poolse", "Drentse"), ("Polen", "Drenthe"), ("Moroccan", "Frisian"), ("Turkish", "Welsh")]));

    /// <summary>A swap of a person's names.</summary>
    /// <param name="from">The names in the file.</param>
    /// <param name="to">As many other names.</param>
    public static CounterfactualSwap Names(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Count != to.Count || from.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("As many names as there are to replace, none empty.", nameof(to));
        return new("name", from.Zip(to).DistinctBy(p => p.First).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }

    /// <summary>The text with the words exchanged.</summary>
    /// <param name="text">Any text.</param>
    public string Apply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Replacements.Count == 0) return text;
        var pattern = string.Join('|', Replacements.Keys.OrderByDescending(k => k.Length).Select(Regex.Escape));
        return Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}])(?:{pattern})(?![\p{{L}}\p{{N}}])", match => Replacements[match.Value], RegexOptions.CultureInvariant);
    }

    private static Dictionary<string, string> Both((string One, string Other)[] pairs)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (one, other) in pairs)
        {
            words.TryAdd(one, other);
            words.TryAdd(other, one);
        }
        return words;
    }
}
