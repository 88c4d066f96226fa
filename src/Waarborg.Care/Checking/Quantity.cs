using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Care.Checking;

/// <summary>A number with its unit, in one spelling: "1000" is "1.000", "µg" is "mcg", "2 maal daags" is "2 dd".</summary>
internal readonly partial record struct Quantity(decimal Value, string Unit)
{
    private static readonly string[] NumeralWords = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    private static readonly string[] WeekDays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    /// <summary>The quantities in a text, dates left out.</summary>
    internal static List<Quantity> In(string text)
    {
        text = ClaimDate.Without(text);
        text = Apart().Replace(text, "$1 $2");
        var found = new List<Quantity>();
        foreach (Match match in Pattern().Matches(text))
            if (Parse(match.Groups[1].Value) is { } value) found.Add(new(value, Canonical(match.Groups[2].Value)));
        return found;
    }

    /// <summary>The numbers that are written in letters, from two to twelve.</summary>
    internal static IEnumerable<Quantity> Numerals(string text)
    {
        foreach (var word in Language.WordForms.Of(text))
            if (Array.IndexOf(NumeralWords, word) is > 1 and var number) yield return new(number, "");
    }

    /// <summary>What a source may be said to state in figures: its numbers, its numerals, and how many weekdays it names.</summary>
    internal static IEnumerable<Quantity> Stated(string text)
    {
        foreach (var quantity in In(text)) yield return quantity;
        var words = Language.WordForms.Of(text).ToList();
        foreach (var (i, word) in words.Index())
            if (Array.IndexOf(NumeralWords, word) is > 0 and var number) yield return new(number, i + 1 < words.Count ? Canonical(words[i + 1]) : "");
        if (words.Count(WeekDays.Contains) is > 0 and var days) yield return new(days, "dag");
    }

    internal bool IsDose => Unit is "mg" or "mcg" or "g" or "E" or "ml" or "dd" or "puf" or "tablet" or "mg/ml";

    internal static decimal? Parse(string text)
    {
        if (Thousands().IsMatch(text)) text = text.Replace(".", "", StringComparison.Ordinal);
        return decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string Canonical(string unit) => unit.ToLowerInvariant() switch
    {
        "mcg" or "µg" or "μg" or "ug" or "microgram" => "mcg",
        "mg" or "milligram" => "mg",
        "g" or "gram" or "gr" => "g",
        "e" or "ie" or "eh" or "eenheden" or "units" => "E",
        "dd" or "dd." or "x daags" or "maal daags" or "keer daags" or "x per dag" or "maal per dag" or "keer per dag" or "times a day" or "times daily" => "dd",
        "mnd" or "maand" or "maanden" or "months" or "month" => "maand",
        "wk" or "week" or "weken" or "weeks" => "week",
        "dgn" or "dag" or "dagen" or "days" or "day" => "dag",
        "jaar" or "jaren" or "jr" or "years" or "year" => "jaar",
        "u" or "uur" or "uren" or "hours" => "uur",
        "puf" or "pufs" or "pufjes" or "puffs" => "puf",
        "tablet" or "tabletten" or "capsule" or "capsules" or "tablets" => "tablet",
        "kg" or "kilo" => "kg",
        "ml" => "ml",
        "%" or "procent" or "percent" => "%",
        "packyears" or "pakjaren" => "packyears",
        "m" or "meter" => "m",
        "l" or "liter" => "l",
        "s" or "sec" or "seconden" or "seconds" => "s",
        "min" or "minuten" or "minutes" or "minuut" => "min",
        "ms" or "msec" or "milliseconden" or "milliseconds" => "ms",
        "deg" or "graden" or "degrees" or "°" => "graden",
        "/min" or "bpm" or "slagen per minuut" => "/min",
        var other when other.Contains('/', StringComparison.Ordinal) => other.Replace('µ', 'u').Replace('μ', 'u').Replace("mcg", "ug", StringComparison.Ordinal).Replace("uur", "h", StringComparison.Ordinal).Replace("ie/", "u/", StringComparison.Ordinal).Replace("iu/", "u/", StringComparison.Ordinal),
        "cm" or "mm" or "ppm" or "mmhg" or "kpa" => unit.ToLowerInvariant(),
        _ => "",
    };

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+$")]
    private static partial Regex Thousands();

    /// <summary>"2dd500" is "2 dd 500".</summary>
    [GeneratedRegex(@"(\ddd)(\d)")]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<!\p{L}-)(\d+(?:[.,]\d+)*)\s*((?:x|maal|keer) (?:daags|per dag)|times (?:a day|daily)|(?:m|u|µ|μ|n|p)?mol/(?:mol|l)|(?:m|u|µ|μ|mc|n|k)?g/(?:mmol|mol|d?l|g|kg|ml|uur|h)|(?:m|k|i)?[uU]/(?:l|ml)|E/(?:l|ml)|ml/(?:min|kg)|l/min|mg|mcg|µg|μg|ug|microgram|milligram|gram|gr|kg|kilo|g|IE|EH|E|eenheden|units|ml|dd|mnd|maanden|maand|months?|wk|weken|week|weeks|dgn|dagen|dag|days?|jaar|jaren|jr|years?|uur|uren|u|hours|pufs|pufjes|puf|puffs|tabletten|tablets|tablet|capsules?|%|procent|packyears|pakjaren|cm|mmhg|mm|ppm|kpa|meter|m|liter|l|seconden|seconds|sec|ms(?![\p{L}])|s|minuten|minutes|minuut|msec|milliseconden|milliseconds|min|graden|deg|degrees|bpm|/min|slagen per minuut)?(?:-jarige\w*|(?:e|ste|de)(?=\s))?(?![\p{L}\d])", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
