using System.Globalization;

namespace Waarborg.Chain.Files;

/// <summary>Dates as files write them: ISO 8601, or day-month-year as the Dutch do.</summary>
internal static class Dates
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "dd-MM-yyyy HH:mm:ss", "dd-MM-yyyy HH:mm", "dd-MM-yyyy"];
    private static readonly string[] Days = ["yyyy-MM-dd", "dd-MM-yyyy", "d-M-yyyy"];

    internal static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at : null;

    internal static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : Parse(text) is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null;
}
