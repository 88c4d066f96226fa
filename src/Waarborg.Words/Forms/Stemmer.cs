using System.Buffers;

namespace Waarborg.Words.Forms;

/// <summary>
/// What the inflections of a word share, for Dutch and English at once: plurals, diminutives, verb forms and participles, doubled letters and vowels. Wrong for some words, but in the
/// same way in all texts. Irregular Dutch verbs are brought to their infinitive first. Thread safe.
/// </summary>
public static class Stemmer
{
    /// <summary>What can stand before a Dutch verb, or apart from it; longest first.</summary>
    public static IReadOnlyList<string> Particles { get; } =
        ["achter", "tegen", "terug", "samen", "onder", "voort", "neer", "door", "over", "vast", "voor", "weer", "rond", "thuis", "goed", "mede", "open", "aan", "toe", "uit", "mee", "bij", "weg", "los", "klaar", "af", "in", "na", "om", "op"];

    private static readonly Dictionary<char, string[]> s_byLetter = Particles.GroupBy(p => p[0]).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The particles that a word can begin with.</summary>
    internal static string[] ParticlesOf(string word) => s_byLetter.GetValueOrDefault(word[0], []);

    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    private static readonly (string Ending, string Instead)[] s_plain =
        [("heden", "heid"), ("etjes", ""), ("tjes", ""), ("pjes", ""), ("jes", ""), ("etje", ""), ("tje", ""), ("pje", ""), ("ingen", "ing"), ("nissen", "nis"), ("eren", "er"), ("ies", "ie"), ("'s", ""), ("en", ""), ("es", ""), ("e", ""), ("s", "")];

    /// <summary>The stem of a folded word; words with a digit and words of three letters or fewer stay what they are.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= 3 || !char.IsLetter(word[0]) || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0) return word;
        if (IrregularVerbs.InfinitiveOf(word) is { } infinitive) return Regular(infinitive);
        // "De geplande werken": a participle as an adjective.
        if (word[^1] == 'e' && word.Length >= 7 && (IrregularVerbs.InfinitiveOf(word[..^1]) ?? Participle(word[..^1])) is { } verb) return Regular(verb);
        return Regular(Participle(word) ?? word);
    }

    private static string Regular(string word)
    {
        var stem = Past(word) ?? word;
        foreach (var (ending, instead) in s_plain)
        {
            if (!stem.EndsWith(ending, StringComparison.Ordinal) || stem.Length - ending.Length + instead.Length < 3) continue;
            // "glas" and "gas" keep their s, "klas" too: a short word without a vowel before the ending is no plural.
            if (ending == "s" && (stem[^2] is 's' or 'a' or 'i' or 'u' || stem.Length < 5)) continue;
            stem = stem[..^ending.Length] + instead;
            break;
        }
        if (stem.Length > 6 && stem.EndsWith("ing", StringComparison.Ordinal)) stem = stem[..^3];
        if (stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1])) stem = stem[..^1];
        stem = OneVowel(stem, word);
        return stem[^1] switch { 'v' => stem[..^1] + 'f', 'z' => stem[..^1] + 's', _ => stem };
    }

    /// <summary>"Koop" and "kopen", but not "gas" and "gaas": a word of one syllable has its vowel twice when an open syllable shows it to be long, any longer word has it once.</summary>
    private static string OneVowel(string stem, string word)
    {
        if (stem.Length < 3 || IsVowel(stem[^1]) || !IsVowel(stem[^2])) return stem;
        var twice = stem[^2] == stem[^3];
        var first = stem.AsSpan().IndexOfAny(s_vowels);
        var oneSyllable = first == stem.Length - (twice ? 3 : 2);
        if (!oneSyllable) return twice ? stem[..^2] + stem[^1] : stem;
        var open = !twice && stem[^2] is 'a' or 'e' or 'o' or 'u' && word.Length > stem.Length && word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length] == 'e';
        return open && !twice ? stem[..^1] + stem[^2] + stem[^1] : stem;
    }

    /// <summary>"Gepland", "ingepland", "uitgevoerd": the verb without ge- and its last letter.</summary>
    private static string? Participle(string word)
    {
        if (word.Length < 6 || word[^1] is not ('t' or 'd')) return null;
        if (word.StartsWith("ge", StringComparison.Ordinal)) return word.Length >= 7 && !IsVowel(word[^2]) ? word[2..^1] : null;
        foreach (var particle in ParticlesOf(word))
            if (word.Length >= particle.Length + 6 && word.StartsWith(particle, StringComparison.Ordinal) && word.AsSpan(particle.Length, 2) is "ge") return particle + word[(particle.Length + 2)..^1];
        return null;
    }

    /// <summary>"Plande", "werkten", "managed": without the ending of the past.</summary>
    private static string? Past(string word)
    {
        if (word.Length >= 7 && (word.EndsWith("ten", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal)) && !IsVowel(word[^4]) && word[^4] != 'n' && word[^4] != 'r' && word[^4] != 's') return word[..^3];
        if (word.Length >= 6 && word.EndsWith("ed", StringComparison.Ordinal) && !IsVowel(word[^3])) return word[..^2];
        return word.Length >= 6 && (word.EndsWith("kte", StringComparison.Ordinal) || word.EndsWith("pte", StringComparison.Ordinal) || word.EndsWith("nde", StringComparison.Ordinal) && word[^4] == 'n' || word.EndsWith("lde", StringComparison.Ordinal) || word.EndsWith("gde", StringComparison.Ordinal)) ? word[..^2] : null;
    }

    private static bool IsVowel(char c) => s_vowels.Contains(c);
}
