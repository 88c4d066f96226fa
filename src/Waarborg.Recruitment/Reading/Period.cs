using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Reading;

/// <summary>A stretch of time in months since the year 0. Years without a month are taken from middle to middle; <see cref="Slack"/> says by how much each end may be off.</summary>
internal readonly record struct Period(double Start, double End, double Slack, bool Ongoing)
{
    internal double Months => Math.Max(0, End - Start);

    internal int EndYear => (int)(End / 12);
}

/// <summary>Finds periods in folded text.</summary>
internal static partial class Periods
{
    private const string Point = @"(?:(?<#n>" + Dates.MonthNames + @")\.?\s*'?(?<#ny>(?:19|20)\d\d|\d\d(?!\d))|(?<#m>0?[1-9]|1[0-2])\s?[-/.]\s?(?<#my>(?:19|20)\d\d)|(?<#iy>(?:19|20)\d\d)[-/](?<#i>0[1-9]|1[0-2])(?!\d)|(?<#jy>(?:19|20)\d\d),\s?(?<#jn>" + Dates.MonthNames + @")|(?<![\p{L}])(?<#r>i{1,3}|iv|vi{0,3}|ix|xi{0,2})[\s./-]{1,2}(?<#ry>(?:19|20)\d\d)|(?<#y>(?:19|20)\d\d)|'(?<#s>\d\d))";
    private const string Dash = @"\s*(?:-+|t/m|tot en met|tot aan|tot|to|until|till|through|/|>|\|)\s*(?:(?:eind|begin|medio|midden|half|end of|early|late|mid)\s+)?";
    private const string Now = @"(?<now>nu|heden|now|present|today|current|currently|vandaag|lopend|ongoing|op heden|date)\b";

    private static readonly string[] s_roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    private static readonly Regex Range = new(
        @"(?<!\d)" + PointOf("a") + Dash + "(?:" + Now + "|"
        + PointOf("b") + @")(?![\d])", RegexOptions.CultureInvariant);

    private static readonly Regex NowFirst = new(@"(?<![\p{L}\d])" + Now + Dash + PointOf("a") + @"(?!\d)", RegexOptions.CultureInvariant);

    private static readonly Regex Since = new(
        @"(?:sinds|sedert|since|vanaf|from|per)\s+(?:\d{1,2}\s+|(?:the |het |de )?(?:autumn|spring|summer|winter|fall|najaar|voorjaar|zomer|begin|eind|start|beginning|end|early|late|medio|mid)\s+(?:of |van )?)?" + PointOf("a") + @"(?!\d)", RegexOptions.CultureInvariant);

    private static readonly Regex Single = new(@"(?<![\d€.,+/-])" + PointOf("a") + @"(?![\d])(?![.,]\d)", RegexOptions.CultureInvariant);

    /// <summary>The first period of a text: a range, an open range ("since 2019"), or a single year; null when there is none.</summary>
    internal static Period? First(string folded, DateOnly asOf, out int at, out bool isRange)
    {
        folded = MonthsOfOneYear().Replace(folded, "$1 $4$2$3 $4");
        var now = (asOf.Year * 12) + asOf.Month - 1 + (asOf.Day / 31.0);
        isRange = true;
        if (Range.Match(folded) is { Success: true } range && Start(range) is { } from)
        {
            at = range.Index;
            var ongoing = range.Groups["now"].Success;
            var to = ongoing ? (now, 0.0) : End(range) ?? (from.At, 0);
            if (to.Item1 >= from.At) return new(from.At, Math.Min(to.Item1, Math.Max(now, from.At)), Math.Max(from.Slack, to.Item2), ongoing || to.Item1 > now + 6);
            // "Dec 2021 - Feb 2020": newest first, also within the line.
            if (!ongoing && to.Item1 > from.At - 600 && End(range, "a") is { } last && Start(range, "b") is { } first) return new(first.At, last.At, Math.Max(first.Slack, last.Slack), false);
        }
        if (NowFirst.Match(folded) is { Success: true } newest && Start(newest) is { } began && began.At <= now)
        {
            at = newest.Index;
            return new(began.At, now, began.Slack, true);
        }
        if (Since.Match(folded) is { Success: true } since && Start(since) is { } open && open.At <= now && !FutureStart().IsMatch(folded[..since.Index]))
        {
            at = since.Index;
            return new(open.At, now, open.Slack, true);
        }
        isRange = false;
        at = -1;
        if (Single.Match(folded) is not { Success: true } single || Start(single) is not { } point) return null;
        at = single.Index;
        return new(point.At - 3, point.At + 3, 3, false);
    }

    /// <summary>The latest year that a text names; null when it names none.</summary>
    internal static int? LatestYear(string folded) => Year().Matches(folded).Select(m => (int?)Dates.Number(m.Value)).Max();

    private static string PointOf(string prefix) => Point.Replace("#", prefix, StringComparison.Ordinal);

    private static (double At, double Slack)? Start(Match match, string point = "a") => At(match, point, 0);

    private static (double At, double Slack)? End(Match match, string point = "b") => At(match, point, 1);

    /// <summary>How many ranges a text names.</summary>
    internal static int Ranges(string folded) => Range.Count(folded);

    private static (double At, double Slack)? At(Match match, string prefix, int inclusive)
    {
        if (match.Groups[prefix + "n"].Success) return (Month(Year(match.Groups[prefix + "ny"].Value), Dates.Month(match.Groups[prefix + "n"].Value)) + inclusive, 0);
        if (match.Groups[prefix + "m"].Success) return (Month(Dates.Number(match.Groups[prefix + "my"].Value), Dates.Number(match.Groups[prefix + "m"].Value)) + inclusive, 0);
        if (match.Groups[prefix + "i"].Success) return (Month(Dates.Number(match.Groups[prefix + "iy"].Value), Dates.Number(match.Groups[prefix + "i"].Value)) + inclusive, 0);
        if (match.Groups[prefix + "jn"].Success) return (Month(Dates.Number(match.Groups[prefix + "jy"].Value), Dates.Month(match.Groups[prefix + "jn"].Value)) + inclusive, 0);
        if (match.Groups[prefix + "r"].Success) return (Month(Dates.Number(match.Groups[prefix + "ry"].Value), Roman(match.Groups[prefix + "r"].Value)) + inclusive, 0);
        if (match.Groups[prefix + "y"].Success) return (Month(Dates.Number(match.Groups[prefix + "y"].Value), 7), 6);
        return match.Groups[prefix + "s"].Success ? (Month(Year(match.Groups[prefix + "s"].Value), 7), 6) : null;
    }

    private static int Year(string digits) => digits.Length == 4 ? Dates.Number(digits) : Dates.Number(digits) + (Dates.Number(digits) > 60 ? 1900 : 2000);

    /// <summary>Central European CVs number months with Roman figures: "V 2013".</summary>
    private static int Roman(string figure) => Array.IndexOf(s_roman, figure) + 1;

    private static double Month(int year, int month) => (year * 12.0) + month - 1;

    /// <summary>"Sept t/m dec 2023": the year stands once.</summary>
    [GeneratedRegex(@"(?<!\p{L})(" + Dates.MonthNames + @")\.?(\s*(?:-|t/m|tot en met|tot|to|until)\s*)(" + Dates.MonthNames + @")\.?\s+((?:19|20)\d\d)")]
    private static partial Regex MonthsOfOneYear();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)")]
    private static partial Regex Year();

    [GeneratedRegex(@"beschikbaar\s*$|available\s*$|verwacht\s*$|expected\s*$")]
    private static partial Regex FutureStart();
}
