namespace Waarborg.Learning;

/// <summary>
/// Brings inflected Dutch words to one form: plurals, diminutives, verb and adjective endings, participles, doubled letters and vowels. Wrong for some words,
/// but wrong in the same way in question and document, which is all that finding needs.
/// </summary>
internal static class DutchStem
{
    private static readonly (string Ending, string Instead)[] s_endings =
        [("heden", "heid"), ("tjes", "t"), ("etjes", ""), ("jes", ""), ("tje", ""), ("je", ""), ("ingen", "ing"), ("en", ""), ("e", ""), ("s", "")];

    private static readonly string[] s_suffixes = ["end", "ing", "ig", "lijk", "baar", "bar"];

    /// <summary>The stem; what begins with a digit stays as it is.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3 || !char.IsLetter(word[0])) return word;
        return DutchVerbs.InfinitiveOf(word) is { } infinitive ? ByRule(infinitive) : ByRule(word.Length < 7 ? word : DutchVerbs.WithoutGe(word) ?? word);
    }

    private static string ByRule(string word)
    {
        if (word.Length < 4) return word;
        var stem = WithoutParticiple(WithoutSuffix(WithoutEnding(word)));
        if (stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1])) stem = stem[..^1];
        // koop and kopen, vraag and vragen
        if (stem.Length > 3 && stem[^2] == stem[^3] && IsVowel(stem[^2]) && !IsVowel(stem[^1])) stem = stem[..^2] + stem[^1];
        return stem[^1] switch { 'v' => stem[..^1] + 'f', 'z' => stem[..^1] + 's', 'd' => stem[..^1] + 't', _ => stem };
    }

    private static string WithoutEnding(string word)
    {
        foreach (var (ending, instead) in s_endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < 3) continue;
            var rest = word[..^ending.Length] + instead;
            if (ending == "je" && rest.Length < 4) continue;
            return ending == "s" && IsVowel(rest[^1]) && rest.Length < 5 ? word : rest;
        }
        return word;
    }

    private static string WithoutSuffix(string word)
    {
        var suffix = Array.Find(s_suffixes, s => word.EndsWith(s, StringComparison.Ordinal) && word.Length - s.Length >= 4);
        return suffix is null ? word : word[..^suffix.Length];
    }

    private static string WithoutParticiple(string word)
    {
        if (word.Length <= 4) return word;
        if (word.StartsWith("ge", StringComparison.Ordinal) && word[^1] is 't' or 'd') return word.Length >= 6 ? word[2..^1] : word;
        return word[^1] == 't' && word[^2] != 's' && !IsVowel(word[^2]) ? word[..^1] : word;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
