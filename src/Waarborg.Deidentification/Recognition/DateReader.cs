using System.Globalization;
using Waarborg.Deidentification.Reading;

namespace Waarborg.Deidentification.Recognition;


/// <summary>Reads a date in Dutch or English notation at a token.</summary>
internal static class DateReader
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Numbers(
        "januari january jan", "februari february feb febr", "maart march mrt mar", "april apr", "mei may", "juni june jun", "juli july jul",
        "augustus august aug",
        "september sept sep", "oktober october okt oct", "november nov", "december dec").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Days = Numbers(
        "een eerste first", "twee tweede second", "drie derde third", "vier vierde fourth", "vijf vijfde fifth", "zes zesde sixth",
        "zeven zevende seventh",
        "acht achtste eighth", "negen negende ninth", "tien tiende tenth", "elf elfde eleventh", "twaalf twaalfde twelfth",
        "dertien dertiende thirteenth",
        "veertien veertiende fourteenth", "vijftien vijftiende fifteenth", "zestien zestiende sixteenth", "zeventien zeventiende seventeenth",
        "achttien achttiende eighteenth", "negentien negentiende nineteenth", "twintig twintigste twentieth", "eenentwintig eenentwintigste",
        "tweeentwintig tweeentwintigste", "drieentwintig drieentwintigste", "vierentwintig vierentwintigste", "vijfentwintig vijfentwintigste",
        "zesentwintig zesentwintigste", "zevenentwintig zevenentwintigste", "achtentwintig achtentwintigste", "negenentwintig negenentwintigste",
        "dertig dertigste thirtieth", "eenendertig eenendertigste").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] RomanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    private static readonly WordSet Known = new([.. Months.Dictionary.Keys, .. Days.Dictionary.Keys]);

    /// <summary>Months, and days in words.</summary>
    public static IEnumerable<string> Words => Known.Words;

    /// <summary>True for the name of a month, whole or short.</summary>
    public static bool IsMonth(Document document, int i) => Months.ContainsKey(document.Folded(i));

    /// <summary>The ISO form when the whole value is one date: "1980-05-14", "--05-14" without a year. Two digits of a year stay two.</summary>
    public static string? ReadWhole(string value)
    {
        var document = Document.Plain(value);
        if (document.Count == 0 || Read(document, 0) is not { } date || date.Last != document.Count - 1)
            return null;
        var year = date.Year?.ToString("00", CultureInfo.InvariantCulture) ?? "-";
        return string.Create(CultureInfo.InvariantCulture, $"{year}-{date.Month:00}-{date.Day:00}");
    }

    /// <summary>The date that starts at a token, or null.</summary>
    public static ReadDate? Read(Document document, int i)
    {
        if (i > 0 && document.TouchesNext(i - 1))
            return null;
        if (document[i].IsNumber)
            return document[i].Length is 1 or 2 or 4 ? Numeric(document, i) ?? RomanMonth(document, i) ?? (NumberGroups.GoesBefore(document, i, ",") ? null : Worded(document, i)) : null;
        if (!Known.Contains(document.Folded(i)))
            return null;
        if (Months.TryGetValue(document.Folded(i), out var month))
            return MonthFirst(document, i, month);
        return Days.TryGetValue(document.Folded(i), out var day) ? AfterDay(document, i, i, day, spelled: true) : null;
    }

    private static ReadDate? Numeric(Document document, int i)
    {
        if (i + 1 >= document.Count || NumberGroups.GoesBefore(document, i, ".,-/:") || document.GapBefore(i).Holds("€$£+"))
            return null;
        if (!IsSeparator(document, i, out var separator))
            return null;
        var third = i + 2 < document.Count && IsSeparator(document, i + 1, out var second) && second == separator;
        if (third && document[i].Length == 4)
            return Make(i, i + 2, Value(document, i + 2), Value(document, i + 1), Value(document, i), Apart(document, i, i + 2, separator), false);
        if (third && document[i].Length <= 2)
        {
            var year = document[i + 2].Length is 2 or 4 ? Value(document, i + 2) : -1;
            var apart = Apart(document, i, i + 2, separator);
            return Make(i, i + 2, Value(document, i), Value(document, i + 1), year, apart, false)
                ?? Make(i, i + 2, Value(document, i + 1), Value(document, i), document[i + 2].Length == 4 ? year : -1, apart, false);
        }

        if (third || document[i].Length > 2 || document[i + 1].Length > 2)
            return null;
        var date = Make(i, i + 1, Value(document, i), Value(document, i + 1), null, Apart(document, i, i + 1, separator), true);
        return separator == '.' && document[i + 1].Length != 2 ? null : date;
    }

    /// <summary>"14.iv.1981", "5-XI-1970".</summary>
    private static ReadDate? RomanMonth(Document document, int i)
    {
        if (document[i].Length > 2 || !document[i + 1].IsWord || !document[i + 2].IsNumber || document[i + 2].Length != 4 || document.GapAfter(i) is not ("." or "-" or "/" or " ")
            || !document.GapAfter(i).SequenceEqual(document.GapAfter(i + 1)))
            return null;
        var month = Array.IndexOf(RomanMonths, document.Folded(i + 1).ToString()) + 1;
        return Make(i, i + 2, Value(document, i), month, Value(document, i + 2), true, false);
    }

    /// <summary>A hyphen, slash, dot or apostrophe-and-slash between two numbers, blanks around it allowed.</summary>
    private static bool IsSeparator(Document document, int i, out char separator)
    {
        separator = default;
        if (i + 1 >= document.Count || !document[i + 1].IsNumber)
            return false;
        var gap = document.GapAfter(i).Trim(" \u00A0").Trim("'’");
        if (gap.Length != 1 || document.GapAfter(i).Length > 3)
            return false;
        separator = gap[0] is '‑' or '–' ? '-' : gap[0];
        return separator is '-' or '/' or '.' && !(separator == '.' && document.GapAfter(i).Length > 1 && document[i].Length > 2);
    }

    private static bool Apart(Document document, int first, int last, char separator) =>
        NumberGroups.StandsApart(document, first, last) && !(last + 1 < document.Count && document[last + 1].IsNumber
            && Gaps.IsOneOf(document.GapAfter(last), [separator]));

    /// <summary>"14 mei 1980", "3e januari", "17th of February 2025".</summary>
    private static ReadDate? Worded(Document document, int i)
    {
        if (document[i].Length > 2)
            return null;
        var next = i;
        if (document.TouchesNext(i))
        {
            if (document.Folded(i + 1) is not ("e" or "de" or "ste" or "sten" or "den" or "st" or "nd" or "rd" or "th"))
                return MonthTouches(document, i);
            next = i + 1;
        }

        return AfterDay(document, i, next, Value(document, i), spelled: false);
    }

    /// <summary>"5mei", "12dec2024".</summary>
    private static ReadDate? MonthTouches(Document document, int i) =>
        Months.TryGetValue(document.Folded(i + 1), out var month) ? WithYear(document, i, i + 1, Value(document, i), month) : null;

    private static ReadDate? AfterDay(Document document, int first, int lastOfDay, int day, bool spelled)
    {
        var i = lastOfDay + 1;
        if (i < document.Count && document[i].IsWord && document.Folded(i) is "of" or "van" && Gaps.IsBlank(document.GapBefore(i)))
            i++;
        if (i >= document.Count || document[i].IsNumber || document.GapBefore(i).Length > 3 || !document.GapBefore(i).HoldsOnly(" \u00A0\t-./\n")
            || !Months.TryGetValue(document.Folded(i), out var month) || (spelled && document[i].Length < 4 && month != 5))
            return null;

        // "One may": the English verb is no month after a spelled day, unless "of" stands between.
        return spelled && document.Folded(i) is "may" or "march" && document.Folded(i - 1) is not "of" ? null : WithYear(document, first, i, day, month);
    }

    private static ReadDate? WithYear(Document document, int first, int last, int day, int month)
    {
        int? year = null;
        if (last + 1 < document.Count && document[last + 1].IsNumber && !document.TouchesNext(last + 1))
        {
            var gap = document.GapAfter(last);
            var isYear = document[last + 1].Length == 4 && document.Surface(last + 1)[0] is '1' or '2';
            var isShort = document[last + 1].Length == 2 && gap.Holds("'’-/") && !NumberGroups.GoesOn(document, last + 1, ":.");
            if (gap.Length <= 3 && gap.HoldsOnly(" \u00A0.,'’-/\t") && (isYear || isShort))
                year = Value(document, ++last);
        }

        return Make(first, year is null ? SpokenYear(document, last) : last, day, month, year, true, false);
    }

    /// <summary>The last token of a year in words behind a month: "negentienhonderd negenentachtig", "tweeduizend vier", "nineteen ninety"; the month itself without one.</summary>
    private static int SpokenYear(Document document, int month)
    {
        var last = month;
        for (var i = month + 1; i <= month + 4 && document.GapBefore(i) is " "; i++)
        {
            var word = document.Folded(i);
            if (i == month + 1 ? !(word.StartsWith("negentien") || word.StartsWith("tweeduizend") || word is "nineteen" or "twenty" or "two") : !(AgeWords.Cardinal(document, i).Value > 0 || word is "thousand" or "hundred" or "and" or "en"))
                break;
            if (word is not ("and" or "en"))
                last = i;
        }

        // "5 mei twee": a number alone is no year.
        return last == month + 1 && document.Folded(last) is "twenty" or "two" or "nineteen" or "negentien" ? month : last;
    }

    /// <summary>"February 17, 2025", "Feb 17th".</summary>
    private static ReadDate? MonthFirst(Document document, int i, int month)
    {
        // "November the third".
        if (document.Folded(i + 1) is "the" && document.GapAfter(i) is " " && document.GapAfter(i + 1) is " " && Days.TryGetValue(document.Folded(i + 2), out var spoken))
            return WithYear(document, i, i + 2, spoken, month);
        if (i + 1 >= document.Count || !document[i + 1].IsNumber || document[i + 1].Length > 2 || document.GapAfter(i) is not (" " or ". ")
            || !document[i].StartsUpper)
            return null;
        var last = i + 1;
        if (document.TouchesNext(last))
        {
            if (document.Folded(last + 1) is not ("st" or "nd" or "rd" or "th"))
                return null;
            last++;
        }
        else if (NumberGroups.GoesOn(document, last, ":.,-/"))
        {
            return null;
        }

        return WithYear(document, i, last, Value(document, i + 1), month);
    }

    private static ReadDate? Make(int first, int last, int day, int month, int? year, bool apart, bool needsCue) =>
        apart && day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is null or (>= 0 and <= 99) or (>= 1850 and <= 2150)
            && !(day == 31 && month is 4 or 6 or 9 or 11) && !(day > 29 && month == 2)
            ? new ReadDate(first, last, day, month, year, needsCue)
            : null;

    private static int Value(Document document, int i) =>
        document[i].Length <= 4 ? document.Value(i) : -1;

    private static Dictionary<string, int> Numbers(params string[] rows)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Length; i++)
        {
            foreach (var word in rows[i].Split(' '))
                numbers[word] = i + 1;
        }

        return numbers;
    }
}
