using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Knowledge;

/// <summary>The category of a certificate: "category 1", "cat. I".</summary>
internal static partial class LicenceCategory
{
    private static readonly string[] s_roman = ["i", "ii", "iii", "iv"];

    /// <summary>The first category that a folded text names, 1 to 9; null when it names none.</summary>
    internal static int? In(string folded)
    {
        if (Category().Match(folded) is not { Success: true } match) return null;
        var value = match.Groups[1].Value;
        return char.IsAsciiDigit(value[0]) ? value[0] - '0' : Array.IndexOf(s_roman, value) + 1;
    }

    [GeneratedRegex(@"\b(?:categorie|category|cat\.?|klasse|class)\s*([1-9]|i{1,3}v?|iv)\b")]
    private static partial Regex Category();
}
