using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Reading;

/// <summary>Numbers and durations as people write them, in folded text.</summary>
internal static partial class Amounts
{
    /// <summary>The numbers that are read when written in letters, as alternatives of a pattern.</summary>
    internal const string Words =
        "een|één|one|a|twee|two|drie|three|vier|four|vijf|five|zes|six|zeven|seven|acht|eight|negen|nine|tien|ten|elf|eleven|twaalf|twelve|dertien|thirteen|veertien|fourteen|vijftien|fifteen|zestien|sixteen|zeventien|seventeen|achttien|eighteen|negentien|nineteen|twintig|twenty|vijfentwintig|dertig|thirty|veertig|forty";

    private static readonly string[] DutchUnits = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"];
    private static readonly string[] EnglishUnits = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];

    /// <summary>The durations in a text, in months, with their place.</summary>
    internal static IEnumerable<(Match Place, double Months)> Durations(string folded)
    {
        foreach (Match match in Duration().Matches(folded))
        {
            var unit = match.Groups["unit"].Value;
            var factor = unit.StartsWith("sea", StringComparison.Ordinal) || unit.StartsWith("sei", StringComparison.Ordinal) ? 6 : unit[0] == 's' ? 10 : unit[0] is 'j' or 'y' ? 12 : unit[0] == 'm' ? 1 : 12.0 / 52;
            var amount = Amount(match);
            if (amount is { } found && found * factor is > 0 and < 720) yield return (match, found * factor - (match.Groups["nearly"].Success ? 2 : 0));
        }
    }

    internal static double? Value(string text)
    {
        var index = Math.Max(Array.IndexOf(DutchUnits, text), Array.IndexOf(EnglishUnits, text));
        if (index >= 0) return index + 1;
        return text switch
        {
            "a" or "één" => 1,
            "vijfentwintig" => 25,
            "dertig" or "thirty" => 30,
            "veertig" or "forty" => 40,
            _ => double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
    }

    private static double? Amount(Match match)
    {
        var number = match.Groups["number"].Value;
        if (match.Groups["oneandhalf"].Success) return 1.5;
        if (match.Groups["onlyhalf"].Success) return 0.5;
        var value = Value(number);
        return match.Groups["half"].Success ? value + 0.5 : value;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}/-])(?<nearly>bijna |nearly |almost |krap |just under )?(?:(?<oneandhalf>anderhalf|one and a half)|(?<onlyhalf>(?:een )?half|half a|(?:een )?halve)|(?<number>\d{1,3}(?:[.,]\d)?|" + Words + @")(?<half> ?(?:en een half|½|and a half|eneenhalf))?)\+?[ -]?(?:volle |full |hele |whole )?(?<unit>seizoen|seizoenen|seasons?|jaar|jaren|jr|schooljaar|schooljaren|school ?years?|years?|yrs?|maand|maanden|mnd|months?|weken|week|weeks?)(?![\p{L}])")]
    private static partial Regex Duration();
}
