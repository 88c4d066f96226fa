using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads which licence, registration or certificate is asked.</summary>
internal static partial class LicenceDemands
{
    internal static LicenceRequirement? Read(string part, string heading, ProperNames names)
    {
        var applying = (Wording.Willing().IsMatch(part) && Wording.Applies().IsMatch(part)) || OrObtained().IsMatch(part);
        if (DemandKinds.LicenceOf(part) is { } known) return new(known.Name, known.Shown, known.YearsValid, LicenceCategory.In(part), applying);
        var called = Wording.ShortName().IsMatch(heading) ? $", {heading}" : "";
        // A register goes by its own name, by its initials, and by what stands in brackets behind it.
        if (Register().Match(part) is { Success: true } register)
        {
            var phrases = $"{register.Groups["name"].Value}*{called}" + (register.Groups["short"].Success ? $", {register.Groups["short"].Value}*" : "") + string.Concat(names.Initials(register.Value).Select(i => $", {i}"));
            return new(register.Groups["name"].Value, Phrases.Pattern(phrases), null, null, applying);
        }
        var topic = TopicReader.Read(names.Joined(Wording.Applies().Replace(CertificateWord().Replace(part, m => BareCertificate().IsMatch(m.Value) ? " " : m.Value), " ")));
        if (topic.IsEmpty || ForeignPaper().IsMatch(part)) return null;
        // A name says it all; of other words any may be the one that the file uses.
        var telling = topic.Slots.FirstOrDefault(s => s.IsName) ?? topic.Slots[0];
        var patterns = (telling.IsName ? telling.Patterns : topic.Slots.SelectMany(s => s.Patterns)).Concat(called.Length > 0 ? [Phrases.Pattern(heading)] : Array.Empty<Regex>());
        return new(telling.Name, new(string.Join('|', patterns.Select(p => $"(?:{p})")), RegexOptions.CultureInvariant), null, null, applying);
    }

    [GeneratedRegex(@"\b(?<name>\p{L}{3,}register)\b(?:[^()]{0,60}\((?<short>\p{L}{3,})\))?")]
    private static partial Regex Register();

    [GeneratedRegex(@"\b(?:of|or)\b[^;.]{0,30}\b(?:haalt|behaalt|te halen|obtain|get it|bezig|in opleiding)\b")]
    private static partial Regex OrObtained();

    [GeneratedRegex(@"^\W*(?:een |an? )?(?:buitenlandse?|foreign)\b")]
    private static partial Regex ForeignPaper();

    /// <summary>"Spuitlicentie" goes by its whole name, "certificaat" says nothing.</summary>
    [GeneratedRegex(@"\w*(?:certifica|registratie\b|registration|geregistreerd|registered|licentie|licen[cs]e|bevoegd|vergunning|register)\w*|\bpas\b")]
    private static partial Regex CertificateWord();

    [GeneratedRegex(@"^(?:certifica\w*|certified|registratie|geregistreerd|registered|registration|licentie|licen[cs]e|bevoegd\w*|vergunning|pas|register)$")]
    private static partial Regex BareCertificate();
}
