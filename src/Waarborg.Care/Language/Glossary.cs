using System.Text.RegularExpressions;

namespace Waarborg.Care.Language;

/// <summary>Makes a note's shorthand readable: "2dd500" apart, and common abbreviations with their meaning behind them. The citation keeps the note's own words.</summary>
internal static partial class Glossary
{
    private static readonly (string[] Literals, Regex Word, string Meaning)[] Terms =
    [
        Term("eGFR", "nierfunctie"), Term("ALAT|ASAT", "leverwaarde"), Term("RR", "bloeddruk"), Term("mnd", "maanden"), Term("wk", "weken"), Term("dgn", "dagen"),
        Term("sat", "zuurstof in het bloed"), Term("EF", "pompfunctie van het hart"), Term("gb", "geen bijzonderheden"), Term("DD|dd(?= [a-z])", "andere mogelijkheid"),
        Term("ha", "huisarts"), Term("BSE|CRP", "ontstekingswaarde"), Term("Hb", "hemoglobine"), Term("VKF|AF|AFib", "boezemfibrilleren"), Term("UWI", "urineweginfectie"),
        Term("CVA", "beroerte"), Term("HVZ", "hart- en vaatziekten"), Term("DM2?", "diabetes"), Term("AP", "angina pectoris"), Term("vs", "verpleegkundig specialist"),
        Term("NSAIDs?", "ontstekingsremmende pijnstiller"), Term("fysio", "fysiotherapie"), Term("an", "voor de nacht"), Term("vg", "voorgeschiedenis"), Term("OK", "operatie"),
    ];

    internal static string Readable(string text, bool dutch)
    {
        text = SoapLabel().Replace(text, "");
        text = Whitespace().Replace(text, " ").Trim();
        text = TimesADay().Replace(text, "$1 dd $2");
        if (!dutch) return text;
        // A plain search tells that most terms are not there at all.
        foreach (var (literals, word, meaning) in Terms)
            if (Array.Exists(literals, l => text.Contains(l, StringComparison.Ordinal)) && !text.Contains(meaning, StringComparison.OrdinalIgnoreCase)) text = word.Replace(text, $"$0 ({meaning})", 1);
        return text;
    }

    private static (string[] Literals, Regex Word, string Meaning) Term(string pattern, string meaning) =>
        ([.. pattern.Split('|').Select(Literal)], new Regex($@"(?<![\w-])(?:{pattern})(?![\w-]|\.\w)", RegexOptions.CultureInvariant), meaning);

    /// <summary>What always stands in a match: the pattern up to a look-ahead or a letter that may be absent.</summary>
    private static string Literal(string pattern) => pattern.Split('(')[0] is var plain && plain.EndsWith('?') ? plain[..^2] : plain;

    [GeneratedRegex(@"(?<=^|\n|[.!?]\s)[SOEP]:?\s+(?=[\p{Lu}\d'])")]
    private static partial Regex SoapLabel();

    [GeneratedRegex(@"(\d)\s?dd\s?(\d)")]
    private static partial Regex TimesADay();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
