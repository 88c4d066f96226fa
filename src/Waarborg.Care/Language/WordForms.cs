namespace Waarborg.Care.Language;

/// <summary>Cuts text into words for matching: lower case, without diacritics, digits kept with their decimal comma.</summary>
internal static class WordForms
{
    private const string From = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿıšžğş";
    private const string To = "aaaaaaceeeeiiiinooooouuuuyyiszgs";

    private static readonly string[] Endings = ["ingen", "elijke", "elijk", "tje", "ing", "ten", "den", "en", "es", "te", "de", "e", "s", "t", "d"];

    internal static string Fold(string text)
    {
        var folded = text.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            // Nothing below this letter has a diacritic or is a curly quote.
            if (folded[i] < 'À') continue;
            var at = From.IndexOf(folded[i], StringComparison.Ordinal);
            if (at >= 0) folded[i] = To[at];
            else if (folded[i] is '’' or '‘') folded[i] = '\'';
        }
        return new string(folded);
    }

    /// <summary>The words of a text, folded, in order. A number keeps its decimal part; a hyphen parts words.</summary>
    internal static IEnumerable<string> Of(string text)
    {
        var folded = Fold(text);
        for (var i = 0; i < folded.Length;)
        {
            if (!char.IsLetterOrDigit(folded[i]))
            {
                i++;
                continue;
            }
            var start = i;
            var digits = char.IsDigit(folded[i]);
            while (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (digits && IsDecimalPoint(folded, i)))) i++;
            yield return folded[start..i];
        }
    }

    private static bool IsDecimalPoint(string text, int i) => text[i] is ',' or '.' && i + 1 < text.Length && char.IsDigit(text[i + 1]);

    /// <summary>Whether two words name the same: equal, or one a compound or inflection of the other (from five letters).</summary>
    internal static bool Match(string a, string b)
    {
        if (a == b) return true;
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length < 5 || !char.IsLetter(shorter[0])) return false;
        return longer.StartsWith(shorter, StringComparison.Ordinal) || (shorter.Length >= 6 && longer.EndsWith(shorter, StringComparison.Ordinal)) || Stem(a) == Stem(b);
    }

    /// <summary>A light Dutch stem: without the usual endings of plural, past and diminutive.</summary>
    internal static string Stem(string word)
    {
        if (word.Length < 6) return word;
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return Undouble(word[..^ending.Length]);
        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 4 && stem[^1] == stem[^2] && !"aeiou".Contains(stem[^1], StringComparison.Ordinal) ? stem[..^1] : stem;
}
