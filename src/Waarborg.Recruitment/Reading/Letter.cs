using System.Text.RegularExpressions;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Reading;

/// <summary>Cuts running text into sentences.</summary>
internal static partial class Letter
{
    internal static List<Statement> Read(ApplicationDocument document, string masked)
    {
        var folded = Folding.Fold(masked);
        return [.. from span in Sentences(folded) select new Statement(document, span.Start, span.End, folded[span.Start..span.End], Section.Letter)];
    }

    /// <summary>The sentences of a text: an end mark and white space, a quotation mark after it if need be, or a line end.</summary>
    internal static IEnumerable<(int Start, int End)> Sentences(string folded)
    {
        var start = 0;
        foreach (Match cut in Cut().Matches(folded))
        {
            var end = cut.Index + cut.Groups[1].Length;
            // "Travelling? Any time." is one answer.
            if (cut.Groups[1].Value == "?" && !cut.Value.Contains('\n', StringComparison.Ordinal) && ShortQuestion().IsMatch(folded[start..cut.Index])) continue;
            if (cut.Groups[1].Value == "." && !cut.Value.Contains('\n', StringComparison.Ordinal) && Abbreviation().IsMatch(folded[start..cut.Index])) continue;
            if (Trimmed(folded, start, end) is { } span) yield return span;
            start = cut.Index + cut.Length;
        }
        if (Trimmed(folded, start, folded.Length) is { } last) yield return last;
    }

    private static (int Start, int End)? Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return end > start ? (start, end) : null;
    }

    [GeneratedRegex(@"^\W*(?:\S+\s+){0,4}\S+$")]
    private static partial Regex ShortQuestion();

    [GeneratedRegex(@"([.!?]+['""’”)]?)(?:\s+|$)|(\s*\n)")]
    private static partial Regex Cut();

    [GeneratedRegex(@"(?:\b(?:dhr|mevr|mw|dr|drs|ing|ir|mr|prof|bijv|o\.a|m\.n|i\.v\.m|t/m|nr|ca|resp|evt|mrs|ms|e\.g|i\.e|incl|excl|p\.w|st|no|cat|afd|dipl|certif|univ|tel|vgl|jr|sr|dept|approx|max|min|incl|vs|fig|art)|(?<!licence |license |rijbewijs |rijbewijs b en |en |and |plan )\b\p{L})$")]
    private static partial Regex Abbreviation();
}
