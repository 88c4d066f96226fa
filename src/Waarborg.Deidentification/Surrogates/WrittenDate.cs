using System.Globalization;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Surrogates;

/// <summary>A date with the way in which it is written, so that another date can be written the same way.</summary>
internal sealed class WrittenDate
{
    private static readonly string[] Dutch = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
    private static readonly string[] English = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] DutchShort = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] EnglishShort = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly List<Part> _parts;
    private readonly int _day;
    private readonly int _month;
    private readonly int? _year;

    private WrittenDate(List<Part> parts, int day, int month, int? year) => (_parts, _day, _month, _year) = (parts, day, month, year);

    private enum Kind
    {
        Other,
        Day,
        Month,
        MonthName,
        Year,
        Ordinal,
    }

    /// <summary>Reads a date: "14-5-1980", "1980/05/14", "14 mei", "May 14th, 1980", "14 mrt. '80". Null when it is anything else.</summary>
    public static WrittenDate? Read(string value)
    {
        var parts = Split(value);
        var name = parts.FindIndex(p => p.Kind == Kind.MonthName);
        var numbers = parts.Where(p => p.Kind == Kind.Other && char.IsAsciiDigit(p.Text[0])).ToList();
        if (numbers.Any(n => n.Text.Length > 4 || n.Text.Length == 3) || parts.Any(p => p.Kind == Kind.Other && p.Text.Any(char.IsLetter)))
            return null;
        if (name >= 0 ? numbers.Count is < 1 or > 2 : numbers.Count is < 2 or > 3)
            return null;
        var yearFirst = numbers[0].Text.Length == 4;
        var order = name >= 0
            ? numbers.Count == 1 ? [Kind.Day] : yearFirst ? new[] { Kind.Year, Kind.Day } : [Kind.Day, Kind.Year]
            : numbers.Count == 2 ? [Kind.Day, Kind.Month] : yearFirst ? [Kind.Year, Kind.Month, Kind.Day] : [Kind.Day, Kind.Month, Kind.Year];
        for (var i = 0; i < numbers.Count; i++)
            numbers[i].Kind = order[i];
        int Value(Kind kind) => parts.Find(p => p.Kind == kind) is { } part ? int.Parse(part.Text, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
        var month = name >= 0 ? parts[name].Month : Value(Kind.Month);
        int? year = Value(Kind.Year) is >= 0 and var y ? y : null;
        return Exists(Value(Kind.Day), month, year) ? new(parts, Value(Kind.Day), month, year) : null;
    }

    /// <summary>The date moved by days, written the same way. Null when it leaves the calendar.</summary>
    public string? Shift(int days)
    {
        // Without a year the date is moved in a common year and wraps around.
        var from = new DateOnly(FullYear ?? 2001, _month, _year is null ? Math.Min(_day, _month == 2 ? 28 : 31) : _day);
        if (from.DayNumber + days < 0 || from.DayNumber + days > DateOnly.MaxValue.DayNumber)
            return null;
        var to = from.AddDays(days);
        var digits = IsPadded ? "00" : "0";
        return string.Concat(_parts.Select(part => part.Kind switch
        {
            Kind.Day => to.Day.ToString(digits, CultureInfo.InvariantCulture),
            Kind.Month => to.Month.ToString(digits, CultureInfo.InvariantCulture),
            Kind.Year => part.Text.Length == 2 ? (to.Year % 100).ToString("00", CultureInfo.InvariantCulture) : to.Year.ToString("0000", CultureInfo.InvariantCulture),
            Kind.MonthName => MonthName(part.Text, to.Month),
            Kind.Ordinal => Casing.Follow(part.Text, Suffix(to.Day)),
            _ => part.Text,
        }));
    }

    /// <summary>The month with the year if it has one: "mei 1980", "mei", "05-1980".</summary>
    public string Month(bool english)
    {
        var name = _parts.Find(p => p.Kind == Kind.MonthName)?.Text;
        var year = FullYear?.ToString("0000", CultureInfo.InvariantCulture);
        if (name is null)
            name = english ? char.ToUpperInvariant(English[_month - 1][0]) + English[_month - 1][1..] : Dutch[_month - 1];
        return year is null ? name : $"{name} {year}";
    }

    private int? FullYear => _year is { } y && _parts.Find(p => p.Kind == Kind.Year)!.Text.Length <= 2 ? y + (y > 40 ? 1900 : 2000) : _year;

    private static bool Exists(int day, int month, int? year) =>
        month is >= 1 and <= 12 && day >= 1 && year is null or (>= 0 and < 100) or (>= 1800 and <= 2200)
        && day <= DateTime.DaysInMonth(year is null ? 2000 : year < 100 ? year.Value + (year > 40 ? 1900 : 2000) : year.Value, month);

    /// <summary>Two digits when some part shows that, or when all parts of a date in digits have two.</summary>
    private bool IsPadded
    {
        get
        {
            var parts = _parts.Where(p => p.Kind is Kind.Day or Kind.Month).ToList();
            return parts.Exists(p => p.Text[0] == '0') || (parts.Count == 2 && parts.TrueForAll(p => p.Text.Length == 2));
        }
    }

    private static string Suffix(int day) => (day % 10, day / 10) switch
    {
        (1, not 1) => "st",
        (2, not 1) => "nd",
        (3, not 1) => "rd",
        _ => "th",
    };

    private static string MonthName(string like, int month)
    {
        var folded = Folding.LettersAndDigits(like);
        var list = Array.IndexOf(Dutch, folded) >= 0 ? Dutch : Array.IndexOf(English, folded) >= 0 ? English : Array.IndexOf(DutchShort, folded) >= 0 ? DutchShort : EnglishShort;
        var name = list[month - 1];
        return char.IsUpper(like[0]) && !like.All(char.IsUpper) ? char.ToUpperInvariant(name[0]) + name[1..] : Casing.Follow(like, name);
    }

    private static List<Part> Split(string value)
    {
        var parts = new List<Part>();
        for (var i = 0; i < value.Length;)
        {
            var start = i++;
            Func<char, bool> same = char.IsAsciiDigit(value[start]) ? char.IsAsciiDigit : char.IsLetter(value[start]) ? char.IsLetter : c => !char.IsLetterOrDigit(c);
            while (i < value.Length && same(value[i]))
                i++;
            parts.Add(Classify(value[start..i], parts.Count > 0 && char.IsAsciiDigit(parts[^1].Text[0])));
        }

        return parts;
    }

    private static Part Classify(string text, bool afterNumber)
    {
        var folded = Folding.LettersAndDigits(text);
        foreach (var list in new[] { Dutch, English, DutchShort, EnglishShort })
        {
            if (Array.IndexOf(list, folded) is >= 0 and var month)
                return new(text, Kind.MonthName, month + 1);
        }

        return new(text, afterNumber && folded is "st" or "nd" or "rd" or "th" ? Kind.Ordinal : Kind.Other, 0);
    }

    private sealed class Part(string text, Kind kind, int month)
    {
        public string Text { get; } = text;

        public Kind Kind { get; set; } = kind;

        public int Month { get; } = month;
    }
}
