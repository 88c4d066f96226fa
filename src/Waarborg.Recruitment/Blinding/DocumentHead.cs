using System.Text.RegularExpressions;
using Waarborg.Deidentification;

namespace Waarborg.Recruitment.Blinding;

/// <summary>
/// The head of a CV or letter, where a year is a year of birth, a number an age and a word a town: "Slochteren · 41 · 06-…", "Ans de Wal (1967)". Read with the name and the contact details already
/// taken out.
/// </summary>
internal static partial class DocumentHead
{
    /// <summary>What stands where something was taken out.</summary>
    internal const char Taken = '▪';

    private const int MostLines = 7;
    private const int LongestLine = 160;
    private const int FirstYear = 1940;
    private const int LastYear = 2012;
    private const int Youngest = 15;
    private const int Oldest = 79;

    /// <summary>What gives the person away in the head.</summary>
    /// <param name="text">The text, with one sign for each thing that was taken out.</param>
    /// <param name="found">What the detector found in it.</param>
    internal static IEnumerable<Cut> In(string text, IReadOnlyList<Entity> found)
    {
        var (at, lines, named) = (0, 0, false);
        while (at < text.Length && lines < MostLines)
        {
            var end = text.IndexOf('\n', at) is var line and >= 0 ? line : text.Length;
            var content = text[at..end].Trim();
            if (content.Length > 0)
            {
                lines++;
                if (content.Length > LongestLine || Section().IsMatch(content)) yield break;
                // The line of the name or of contact details, and the one behind that of the name.
                var own = content.Contains(Taken) || Contact().IsMatch(content);
                if (own || named)
                {
                    foreach (var cut in Line(text, at, end, own, found)) yield return cut;
                }
                named = content.Contains(Taken);
            }
            at = end + 1;
        }
    }

    /// <summary>A whole day of long ago, anywhere in a text: nobody dates a job or a diploma to the day without saying so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">What the detector found in it.</param>
    internal static IEnumerable<Cut> BirthDays(string text, IReadOnlyList<Entity> found) => found
        .Where(entity => entity.Label == EntityLabel.Date && entity.Length > 5 && BirthYear().IsMatch(text.AsSpan(entity.Start, entity.Length)) && !Dated().IsMatch(LineOf(text, entity.Start)))
        .Select(entity => new Cut(entity.Start, entity.End, Mask.Age));

    private static string LineOf(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        return text[start..(text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length)];
    }

    private static IEnumerable<Cut> Line(string text, int start, int end, bool own, IReadOnlyList<Entity> found)
    {
        var parts = Parts().Matches(text[start..end]).Select(part => (Start: start + part.Index, Text: part.Value.Trim(), Length: part.Length)).Where(part => part.Text.Length > 0).ToList();
        var ages = parts.Where(part => IsAge(part.Text)).ToList();
        foreach (var part in ages) yield return new(part.Start, part.Start + part.Length, Mask.Age);
        foreach (Match year in BirthYear().Matches(text[start..end])) yield return new(start + year.Index, start + year.Index + year.Length, Mask.Age);
        foreach (Match since in Since().Matches(text[start..end])) yield return new(start + since.Index, start + since.Index + since.Length, Mask.Place);
        if (!own && ages.Count == 0) yield break;
        foreach (var part in parts.Where(part => Town().IsMatch(part.Text) && !found.Any(entity => entity.Label is EntityLabel.Profession or EntityLabel.Organisation && entity.Start < part.Start + part.Length && entity.End > part.Start)))
            yield return new(part.Start, part.Start + part.Length, Mask.Place);
    }

    private static bool IsAge(string part) => Year().Match(part) is { Success: true } year && int.Parse(year.Groups[1].ValueSpan) is >= FirstYear and <= LastYear
        || (Years().Match(part) is { Success: true } age && int.Parse(age.Groups[1].ValueSpan) is >= Youngest and <= Oldest);

    /// <summary>Where the head ends: a heading of a section, or a line with two years as of a job.</summary>
    [GeneratedRegex(@"^[#*_\s]*(?:profiel|profile|over mij|about|ervaring|werkervaring|werk|experience|opleiding\p{L}*|education|talen|languages|vaardigheden|skills|beschikbaar\p{L}*|geachte|beste|dear|hallo|hoi)\b|(?:19|20)\d\d\s*(?:[-–—>]|tot|t/m|to)\s*(?:(?:19|20)\d\d|nu|heden|now|present)", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    [GeneratedRegex(@"@|(?<!\d)\+?0\d[\d\s\-.()]{6,}\d")]
    private static partial Regex Contact();

    [GeneratedRegex(@"[^·|•,;()\[\]–—*_\n▪]+?(?=\s*[·|•,;()\[\]–—*_\n▪]|\s+-\s+|\.\s+(?=\d|▪)|\s*$)")]
    private static partial Regex Parts();

    [GeneratedRegex(@"^[\s\-:]*(?:geb\.?|geboren|born|°|b\.)?\s*(19\d\d|20[01]\d)\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"^[\s\-:]*(\d\d)\s*(?:jaar|jr\.?|years?(?: old)?|yrs?|lat)?\.?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Years();

    /// <summary>"Leusden, sinds 2014": since when somebody lives there or in the country.</summary>
    [GeneratedRegex(@"\b(?:sinds|since|desde|seit)\s+(?:19|20)\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<!\d)(?:19[4-9]\d|200[0-9])(?!\d)")]
    private static partial Regex BirthYear();

    [GeneratedRegex(@"\b(?:diploma|certifica\p{L}*|behaald|afgegeven|geldig|verklaring|in dienst|sinds|vanaf|tot|t/m|issued|valid|certificate|since|until|from|to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dated();

    /// <summary>One to four words, the first with a capital, or one small word: "zoutelande", "Hoek van Holland", "'s-Heerenhoek", "Cork city".</summary>
    [GeneratedRegex(@"^(?:wonend |woonachtig (?:te|in) |woonplaats:? |te |in |place:? |address:? )?(?:['’]s?[- ])?\p{Lu}[\p{L}'’\-]*(?:[ \-](?:\p{L}|['’])[\p{L}'’\-.]*){0,3}(?: \d{1,2})?\.?$|^\p{Ll}{4,20}$")]
    private static partial Regex Town();
}
