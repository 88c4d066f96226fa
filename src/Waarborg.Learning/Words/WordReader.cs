using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Learning;

/// <summary>
/// Takes text apart into lower-case words without accents. A point or comma inside a figure belongs to it. A mark that de-identification left, like [PERSON], is no word.
/// </summary>
internal static partial class WordReader
{
    private static readonly HashSet<string> s_common = new(
        ("aan al als bij dan dat de den der die dit doe doen door dus een en er ga geen haar had heb hebben heeft het hier hij hoe hun ik in is ja je jij jullie kan kun "
        + "kunnen maar me mee meer met mij mijn mn moet mag na naar nee niet nog nou nu of om omdat ook op over te tot toch u uit uw van voor waar waarom wanneer wat we "
        + "wel welk welke werd wie wij wil willen word worden wordt ze zelf zich zij zijn zo zonder hoeveel hallo hoi hey goedemorgen goedemiddag dag graag even gewoon "
        + "dank bedankt oke ok deze daar daarvoor ben bent was waren zou zal the a an and to my i do you can what how when where").Split(' '),
        StringComparer.Ordinal);

    /// <summary>All words and figures, in order.</summary>
    public static List<string> Read(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Marks().Replace(Plain(text), " ").ToLowerInvariant().Select(Unaccented).Append(' '))
        {
            if (char.IsLetterOrDigit(c) || c is '%' || (c is '.' or ',' && word.Length > 0 && char.IsDigit(word[^1])))
            {
                word.Append(c);
            }
            else if (word.Length > 0 && char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                words.Add(word.ToString().TrimEnd('.', ','));
                word.Clear();
            }
        }
        return words;
    }

    /// <summary>The words that say something: all but the commonest.</summary>
    public static IEnumerable<string> Telling(string text) => Read(text).Where(Tells);

    /// <summary>Whether a word says something: it is not one of the commonest, and more than a single letter.</summary>
    public static bool Tells(string word) => !s_common.Contains(word) && (word.Length > 1 || !char.IsLetter(word[0]));

    [GeneratedRegex(@"\[[A-Z][A-Z_]*(?:[-_ ]?\d+)?\]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    /// <summary>Half a surrogate pair is no character.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));

    /// <summary>The letters of Dutch and its neighbours; the runtime does not take accents off when it runs without language data.</summary>
    private static char Unaccented(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' => 'a',
        'ç' => 'c',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        _ => c,
    };
}
