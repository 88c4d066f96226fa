using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Judging;

/// <summary>Which way a value went through time, by the sentence and by the record.</summary>
internal static partial class Course
{
    private static readonly string[] HigherIsBetter = ["egfr", "gfr", "nierfunctie", "klaring", "transplantaatfunctie", "fev1", "longfunctie", "piekstroom", "lvef", "ef", "ejectiefractie", "pompfunctie", "hemoglobine", "hb", "mmse", "moca", "saturatie", "botdichtheid", "tscore", "loopafstand", "6mwt", "buiging", "flexie", "ferritine", "albumine", "trombocyten", "visus", "gehoor", "functioneren", "geheugen", "cognitief", "kracht"];

    private static readonly string[] LowerIsBetter = ["hba1c", "glucose", "suiker", "diabetesregulatie", "instelling", "regulatie", "glycaemic", "kreatinine", "creatinine", "crp", "bse", "ldl", "cholesterol", "bloeddruk", "rr", "tensie", "psa", "alat", "asat", "gammagt", "alkalische", "fosfatase", "leverwaarden", "tsh", "schildklierwaarde", "urinezuur", "eiwitverlies", "proteinurie", "albuminurie", "eiwit", "viruslast", "koolzuurgehalte", "pco2", "bnp", "ntprobnp", "qt", "qtc", "pijnscore", "nrs", "phq9", "das28", "calprotectine", "amylase", "bilirubine", "lymfoedeem"];

    /// <summary>1 when "van 34 naar 27" goes as the record does, -1 when it is turned round, 0 when neither can be told.</summary>
    internal static int Order(Claim claim)
    {
        foreach (Match match in FromTo().Matches(ClaimDate.Without(claim.Text)))
        {
            if (Quantity.Parse(match.Groups[1].Value) is not { } first || Quantity.Parse(match.Groups[2].Value) is not { } last || first == last) continue;
            var told = claim.Cited.Select(u => u.Statement?.Text).OfType<string>().Distinct().SelectMany(t => FromTo().Matches(ClaimDate.Without(t))).Select(m => (Quantity.Parse(m.Groups[1].Value), Quantity.Parse(m.Groups[2].Value))).ToList();
            if (told.Contains((first, last))) return 1;
            if (told.Contains((last, first))) return -1;
            var (ones, others) = (On(claim, first), On(claim, last));
            if (ones.Count == 0 || others.Count == 0) continue;
            if (ones.Min() < others.Max() && !(others.Min() < ones.Max())) return 1;
            if (others.Min() < ones.Max() && !(ones.Min() < others.Max())) return -1;
        }
        return 0;
    }

    /// <summary>1 when what the sentence says to rise, fall, improve or worsen did so in the results of the record, -1 when it went the other way, 0 when that cannot be told.</summary>
    internal static int Trend(Claim claim)
    {
        if (Polarity.IsNegative(claim.Text)) return 0;
        var way = (Up().IsMatch(claim.Text), Down().IsMatch(claim.Text), Good().IsMatch(claim.Text), Bad().IsMatch(claim.Text));
        if (way is (false, false, false, false) || (way.Item1 && way.Item2) || (way.Item3 && way.Item4)) return 0;
        var words = ContentWords.Of(claim.Text).ToList();
        var (agree, against) = (false, false);
        foreach (var measured in claim.Evidence.Facts.Results.Where(r => r.Date is not null).GroupBy(r => r.Name.Value))
        {
            var name = ContentWords.Of(measured.Key ?? "").ToList();
            if (!name.Exists(n => words.Exists(w => ContentWords.Same(n, w)))) continue;
            var cited = measured.Where(r => claim.Sources.Contains(r.Resource)).ToList();
            var series = (cited.Count > 1 ? cited : [.. measured]).OrderBy(r => r.Date!.Value.First).Select(r => Quantity.Parse(r.Value.Value ?? "")).OfType<decimal>().ToList();
            var figures = Quantity.In(claim.Text).Select(q => q.Value).ToHashSet();
            if (series.Count(figures.Contains) > 1) series = series.FindAll(figures.Contains);
            if (series.Count < 2 || series[0] == series[^1]) continue;
            var rose = series[^1] > series[0];
            var better = name.Concat(words).Any(HigherIsBetter.Contains) ? rose : name.Concat(words).Any(LowerIsBetter.Contains) ? !rose : (bool?)null;
            if (way.Item1 || way.Item2) (agree, against) = way.Item1 == rose ? (true, against) : (agree, true);
            else if (better is { } good) (agree, against) = way.Item3 == good ? (true, against) : (agree, true);
        }
        return agree == against ? 0 : agree ? 1 : -1;
    }

    /// <summary>The days on which the cited sources give a number.</summary>
    private static List<DateOnly> On(Claim claim, decimal value) =>
    [
        .. claim.Evidence.Facts.Results.Where(r => r.Date is not null && claim.Sources.Contains(r.Resource) && Quantity.In($"{r.Value.Value}{r.ShownUnit}").Exists(q => q.Value == value)).Select(r => r.Date!.Value.First),
        .. claim.Cited.Where(u => u.Statement is not null && u.Date is not null && Quantity.In(u.Text).Exists(q => q.Value == value)).Select(u => u.Date!.Value.First),
    ];

    [GeneratedRegex(@"\b(?:van|from)\s+(?:\w+\s+)?(\d+(?:[.,]\d+)*)\s*[\w/%²]*\s+(?:\w+\s+){0,3}?(?:naar|tot|to)\s+(\d+(?:[.,]\d+)*)", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?:ste(?:eg|gen)|stijg\w*|gestegen|toegenomen|toename|nam .{0,40}\btoe|neemt .{0,40}\btoe|opgelopen|liep .{0,40}\bop|loopt .{0,40}\bop|hoger|omhoog|aangekomen|kwam .{0,40}\baan|langer|zwaarder|rose|risen|rising|rises?|increas\w+|gained|went up|higher)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Up();

    [GeneratedRegex(@"\b(?:daal\w*|gedaald|daling|afgenomen|afname|nam .{0,40}\baf\b|neemt .{0,40}\baf\b|gezakt|zakte\w*|lager|omlaag|afgevallen|viel .{0,40}\baf\b|verloor|korter|lichter|teruggelopen|liep .{0,40}\bterug|fell|fallen|falls?|decreas\w+|dropp?\w*|lost|went down|lower)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Down();

    [GeneratedRegex(@"\b(?:beter\w*|verbeter\w*|vooruit\w*|hersteld\w*|herstelt|opgeknapt|improv\w+|better|recover\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Good();

    [GeneratedRegex(@"\b(?:slechter\w*|verslecht\w*|achteruit\w*|verergerd?e?|worse\w*|deteriorat\w+|declin\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bad();
}
