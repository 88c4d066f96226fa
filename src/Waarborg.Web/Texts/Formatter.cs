using System.Globalization;

namespace Waarborg.Web.Texts;

/// <summary>
/// Writes days, moments and numbers in Dutch and English. The product runs without the system's culture data, so that it writes the same on every machine.
/// Immutable; thread safe.
/// </summary>
/// <param name="language"><c>nl</c> or <c>en</c>.</param>
/// <param name="zone">The time zone in which moments are shown.</param>
public sealed class Formatter(string language, TimeZoneInfo zone)
{
    // A space that does not break keeps a number in one piece.
    private const char ThousandsSeparator = '\u00a0';

    private static readonly string[] DutchMonths =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private bool IsDutch => language == "nl";

    /// <summary>A whole number in groups of three: <c>1 060</c>.</summary>
#pragma warning disable CA1822 // Called on the formatter of a request, like everything beside it.
    public string Number(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture).TrimStart('-');
        for (var i = digits.Length - 3; i > 0; i -= 3) digits = digits.Insert(i, ThousandsSeparator.ToString());
        return number < 0 ? $"-{digits}" : digits;
    }
#pragma warning restore CA1822

    /// <summary>A number with two decimals.</summary>
    public string TwoDecimals(double number) => number.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', IsDutch ? ',' : '.');

    /// <summary>A number with one decimal: <c>97,6</c> or <c>97.6</c>.</summary>
    public string OneDecimal(double number) => number.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', IsDutch ? ',' : '.');

    /// <summary>A share of 0 to 1 as a percentage with one decimal: <c>97,6%</c> or <c>97.6%</c>.</summary>
    public string Percent(double share) => $"{OneDecimal(share * 100)}%";

    /// <summary>A day: <c>24 november 2026</c>.</summary>
    public string Day(DateOnly day) =>
        $"{day.Day.ToString(CultureInfo.InvariantCulture)} {(IsDutch ? DutchMonths : EnglishMonths)[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A moment: <c>24 november 2026, 14:02</c>.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        return $"{Day(DateOnly.FromDateTime(local.DateTime))}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A length of time in its two largest units: <c>3 min 12 s</c>.</summary>
    public string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 60 } => $"{Math.Round(time.TotalSeconds).ToString(CultureInfo.InvariantCulture)} s",
        { TotalMinutes: < 60 } => $"{Number((long)time.TotalMinutes)} min {time.Seconds.ToString(CultureInfo.InvariantCulture)} s",
        _ => $"{Number((long)time.TotalHours)} {(IsDutch ? "uur" : "h")} {time.Minutes.ToString(CultureInfo.InvariantCulture)} min",
    };

    /// <summary>The moment in the form of HTML's <c>datetime</c> attribute.</summary>
    public static string Machine(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    internal string Any(object value) => value switch
    {
        int number => Number(number),
        long number => Number(number),
        double number => OneDecimal(number),
        DateOnly day => Day(day),
        DateTimeOffset moment => Moment(moment),
        TimeSpan time => Duration(time),
        _ => value.ToString() ?? "",
    };
}
