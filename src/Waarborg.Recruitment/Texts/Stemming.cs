namespace Waarborg.Recruitment.Texts;

/// <summary>A light stemmer for Dutch and English nouns and verbs: it takes off endings and never touches the beginning. Input is folded.</summary>
internal static class Stemming
{
    private static readonly string[] Endings = ["heden", "ingen", "tjes", "jes", "ment", "ing", "ies", "ers", "en", "er", "es", "ed", "'s", "s", "e", "t"];

    /// <summary>The stem; words of four letters or fewer stay what they are.</summary>
    internal static string Stem(string word)
    {
        if (word.Length <= 4) return word;
        var ending = Endings.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= 4);
        var stem = ending is null ? word : word[..^ending.Length];
        // "plann-en" and "plan" are one: a doubled final consonant is written once.
        return stem.Length > 4 && stem[^1] == stem[^2] && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
    }
}
