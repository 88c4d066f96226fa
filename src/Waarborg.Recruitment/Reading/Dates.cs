using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Reading;

/// <summary>Dates as people write them, in folded text.</summary>
internal static partial class Dates
{
    internal const string MonthNames =
        "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    /// <summary>A full date: 1 maart 2025, March 1, 2025, 1-3-2025, 2025-03-01.</summary>
    internal static DateOnly? FullDate(string folded)
    {
        if (DayMonthYear().Match(folded) is { Success: true } words)
            return Date(words.Groups[3].Value, Month(words.Groups[2].Value), words.Groups[1].Value);
        if (MonthDayYear().Match(folded) is { Success: true } english)
            return Date(english.Groups[3].Value, Month(english.Groups[1].Value), english.Groups[2].Value);
        if (Numeric().Match(folded) is { Success: true } numeric)
            return Date(numeric.Groups[3].Value, Number(numeric.Groups[2].Value), numeric.Groups[1].Value);
        return Iso().Match(folded) is { Success: true } iso ? Date(iso.Groups[1].Value, Number(iso.Groups[2].Value), iso.Groups[3].Value) : null;
    }

    /// <summary>A day without a year ("1 May", "14 april"): the next one on or after a day.</summary>
    internal static DateOnly? DayAndMonth(string folded, DateOnly asOf)
    {
        var (day, month) = DayMonth().Match(folded) is { Success: true } one ? (one.Groups[1].Value, one.Groups[2].Value) : MonthDay().Match(folded) is { Success: true } other ? (other.Groups[2].Value, other.Groups[1].Value) : ("", "");
        if (day.Length == 0) return null;
        var near = Date(asOf.Year.ToString(CultureInfo.InvariantCulture), Month(month), day);
        return near is { } date && date < asOf.AddMonths(-1) ? date.AddYears(1) : near;
    }

    /// <summary>A month with its year ("september 2021", "09/2021"): its last day.</summary>
    internal static DateOnly? MonthOfYear(string folded)
    {
        if (MonthAndYear().Match(folded) is not { Success: true } match) return null;
        var month = match.Groups[1].Success ? Month(match.Groups[1].Value) : Number(match.Groups[3].Value);
        var year = Number(match.Groups[1].Success ? match.Groups[2].Value : match.Groups[4].Value);
        return month is >= 1 and <= 12 ? new DateOnly(year, month, 1).AddMonths(1).AddDays(-1) : null;
    }

    /// <summary>A month without a day ("in November"): its first day, the next one on or after a day.</summary>
    internal static DateOnly? MonthAlone(string folded, DateOnly asOf)
    {
        if (InMonth().Match(folded) is not { Success: true } match) return null;
        var near = new DateOnly(asOf.Year, Month(match.Groups[1].Value), 1);
        return near < asOf.AddMonths(-1) ? near.AddYears(1) : near;
    }

    /// <summary>1 to 12 for the name of a month or its beginning; 0 for anything else.</summary>
    internal static int Month(string name) => name.Length < 3 ? 0 : name[..3] switch
    {
        "jan" => 1, "feb" => 2, "mrt" or "maa" or "mar" => 3, "apr" => 4, "mei" or "may" => 5, "jun" => 6,
        "jul" => 7, "aug" => 8, "sep" => 9, "okt" or "oct" => 10, "nov" => 11, "dec" => 12, _ => 0,
    };

    internal static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly? Date(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        return month is >= 1 and <= 12 && y is >= 1900 and <= 2200 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new(y, month, d) : null;
    }

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:e|st|nd|rd|th)?\s+(?:of\s+)?(" + MonthNames + @")\.?,?\s+(\d{4})(?!\d)")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<!\p{L})(" + MonthNames + @")\.?\s+((?:19|20)\d\d)|(?<!\d)(\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"\b(?:in|vanaf|per|from|as of|by)\s+(?:begin |eind |early |late )?(" + MonthNames + @")(?!\p{L}|\s*\d)")]
    private static partial Regex InMonth();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})(?:e|st|nd|rd|th)?\s+(?:of\s+)?(" + MonthNames + @")(?!\p{L})")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"(" + MonthNames + @")\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(" + MonthNames + @")\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")]
    private static partial Regex Iso();
}
