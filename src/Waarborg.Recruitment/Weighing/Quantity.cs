using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Weighing;

/// <summary>A number of something: people, money, or a thing by its name. Times, levels, years and dates are none.</summary>
/// <param name="Number">How many; above zero.</param>
/// <param name="Of">Of what: <see cref="People"/>, <see cref="Money"/>, or the stem of its noun.</param>
internal readonly partial record struct Quantity(double Number, string Of)
{
    internal const string People = "#people";
    internal const string Money = "#money";

    /// <summary>A noun of which the stems are so much alike is the same noun.</summary>
    private const double SameNoun = 0.6;

    internal static IReadOnlyList<Quantity> In(string folded)
    {
        var found = new List<Quantity>();
        foreach (Match match in Amount().Matches(folded))
        {
            if (Value(match) is not { } number || number <= 0) continue;
            if (match.Groups["money"].Success || match.Groups["euro"].Success) found.Add(new(number, Money));
            else if (match.Groups["noun"] is { Success: true } noun && !NoNoun().IsMatch(noun.Value)) found.Add(new(number, AreMany().IsMatch(noun.Value) ? People : Stemming.Stem(noun.Value)));
        }
        return found;
    }

    /// <summary>How much is said of what is asked, as a power of two between -4 (a sixteenth) and 4; null when nothing of the kind is said.</summary>
    internal static double? Over(IReadOnlyList<Quantity> asked, IReadOnlyList<Quantity> said)
    {
        double? least = null;
        foreach (var ask in asked)
        {
            var most = said.Where(s => s.IsOf(ask)).Select(s => s.Number).DefaultIfEmpty(0).Max();
            if (most == 0) continue;
            var over = Math.Clamp(Math.Log2(most / ask.Number), -4, 4);
            least = least is { } known ? Math.Min(known, over) : over;
        }
        return least;
    }

    private bool IsOf(Quantity other) => Of == other.Of || (Of[0] != '#' && other.Of[0] != '#' && Likeness.Of(new(Of, Of, 0), new(other.Of, other.Of, 0)) >= SameNoun);

    private static double? Value(Match match)
    {
        var text = match.Groups["number"].Value;
        var grouped = Grouped().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) : text;
        var number = Amounts.Value(grouped) ?? (double.TryParse(grouped.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null);
        if (!match.Groups["money"].Success && number is >= 1900 and <= 2100) return null;
        return match.Groups["thousand"].Success ? number * 1000 : match.Groups["million"].Success ? number * 1e6 : number;
    }

    [GeneratedRegex(@"^\d{1,3}(?:[.,]\d{3})+$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,/-])(?<money>(?:€|eur(?:o)?)\s*)?(?<number>\d{1,3}(?:[.,]\d{3})+|\d{1,7}(?:,\d{1,2})?|" + Amounts.Words + @")(?<thousand>\s?(?:k|mille|duizend|thousand)(?![\p{L}]))?(?<million>\s?(?:mln|miljoen|million|m)(?![\p{L}]))?(?![\d/:-]|[.,]\d)\s*(?<euro>(?:€|euro|eur)(?![\p{L}]))?(?:(?:\p{L}+\s+(?:of meer\s+)?){0,2}?(?<noun>\p{L}[\p{L}'-]{2,}))?")]
    private static partial Regex Amount();

    /// <summary>Units of time and of level, and words that are no nouns.</summary>
    [GeneratedRegex(@"^(?:uur|uren|hours?|hrs|dag(?:en)?|days?|week|weken|weeks?|maand(?:en)?|months?|mnd|jaar|jaren|years?|yrs|minuten|minutes|kilometer|procent|percent|niveau|level|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|van|of|or|en|and|in|op|met|voor|als|per|bij|tot|the|de|het|een|a|an|om|die|dat|is|was|andere?|other|goed|goede|eigen|mooi\w*|vast\w*|nieuw\w*|groot|grote|klein\w*)$")]
    private static partial Regex NoNoun();

    [GeneratedRegex(@"^(?:mensen|man|medewerk\w*|personen|persoons|collega\w*|fte\w*|kinderen|leerlingen|studenten|gasten|bezoekers|deelnemers|clienten|cliënten|klanten|patienten|patiënten|vrijwilligers|leden|bewoners|gezinnen|agents|monteurs|verzorgenden|verkopers|chauffeurs|people|persons|staff|employees|colleagues|guests|visitors|participants|attendees|children|pupils|students|clients|customers|patients|volunteers|members|reports)$")]
    private static partial Regex AreMany();
}
