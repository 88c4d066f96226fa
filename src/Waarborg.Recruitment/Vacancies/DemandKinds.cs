using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Says what kind of thing a part of a criterion asks.</summary>
internal static partial class DemandKinds
{
    /// <summary>"A level, as shown by a diploma" is no example.</summary>
    internal static bool IsExample(string part) => Wording.AsksExample().IsMatch(part) && !Wording.LevelWords().IsMatch(part) && !StudyWords().IsMatch(part) && !Wording.Cefr().IsMatch(part);

    internal static DemandKind KindOf(string part, string heading)
    {
        if (IsExample(part)) return DemandKind.Example;
        var duration = Amounts.Durations(Wording.Often().Replace(part, " ")).Any();
        if (Start().IsMatch(part) && !duration) return DemandKind.Availability;
        if (Wording.Willing().IsMatch(part) && !Available().IsMatch(part) && LicenceOf(part) is null && !(Wording.CertificateWords().IsMatch(part) && Wording.Applies().IsMatch(part)))
            return !Wording.Travel().IsMatch(part) && (AvailabilityReader.AsksNights(part) || ShiftKind.All.Any(s => s.Pattern.IsMatch(part))) ? DemandKind.Availability : DemandKind.Willing;
        if (AvailabilityReader.Days(part) != 0 && !duration) return DemandKind.Availability;
        if (!duration && TongueOf(part) is not null && (Wording.Cefr().IsMatch(part) || Wording.Speaks().IsMatch(part) || Language().IsMatch(heading))) return DemandKind.Language;
        if (Hours().IsMatch(part) || Available().IsMatch(part) || (Available().IsMatch(heading) && !duration)) return DemandKind.Availability;
        if (!duration && LicenceOf(part) is { } licence && !(licence.IsTrade && Wording.LevelWords().IsMatch(part)) && !(KnowledgeOf().IsMatch(part) && !Wording.CertificateWords().IsMatch(part) && !StudyWords().IsMatch(part))) return DemandKind.Licence;
        if (!duration && (Wording.LevelWords().IsMatch(part) || StudyWords().IsMatch(part))) return DemandKind.Education;
        if (duration) return DemandKind.Experience;
        return Wording.CertificateWords().IsMatch(part) ? DemandKind.Licence : DemandKind.Other;
    }

    internal static Tongue? TongueOf(string part) => Tongue.All.Select(t => (Tongue: t, Match: t.Pattern.Match(part))).Where(t => t.Match.Success).OrderBy(t => t.Match.Index).FirstOrDefault().Tongue;

    internal static Licences? LicenceOf(string part) => Licences.All.FirstOrDefault(l => l.Asked.IsMatch(part));

    [GeneratedRegex(@"\b(?:beginnen|begin|starten|start|starting|beschikbaar|available)\b.{0,30}\b(?:uiterlijk|no later than|at the latest|before|voor|by)\b.{0,20}\d{4}|\b(?:uiterlijk|no later than)\b.{0,20}\d{4}.{0,20}\b(?:beginnen|starten|start|begin|beschikbaar|available|in dienst)\b")]
    private static partial Regex Start();

    /// <summary>"Knowledge of HACCP" is no certificate.</summary>
    [GeneratedRegex(@"\b(?:haccp|itil|prince\s?2|nen[\s-]?3140)\W?(?:kennis|knowledge)\b|\b(?:kennis|knowledge|ervaring|experience)\b[^.;,]{0,20}\b(?:haccp|itil|prince\s?2|scrum|aws|azure)\b")]
    private static partial Regex KnowledgeOf();

    [GeneratedRegex(@"\btaal|\btalen|language|nederlands|dutch|engels|english")]
    private static partial Regex Language();

    [GeneratedRegex(@"\b\d{1,2}(?:[.,]5)?(?:\s*(?:-|–|tot|to)\s*\d{1,2})?\s*(?:uur|uren|u|hours?|hrs?)\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"beschikbaar|available|availab|inzetbaar|bereid[^;]*dienst|willing to[^;]*(?:shift|on[\s-]call|standby)|on[\s-]call|storingsdienst|consignatiedienst|piketdienst|weekend|avonddienst|nachtdienst|ploegendienst|shift work|werkdagen|fulltime beschik|diensten draaien|night shift|evening shift")]
    private static partial Regex Available();

    [GeneratedRegex(@"opleiding|diploma|afgestudeerd|gestudeerd|studie\b|graduate|educated|qualification in|denkniveau")]
    private static partial Regex StudyWords();
}
