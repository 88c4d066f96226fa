using System.Globalization;

namespace Waarborg.Deidentification.Surrogates;

/// <summary>Coarser values: an age band, the four digits of a postcode, a month.</summary>
internal static class Generaliser
{
    private const int Oldest = 90;

    private static readonly string[] YoungUnits = ["maand", "mnd", "week", "weken", "wk", "dag", "month", "day"];

    /// <summary>The coarser value, or null when there is none.</summary>
    public static string? Make(EntityLabel label, string value, bool birthDate, bool english) => label switch
    {
        EntityLabel.Age => Band(value, english),
        EntityLabel.Postcode => Digits(value) is { Length: 4 } pc4 ? pc4 : null,
        EntityLabel.Date when !birthDate => WrittenDate.Read(value)?.Month(english),
        _ => null,
    };

    /// <summary>Ten years; everybody of 90 and older is one band, as there are few of them (45 CFR 164.514(b)(2)(i)(C)).</summary>
    private static string? Band(string value, bool english)
    {
        var digits = Digits(value);
        if (digits.Length is 0 or > 3 || value.Any(c => c is ',' or '.'))
            return null;
        var years = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (IsYoung(value))
            years = 0;
        var from = Math.Min(years / 10 * 10, Oldest);
        var band = from == Oldest ? FormattableString.Invariant($"{from}+") : FormattableString.Invariant($"{from}-{from + 9}");
        return $"{band} {(english ? "years" : "jaar")}";
    }

    private static bool IsYoung(string value) => YoungUnits
        .Any(unit => value.Contains(unit, StringComparison.OrdinalIgnoreCase));

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));
}
