using System.Globalization;
using System.Text.RegularExpressions;

namespace Waarborg.Bench.Care;

/// <summary>Makes true statements false: another dose, another date, the other side, a denial more or less.</summary>
internal static partial class Corruptor
{
    private static readonly string[] Months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly (string From, string To)[] Flips =
    [
        ("is gestopt", "is niet gestopt"), ("gestopt", "niet gestopt"), ("weerlegd", "bevestigd"), ("uitgesloten", "bevestigd"), ("negatief", "positief"), ("Niet ", "Wel "), ("niet ", ""), ("Geen ", ""),
        ("geen ", ""), ("is gevaccineerd", "is niet gevaccineerd"), ("gecontra-indiceerd", "toegestaan"), ("verdwenen", "niet verdwenen"), ("stabiel", "niet stabiel"), ("tolkt", "tolkt niet"),
        ("heeft een", "heeft geen"), ("allergisch", "niet allergisch"), ("No ", ""), (" no ", " "), (" not ", " "),
    ];

    internal static IEnumerable<Corruption> Of(KeyFacts.Fact fact) =>
        Doses(fact.Text).Select(t => new Corruption("dose", t, fact.Resources)).Concat(DatesOf(fact.Text).Select(t => new Corruption("date", t, fact.Resources)))
            .Concat(Sides(fact.Text).Select(t => new Corruption("side", t, fact.Resources))).Concat(Negations(fact.Text).Select(t => new Corruption("negation", t, fact.Resources)));

    private static IEnumerable<string> Doses(string text)
    {
        foreach (Match m in Dose().Matches(text))
        {
            var value = decimal.Parse(m.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
            var other = m.Groups[2].Value == "dd" ? value + 1 : value * 2;
            yield return string.Concat(text.AsSpan(0, m.Groups[1].Index), other.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ','), text.AsSpan(m.Groups[1].Index + m.Groups[1].Length));
        }
    }

    private static IEnumerable<string> DatesOf(string text)
    {
        foreach (Match m in Year().Matches(text))
            yield return text[..m.Index] + (int.Parse(m.Value, CultureInfo.InvariantCulture) - 2).ToString(CultureInfo.InvariantCulture) + text[(m.Index + 4)..];
        for (var i = 0; i < Months.Length; i++)
            if (text.IndexOf(Months[i], StringComparison.Ordinal) is >= 0 and var at) yield return text[..at] + Months[(i + 4) % 12] + text[(at + Months[i].Length)..];
    }

    private static IEnumerable<string> Sides(string text)
    {
        if (text.Contains("links", StringComparison.OrdinalIgnoreCase)) yield return text.Replace("links", "rechts", StringComparison.Ordinal).Replace("Links", "Rechts", StringComparison.Ordinal);
        if (text.Contains("rechts", StringComparison.OrdinalIgnoreCase)) yield return text.Replace("rechts", "links", StringComparison.Ordinal).Replace("Rechts", "Links", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Negations(string text)
    {
        foreach (var (from, to) in Flips)
            if (text.IndexOf(from, StringComparison.Ordinal) is >= 0 and var at)
            {
                yield return text[..at] + to + text[(at + from.Length)..];
                yield break;
            }
        var words = text.Split(' ');
        // "Hij werkt weer" becomes "Hij werkt niet weer"; "Hartfalen sinds" becomes "Geen hartfalen sinds".
        if (words[0] is "He" or "She") yield return $"{words[0]} {words[1]} not {string.Join(' ', words.Skip(2))}";
        else if (words.Contains("the") || words.Contains("from") || words.Contains("without")) yield break;
        else if (words[0] is "Hij" or "Zij") yield return $"{words[0]} {words[1]} niet {string.Join(' ', words.Skip(2))}";
        else if (!words.Take(6).Any(w => w is "is" or "was" or "werd" or "wordt" or "kwam" or "berust" or "wil") && words[0] is not ("Gestopt" or "Definitief" or "Driemaal" or "Een") && !Months.Contains(words[0].ToLowerInvariant()) && !char.IsUpper(words[0][^1]) && words[0] is not ("De" or "Het" or "In" or "Na" or "Op" or "Bij" or "Aan" or "Onder" or "Vanwege" or "Sinds" or "Met" or "Twee" or "Zijn" or "Haar")) yield return "Geen " + char.ToLowerInvariant(text[0]) + text[1..];
    }

    [GeneratedRegex(@"(?<![\d/])(\d+(?:,\d+)?) ?(mg|dd|mcg|%)")]
    private static partial Regex Dose();

    [GeneratedRegex(@"\b20[12]\d\b")]
    private static partial Regex Year();
}
