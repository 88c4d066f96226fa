using System.Text.RegularExpressions;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Finds the criteria in the Markdown of a vacancy.</summary>
internal static partial class VacancyReader
{
    internal static Vacancy Read(string markdown)
    {
        var folded = Folding.Fold(markdown);
        var items = Items(markdown, folded);
        if (items.Count == 0)
            throw new VacancyFormatException(new(
                "De vacature heeft geen criteria. Verwacht: een lijst waarin elk criterium begint met vette woorden, zoals \"1. **Taal**: Nederlands op minstens B2\".",
                "The vacancy has no criteria. Expected: a list in which each criterion begins with bold words, such as \"1. **Language**: Dutch at least at B2\"."));
        if (items.GroupBy(c => c.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new VacancyFormatException(new(
                $"Het criterium \"{twice.Key}\" staat er twee keer. Geef elk criterium eigen vette woorden.", $"The criterion \"{twice.Key}\" occurs twice. Give each criterion bold words of its own."));
        var title = Title().Match(markdown) is { Success: true } match ? match.Groups[1].Value.Trim() : "";
        return new(title, [.. items.Select(CriterionReader.Read)], Closing(items.Aggregate(folded, (text, c) => text.Remove(c.Start, c.End - c.Start).Insert(c.Start, new string(' ', c.End - c.Start)))), AsksAboutSilence().IsMatch(folded));
    }

    private static List<Criterion> Items(string markdown, string folded)
    {
        var listed = ListItem().Matches(markdown).Where(m => !IsOffer(folded, m.Index)).ToList();
        // Headings that speak of demands decide when there are several lists with bold words.
        var demanded = listed.Where(m => Heading(folded, m.Index) is { } heading && Demand().IsMatch(heading)).ToList();
        var chosen = demanded.Count > 0 ? demanded : listed;
        if (chosen.Count == 0) chosen = [.. Paragraph().Matches(markdown).Where(m => !IsOffer(folded, m.Index))];
        return [.. chosen.Select(m => new Criterion(m.Groups["id"].Value.Trim().TrimEnd(':').Trim(), m.Groups["text"].Value.Trim(), m.Groups["id"].Index, m.Groups["text"].Index + m.Groups["text"].Value.TrimEnd().Length))];
    }

    private static bool IsOffer(string folded, int at) => Heading(folded, at) is { } heading && Offer().IsMatch(heading);

    private static string? Heading(string folded, int at) => AnyHeading().Matches(folded[..at]).LastOrDefault()?.Value;

    /// <summary>A day by which the work must begin stands in a criterion and closes nothing.</summary>
    private static DateOnly? Closing(string folded)
    {
        foreach (Match match in ClosingWords().Matches(folded))
            if (Dates.FullDate(match.Groups[1].Value) is { } date) return date;
        return null;
    }

    /// <summary>Something that a file lacks and somebody who asks about it, in one sentence or two.</summary>
    [GeneratedRegex(@"\b(?:niets(?! anders)|nothing(?! else)|silent|silence|zwijg\w*|(?:iets|dat|punt|onderdeel|gegevens?|informatie) (?:mist|ontbreekt|weglaat|weg ?gelaten)|missen (?:we|wij)|mist er|ontbre\w+|(?:is|are|something|anything|info\w*) missing|we miss|niet (?:terug)?(?:vinden|te vinden|zien staan|vermeld|genoemd|duidelijk|ingevuld|beschreven)|(?:cannot|can't|don't|do not) (?:find|see|read)|not (?:mentioned|stated|clear|find)|unclear|onduidelijk\w*|le(?:est|zen) (?:we|wij)(?: ergens)? (?:niet|niets)|iets niet|ergens niets|staat (?:iets|het|dat|er iets)[^.?!\n]{0,20}niet|geen informatie|vergeten|forg[eo]t\w*|left out|leave (?:\w+ )?out|leaves? (?:\w+ ){0,2}open|gap|laat (?:\w+ ){0,3}open)\b[^\n]{0,140}?\b(?:bel|bellen|belt|vraag|vraagt|vragen|navraag|navragen|nemen (?:we|wij) contact|contact op|overleggen|mailen|appen|phone|call|calls|ring|ask|asks|contact you|check with|get in touch|gesprek)\b")]
    private static partial Regex AsksAboutSilence();

    [GeneratedRegex(@"^#\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^[ \t]*(?:\d+[.)]|[-*+•])[ \t]+(?:\*\*|__)(?<id>[^*_\r\n]+?)(?:\*\*|__)[ \t]*[:–—-]?[ \t]*(?<text>[^\r\n]*(?:\r?\n[ \t]{2,}(?![-*+•]|\d+[.)])[^\r\n]+)*)", RegexOptions.Multiline)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^(?:\*\*|__)(?<id>[^*_\r\n]+?)(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*[:–—-])[ \t]*(?<text>[^\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"^#+\s+.+$", RegexOptions.Multiline)]
    private static partial Regex AnyHeading();

    [GeneratedRegex(@"vrag|vraag|criteri|eisen|eis\b|functie-?eis|profiel|verwacht|breng|requir|need|must|looking for|ask|criterion|wie ben|who you|qualif|profile|expect|bring|zoeken")]
    private static partial Regex Demand();

    [GeneratedRegex(@"bied|offer|benefit|arbeidsvoorwaard|krijg|solliciteren|apply|wat ga je doen|what you will do|taken|tasks|over ons|about us|pre\b|nice to have")]
    private static partial Regex Offer();

    [GeneratedRegex(@"(?:voor(?: of op)?|uiterlijk|tot en met|tot|t/m|sluit\w* op|sluitingsdatum\W+|before|by|until|no later than|closes on|closing date\W+|deadline\W+)\s+((?:\w+\s+){0,1}[\w.]+[\s-]+[\w.,]+[\s-]+\d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})")]
    private static partial Regex ClosingWords();
}
