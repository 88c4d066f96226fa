using System.Globalization;

namespace Waarborg.Care.Reading;

/// <summary>A FHIR date: a year, a month or a day. Compares by its first day; formats itself in Dutch and English.</summary>
internal readonly record struct FhirDate(int Year, int Month, int Day) : IComparable<FhirDate>
{
    internal DateOnly First => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    internal static FhirDate? Parse(string? text)
    {
        if (text is null || text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1) return null;
        if (text.Length == 4) return new(year, 0, 0);
        if (text.Length < 7 || text[4] != '-' || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) return null;
        if (text.Length == 7) return new(year, month, 0);
        if (text.Length < 10 || text[7] != '-' || !int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)) return null;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    public int CompareTo(FhirDate other) => First.CompareTo(other.First);

    public static bool operator <(FhirDate a, FhirDate b) => a.CompareTo(b) < 0;

    public static bool operator >(FhirDate a, FhirDate b) => a.CompareTo(b) > 0;

    public static bool operator <=(FhirDate a, FhirDate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(FhirDate a, FhirDate b) => a.CompareTo(b) >= 0;
}
