using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Waarborg.Bench.Care;

/// <summary>How much of a fact's wording stands in a text: content words by their first letters, numbers exactly. Deliberately not the product's own matcher.</summary>
internal static partial class FactMatcher
{
    private static readonly HashSet<string> Function = new(
        "de het een en of in is van op met bij voor door aan tot nu zij hij haar zijn wegens na sinds nog geen niet werd kreeg toch om te per als die dat naar was er heeft hebben nodig zo".Split(' '), StringComparer.Ordinal);

    internal static double Coverage(string fact, string text)
    {
        var needed = Tokens(fact).Distinct().ToList();
        var present = Tokens(text).ToHashSet(StringComparer.Ordinal);
        return needed.Count == 0 ? 1 : needed.Count(n => present.Contains(n) || (n.Length >= 5 && char.IsLetter(n[0]) && present.Any(p => Same(n, p)))) / (double)needed.Count;
    }

    private static bool Same(string a, string b)
    {
        var length = Math.Min(Math.Min(a.Length, b.Length), 6);
        return length >= 5 && string.CompareOrdinal(a, 0, b, 0, length) == 0 || (b.Length > a.Length && b.EndsWith(a, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Tokens(string text) =>
        Token().Matches(new string([.. text.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]))
            .Select(m => m.Value).Where(t => !Function.Contains(t) && (t.Length > 2 || char.IsDigit(t[0])));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*|[a-z]+")]
    private static partial Regex Token();
}
