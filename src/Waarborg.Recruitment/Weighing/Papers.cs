using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Weighing;

/// <summary>How long a paper still holds, by the dates that a statement names.</summary>
internal static partial class Papers
{
    /// <summary>For how many years a paper holds by the words of a criterion; 0 when it does not say.</summary>
    internal static double YearsValid(string folded)
    {
        if (!Holds().IsMatch(folded)) return 0;
        var near = Amounts.Durations(folded).Where(d => Holds().IsMatch(folded[Math.Max(0, d.Place.Index - 40)..Math.Min(folded.Length, d.Place.Index + d.Place.Length + 25)])).Select(d => d.Months).ToList();
        return near.Count == 0 ? 0 : near.Min() / 12;
    }

    /// <summary>The day from which something counts by the words of a criterion ("op of na 1 februari 2024", "1 October 2022 or later"); null when it names none.</summary>
    internal static DateOnly? Since(string folded) => SinceDay().Match(folded) is { Success: true } match ? Dates.FullDate(match.Value) ?? Dates.MonthOfYear(match.Value)?.AddMonths(-1) : null;

    /// <summary>The day on which something must hold by the words of a criterion ("dat op 1 januari 2026 nog geldig is", "geldig tot ten minste eind 2026"); null when it names none.</summary>
    internal static DateOnly? ValidOn(string folded)
    {
        if (ValidDay().Match(folded) is not { Success: true } match) return null;
        if ((Dates.FullDate(match.Value) ?? Dates.MonthOfYear(match.Value)) is { } day) return day;
        return Periods.LatestYear(match.Value) is { } year ? new DateOnly(year, 12, 31) : null;
    }

    /// <summary>How many years ago the latest date of a text is, negative for one to come; null when it names none. A year alone is taken from its middle.</summary>
    internal static double? YearsAgo(string folded, DateOnly asOf)
    {
        if ((Dates.FullDate(folded) ?? Dates.MonthOfYear(folded)) is { } day && Periods.LatestYear(folded) is var latest && latest <= day.Year) return (asOf.DayNumber - day.DayNumber) / 365.25;
        return Periods.LatestYear(folded) is { } year ? asOf.Year + (asOf.DayOfYear / 365.25) - year - 0.5 : null;
    }

    /// <summary>Whether the date that a text names is the day on which something ends.</summary>
    internal static bool NamesEnd(string folded) => Until().IsMatch(folded);

    [GeneratedRegex(@"\b(?:op of na|na|sinds|vanaf|on or after|after|since)\s+[^.;]{0,24}(?:19|20)\d\d|[^.;]{0,24}(?:19|20)\d\d (?:of later|of daarna|or later|or after|en later)\b")]
    private static partial Regex SinceDay();

    [GeneratedRegex(@"\b(?:op|tot|on|until|at)\s+[^.;]{0,24}(?:19|20)\d\d[^.;]{0,20}\b(?:geldig|valid)|\b(?:geldig|valid)\b[^.;]{0,34}(?:19|20)\d\d")]
    private static partial Regex ValidDay();

    [GeneratedRegex(@"\b(?:geldig\w*|valid|verlopen|vervalt|expire\w*|ouder|older|laatste|last|afgelopen|past|vernieuwd|renewed|verlengd|herhaald|vanaf het examen|na (?:de )?(?:afgifte|uitgifte|behalen)|after issue|recent)\b")]
    private static partial Regex Holds();

    [GeneratedRegex(@"\b(?:geldig|valid|verloopt|expires|expiry|t/m|tot(?: en met)?|until|through|vervalt)\b[^;]{0,14}\d")]
    private static partial Regex Until();
}
