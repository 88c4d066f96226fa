using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Care.Language;

/// <summary>Writes the many ways of saying how often in one way: "3 dd", "perdag", "elke 14 dagen". Folded, for reading doses only.</summary>
internal static partial class Shorthand
{
    private static readonly string[] Numerals = ["nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];

    internal static string Of(string text)
    {
        var folded = WordForms.Fold(text).Replace('µ', 'm').Replace('μ', 'm');
        folded = Once().Replace(folded, m => m.Value.StartsWith("once", StringComparison.Ordinal) ? "1 x" : "2 x");
        folded = Numeral().Replace(folded, m => Array.IndexOf(Numerals, m.Groups[1].Value).ToString(CultureInfo.InvariantCulture) + (m.Groups[2].Success ? " x" : ""));
        folded = Both().Replace(folded, m => $"{m.Groups[1].Value} {m.Groups[4].Value} {m.Groups[2].Value} {m.Groups[3].Value} {m.Groups[4].Value}");
        folded = Interval().Replace(folded, m => $" elke {Days(m)} dagen ");
        folded = Rhythm().Replace(folded, m => m.Value switch { "wekelijks" or "weekly" => " elke 7 dagen ", "maandelijks" or "monthly" => " elke 30 dagen ", _ => " elke 182 dagen " });
        folded = Daily().Replace(folded, "$1 dd ");
        return PerDay().Replace(folded, " perdag ");
    }

    /// <summary>"Van elke 12 naar elke 8 weken": the unit stands once.</summary>
    [GeneratedRegex(@"\b((?:elke|iedere|om de|every|per) \d{1,2}) (naar|to|tot) ((?:elke |iedere |om de |every |per )?\d{1,2}) (weken|week|wk|weeks|maanden|maand|mnd|months|dagen|days)\b")]
    private static partial Regex Both();

    private static string Days(Match match)
    {
        var count = match.Groups[1].Success ? int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
        var days = match.Groups[2].Value[0] switch { 'w' => 7, 'm' => 30, 'j' or 'y' => 365, _ => 1 };
        return (count * days).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\b(?:once|twice)(?= (?:daily|a day|per day))")]
    private static partial Regex Once();

    [GeneratedRegex(@"\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(maal)?(?= (?:daags|per dag|keer|maal|tablet|capsule|week|weken|maand|dagen|inhal|puf)|(?<=maal))")]
    private static partial Regex Numeral();

    [GeneratedRegex(@"\b(?:(?:elke|iedere|om de|every|(?:1 ?(?:x|keer|maal) ?)?(?:per|/))\s*)(\d{1,2})?\s*(weken|week|wk|weeks?|maanden|maand|mnd|months?|dagen(?=\b)|jaar|years?)\b")]
    private static partial Regex Interval();

    [GeneratedRegex(@"\b(?:wekelijks|weekly|maandelijks|monthly|(?:elk|ieder|per|1 ?x per) half ?jaar|halfjaarlijks)\b")]
    private static partial Regex Rhythm();

    [GeneratedRegex(@"(\d+)\s*(?:dd\.?|(?:x|maal|keer|times)\s*(?:daags|per dag|/ ?dag|/d\b|p\.?d\.?\b|a day|daily|per day))\s*")]
    private static partial Regex Daily();

    [GeneratedRegex(@"\b(?:per (?:dag|etmaal|day)|dagelijks|elke dag|iedere dag|daily|a day)\b|/ ?dag\b")]
    private static partial Regex PerDay();
}
