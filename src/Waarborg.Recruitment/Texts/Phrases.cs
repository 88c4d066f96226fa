using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Texts;

/// <summary>
/// Turns a list of phrases into one pattern over folded text. Phrases are separated by commas; <c>*</c> stands for the rest of a word, on
/// either side (Dutch writes compounds as one word); a space also matches a hyphen, a slash or nothing.
/// </summary>
internal static class Phrases
{
    internal const string Begin = @"(?<![\p{L}\p{N}])";
    internal const string End = @"(?![\p{L}\p{N}])";

    internal static Regex Pattern(string phrases) => new(Begin + "(?:" + Alternatives(phrases) + ")" + End, RegexOptions.CultureInvariant);

    /// <summary>The alternatives of a list of phrases, longest first, so that the most telling wording is the one that is shown.</summary>
    internal static string Alternatives(string phrases) => string.Join(
        '|', phrases.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().OrderByDescending(p => p.Length).Select(One));

    private static string One(string phrase)
    {
        var pattern = new StringBuilder();
        foreach (var c in Folding.Fold(phrase))
            pattern.Append(c switch
            {
                '*' => @"[\p{L}\p{N}]*",
                ' ' => @"[\s\-/]*",
                _ => Regex.Escape(c.ToString()),
            });
        return pattern.ToString();
    }
}
