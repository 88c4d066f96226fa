using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Care.Language;

namespace Waarborg.Care.Checking;

/// <summary>A date as people write it, with what they left out at 0: "maart 2024", "4 juni", "2017".</summary>
internal readonly partial record struct ClaimDate(int Year, int Month, int Day)
{
    internal static ClaimDate From(Reading.FhirDate date) => new(date.Year, date.Month, date.Day);

    /// <param name="text">The text.</param>
    /// <param name="liberal">Whether "30-07" and "8-11" may be days as well; in a source that allows more, in a sentence under check it would take numbers away.</param>
    internal static List<ClaimDate> In(string text, bool liberal = false)
    {
        var found = new List<ClaimDate>();
        if (liberal)
            foreach (Match m in DayMonth().Matches(text))
                if (Number(m, "nd") is > 0 and <= 31 and var day && Number(m, "nm") is > 0 and <= 12 and var month) found.Add(new(0, month, day));
        foreach (Match m in Pattern().Matches(text))
        {
            if (m.Groups["iy"].Success) found.Add(new(Number(m, "iy"), Number(m, "im"), Number(m, "id")));
            else if (m.Groups["ny"].Success) found.Add(new(Number(m, "ny"), Number(m, "nm"), Number(m, "nd")));
            else if (m.Groups["month"].Success) found.Add(new(Number(m, "y"), MonthOf(m.Groups["month"].Value), Number(m, "d")));
            else found.Add(new(Number(m, "only"), 0, 0));
        }
        return found;
    }

    internal static string Without(string text) => Pattern().Replace(text, " ");

    /// <summary>Whether this agrees with another in everything that both name; a month that only this one names is not agreed.</summary>
    internal bool Agrees(ClaimDate source) =>
        (Year == 0 || Year == source.Year) && (Month == 0 || Month == source.Month) && (Day == 0 || Day == source.Day || source.Day == 0);

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static int MonthOf(string word)
    {
        var folded = WordForms.Fold(word);
        if (folded.StartsWith("mrt", StringComparison.Ordinal) || folded.StartsWith("maa", StringComparison.Ordinal)) return 3;
        for (var i = 0; i < 12; i++)
            if (folded.StartsWith(Dates.Dutch[i][..3], StringComparison.Ordinal) || folded.StartsWith(Dates.English[i][..3].ToLowerInvariant(), StringComparison.Ordinal)) return i + 1;
        return 0;
    }

    [GeneratedRegex(@"(?<![\d.,/-])(?<nd>\d{1,2})[-/](?<nm>\d{1,2})(?![\d/-]|[.,]\d)")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(?<![\d-])(?<iy>(?:19|20)\d\d)-(?<im>\d{2})-(?<id>\d{2})|(?<!\d)(?<nd>\d{1,2})[-/](?<nm>\d{1,2})[-/](?<ny>(?:19|20)\d\d)|(?:(?<![\d.,])(?<d>\d{1,2})(?:e|ste|de)?\s+)?\b(?<month>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?(?:,?\s+(?<y>(?:19|20)\d\d))?|(?<![\d.,/-])(?<only>(?:19|20)\d\d)(?![\d.,/-]\d|\d|\s*(?:mg|mcg|E|ml|g|x)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
