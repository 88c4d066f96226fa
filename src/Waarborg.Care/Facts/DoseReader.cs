using System.Text.RegularExpressions;
using Waarborg.Care.Checking;
using Waarborg.Care.Language;

namespace Waarborg.Care.Facts;

/// <summary>Reads doses out of words: "2dd500", "van 5 naar 4 mg", "driemaal daags 15 mg", "elke 8 weken", "600 mg per dag, was 800".</summary>
internal static partial class DoseReader
{
    /// <summary>A dose as it stands in a text; <c>Former</c> when the text says that it was so before.</summary>
    internal readonly record struct Said(Regimen Regimen, bool Former, bool Bare);

    /// <summary>The doses in a stretch that speaks of one drug, in order.</summary>
    internal static List<Said> In(string text)
    {
        var plain = Shorthand.Of(ClaimDate.Without(Denied().Replace(text, " ")));
        var found = new List<Said>();
        foreach (Match match in Dose().Matches(plain))
        {
            var amount = match.Groups["a"].Success ? Quantity.Parse(match.Groups["a"].Value) : null;
            var times = Quantity.Parse(match.Groups["n"].Value) ?? Quantity.Parse(match.Groups["n2"].Value);
            var unit = Unit(match.Groups["u"].Value);
            var count = Quantity.Parse(match.Groups["c"].Value);
            if (amount is null && times is null && !match.Groups["e"].Success && !match.Groups["e2"].Success) continue;
            if (count is not null && amount is not null) amount *= count;
            var every = Quantity.Parse(match.Groups["e"].Value) ?? Quantity.Parse(match.Groups["e2"].Value);
            var before = plain[..match.Index];
            var former = Was().IsMatch(before) || (From().IsMatch(before) && To().IsMatch(plain[(match.Index + match.Length)..]));
            found.Add(new(new(amount, unit, times, match.Groups["pd"].Success && times is null, every), former, times is null && unit.Length == 0 && every is null && !match.Groups["pd"].Success));
        }
        // "Van 5 naar 4 mg": the unit stands once.
        for (var i = found.Count - 2; i >= 0; i--)
            if (found[i] is { Former: true, Regimen: { Unit.Length: 0, Amount: not null } bare }) found[i] = found[i] with { Regimen = bare with { Unit = found[i + 1].Regimen.Unit }, Bare = found[i + 1].Bare };
        return found;
    }

    internal static string Unit(string word) => word switch
    {
        "mcg" or "ug" or "mg" or "microgram" => word == "mg" ? "mg" : "mcg",
        "milligram" => "mg",
        "g" or "gram" or "gr" => "g",
        "e" or "ie" or "eh" or "eenheden" or "eenheid" or "units" or "unit" or "iu" => "E",
        "ml" => "ml",
        "l" or "liter" or "l/min" => "l",
        _ => "",
    };

    [GeneratedRegex(@"(?<![\p{L}\d.,/+-])(?:(?:(?<n>\d+) dd\s+)?(?:(?<c>\d+(?:[.,]\d+)?)\s+(?:\w*tablet\w*|capsules?|injecties?|pleisters?)\s+(?:van\s+|a\s+|of\s+)?)?(?<a>\d+(?:[.,]\d+)*)\s*(?<u>mcg|ug|mg|microgram|milligram|gram|gr|g|eenheden|eenheid|units?|iu|ie|eh|e|ml|l/min|liter|l)?(?![\p{L}\d%]|[.,/-]\d|/|\s*(?:dd\b|%|kg|kilo|mmol|umol|u/l|mm\b|cm\b|x\b|keer|dagen|dgn|weken|wk|maand|mnd|jaar|jr|uur|u\b|tablet|capsule|inhal|puf|druppel|injectie|pleister|zakje|graden|minuten|seconden|meter))(?:[ ,(]*(?:nu |dan |en wel )?(?<n2>\d+) dd(?![ ]*\d))?(?:\s*(?<pd>perdag))?(?:\s*elke (?<e>\d+) dagen)?|(?<n>\d+) dd(?=\s|$)(?!\s*\d+(?:[.,]\d+)?\s*(?:mg|mcg|$))|elke (?<e2>\d+) dagen)")]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b(?:was|waren|eerst|voorheen|vroeger|aanvankelijk|in plaats van|i\.?p\.?v\.?|instead of|niet|not|from)\s+$")]
    private static partial Regex Was();

    [GeneratedRegex(@"\b(?:van|from)\s+$")]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(?:naar|tot|to|op)\s")]
    private static partial Regex To();

    /// <summary>What a list or a box still says is not what is taken.</summary>
    [GeneratedRegex(@"\b(?:\w*lijst|doosje|etiket|recept|label|list)\b[^.;)]*\b(?:nog|oude?|vermeldt|staat|still)\b[^.;)]*|\b(?:oude?)\s+(?:doosje|recept|dosis|dosering)\b[^.;)]*", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
