using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads a criterion into requirements: what kind of thing is asked, how much of it, about what.</summary>
internal static partial class CriterionReader
{
    private enum Kind { Other, Language, Availability, Licence, Education, Experience, Willing }

    internal static Criterion Read(Criterion criterion)
    {
        // What is only preferred is not asked.
        var terms = CriterionTerms.Read(Preferred().Replace(Folding.Fold(criterion.Text.Length > 0 ? criterion.Text : criterion.Id), " "));
        var heading = Folding.Fold(criterion.Id);
        // "Dutch: at least B2": the bold words name the language and the sentence its level.
        var folded = TongueOf(terms.Demand) is null && TongueOf(heading) is not null && (Cefr().IsMatch(terms.Demand) || Speaks().IsMatch(terms.Demand)) ? $"{heading} {terms.Demand}" : terms.Demand;
        var split = OfWhich().Split(folded).Select(piece => Parts(piece, heading)).ToList();
        var (parts, any) = (split.SelectMany(s => s.Parts).ToList(), split.Exists(s => s.Any));
        var requirements = parts.SelectMany(part => Requirements(part, heading)).OfType<Requirement>().Select(r => Under(terms, r)).ToList();
        any |= parts.Count == 1 && requirements.Count > 1 && Either().IsMatch(folded);
        // "Chaired a working group, led a project team or led staff": one of them will do.
        if (requirements is [SkillRequirement] && Alternatives().Match(folded) is { Success: true } list && list.Groups["one"].Captures.Select(c => TopicReader.Read(c.Value)).Where(t => !t.IsEmpty).ToList() is { Count: > 1 } topics)
            (requirements, any) = ([.. topics.Select(t => new SkillRequirement(t))], true);
        // The bold words say what it is about when the sentence behind them does not.
        if (requirements.Count == 0 && TopicReader.Read(heading) is { IsEmpty: false } topic) requirements.Add(new SkillRequirement(topic));
        return criterion with { Requirements = requirements, AnyIsEnough = any && requirements.Count > 1 };
    }

    private static Requirement Under(CriterionTerms terms, Requirement requirement) => requirement switch
    {
        ExperienceRequirement experience => experience with { Paid = terms.Paid, Excluded = terms.Excluded },
        LicenceRequirement licence => licence with { YearsValid = terms.YearsValid ?? licence.YearsValid },
        _ => requirement,
    };

    /// <summary>Cuts "hbo en minstens 3 jaar ervaring" where the kind of demand changes, and nowhere else.</summary>
    private static (List<string> Parts, bool Any) Parts(string folded, string heading)
    {
        var cuts = Joint().Matches(folded).Where(m => !Inside(folded, m.Index)).ToList();
        var parts = new List<string>();
        var any = false;
        var start = 0;
        for (var i = 0; i < cuts.Count; i++)
        {
            var end = i + 1 < cuts.Count ? cuts[i + 1].Index : folded.Length;
            var (left, right) = (folded[start..cuts[i].Index], folded[(cuts[i].Index + cuts[i].Length)..end]);
            if (!Differ(left, right, heading)) continue;
            parts.Add(left);
            any |= Either().IsMatch(cuts[i].Value);
            start = cuts[i].Index + cuts[i].Length;
        }
        parts.Add(folded[start..]);
        return (parts, any);
    }

    private static bool Differ(string left, string right, string heading)
    {
        var (one, other) = (KindOf(left, ""), KindOf(right, ""));
        if (other == Kind.Other || one == Kind.Other) return false;
        if (one == Kind.Language && other == Kind.Language) return Cefr().IsMatch(left) && Cefr().IsMatch(right) && TongueOf(left) != TongueOf(right);
        if (one == Kind.Licence && other == Kind.Licence) return LicenceOf(left) != LicenceOf(right);
        return one != other && heading.Length > 0;
    }

    private static bool Inside(string text, int at) => text[..at].Count(c => c == '(') > text[..at].Count(c => c == ')');

    private static Kind KindOf(string part, string heading)
    {
        var duration = Amounts.Durations(Often().Replace(part, " ")).Any();
        if (Start().IsMatch(part) && !duration) return Kind.Availability;
        if (Willing().IsMatch(part) && !Available().IsMatch(part) && LicenceOf(part) is null) return AvailabilityReader.AsksNights(part) ? Kind.Availability : Kind.Willing;
        if (AvailabilityReader.Days(part) != 0 && !duration) return Kind.Availability;
        if (!duration && TongueOf(part) is not null && (Cefr().IsMatch(part) || Speaks().IsMatch(part) || Language().IsMatch(heading))) return Kind.Language;
        if (Hours().IsMatch(part) || Available().IsMatch(part) || (Available().IsMatch(heading) && !duration)) return Kind.Availability;
        if (!duration && LicenceOf(part) is not null) return Kind.Licence;
        if (!duration && (LevelWords().IsMatch(part) || StudyWords().IsMatch(part))) return Kind.Education;
        if (duration) return Kind.Experience;
        return CertificateWords().IsMatch(part) ? Kind.Licence : Kind.Other;
    }

    private static IEnumerable<Requirement?> Requirements(string part, string heading) =>
        KindOf(part, heading) == Kind.Language ? Languages(part) : [Requirement(part, heading)];

    /// <summary>"Dutch at B2 and English at B1": each language with the level behind it, or else the level of the whole.</summary>
    private static IEnumerable<LanguageRequirement> Languages(string part)
    {
        var named = Tongue.All.SelectMany(t => t.Pattern.Matches(part).Take(1).Select(m => (Tongue: t, m.Index))).OrderBy(t => t.Index).ToList();
        for (var i = 0; i < named.Count; i++)
        {
            var segment = part[named[i].Index..(i + 1 < named.Count ? named[i + 1].Index : part.Length)];
            var asked = Cefr().IsMatch(segment) ? segment : part;
            yield return new(named[i].Tongue, ManagesIn().IsMatch(asked) ? LanguageLevels.Least : LanguageLevels.Asked(asked));
        }
    }

    private static Requirement? Requirement(string part, string heading) => KindOf(part, heading) switch
    {
        Kind.Availability => AvailabilityReader.Asked(part),
        Kind.Licence => Licence(part),
        Kind.Education => Education(part),
        Kind.Experience => Experience(part, heading),
        Kind.Willing => TopicReader.Read(Often().Replace(part, " ")) is { IsEmpty: false } topic ? new WillingnessRequirement(topic, Travel().IsMatch(part)) : null,
        _ => TopicReader.Read(part) is { IsEmpty: false } topic ? new SkillRequirement(topic) : null,
    };

    private static ExperienceRequirement? Experience(string part, string heading)
    {
        var window = Window().Match(part);
        var rest = Often().Replace(window.Success ? part.Remove(window.Index, window.Length) : part, " ");
        var durations = Amounts.Durations(rest).ToList();
        if (durations.Count == 0) return null;
        var topic = TopicReader.Read(durations.AsEnumerable().Reverse().Aggregate(rest, (text, d) => text.Remove(d.Place.Index, d.Place.Length)));
        if (topic.IsEmpty) topic = TopicReader.Read(heading);
        int? years = window.Success && Amounts.Value(window.Groups[1].Value) is { } value ? (int)value : Recent().IsMatch(part) ? 5 : null;
        return topic.IsEmpty ? null : new((int)Math.Max(1, Math.Round(durations[0].Months)), topic, years, FullTime().IsMatch(part), Paid: false, Career().IsMatch(heading));
    }

    private static EducationRequirement Education(string part)
    {
        var levels = EducationLevels.All.Where(l => LevelWords().IsMatch(part) && l.Pattern.Match(part) is { Success: true, Length: > 2 } match && !AmbiguousInVacancy().IsMatch(match.Value)).Select(l => l.Level).ToList();
        if (EducationLevels.BareMbo.IsMatch(part)) levels.Add(2);
        var field = TopicReader.Read(NotField().Replace(EducationLevels.All.Aggregate(part, (text, level) => AmbiguousFree(level, text)), " "));
        return new(levels.Count > 0 ? levels.Min() : 0, field, Similar().IsMatch(part), Thinking().IsMatch(part), DutchLadder().IsMatch(part));
    }

    /// <summary>The names of levels are no field; "pabo" and "hbo-v" are both.</summary>
    private static string AmbiguousFree(EducationLevels level, string text) => level.Pattern.Replace(text, match => NamesField().IsMatch(match.Value) ? match.Value : " ");

    private static LicenceRequirement? Licence(string part)
    {
        if (LicenceOf(part) is { } known) return new(known.Name, known.Shown, known.YearsValid, LicenceCategory.In(part), Willing().IsMatch(part) && Applies().IsMatch(part));
        // A register goes by its own name, and by what stands in brackets behind it.
        if (Register().Match(part) is { Success: true } register)
            return new(register.Groups["name"].Value, Phrases.Pattern($"{register.Groups["name"].Value}*" + (register.Groups["short"].Success ? $", {register.Groups["short"].Value}*" : "")), null);
        var topic = TopicReader.Read(CertificateWords().Replace(part, " "));
        return topic.IsEmpty ? null : new(topic.Slots[0].Name, new(string.Join('|', topic.Slots.SelectMany(s => s.Patterns).Select(p => $"(?:{p})")), RegexOptions.CultureInvariant), null);
    }

    private static Tongue? TongueOf(string part) => Tongue.All.Select(t => (Tongue: t, Match: t.Pattern.Match(part))).Where(t => t.Match.Success).OrderBy(t => t.Match.Index).FirstOrDefault().Tongue;

    private static Licences? LicenceOf(string part) => Licences.All.FirstOrDefault(l => l.Asked.IsMatch(part));

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:en|and|plus|alsmede|evenals|of|or)\s+|,\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\W*(?:(?<one>(?:\w+[\s-]+){1,7}\w+),\s+)+(?<one>(?:\w+[\s-]+){1,7}\w+)\s+(?:or|of)\s+(?<one>(?:\w+[\s-]+){1,7}\w+)\W*$")]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\b(?<name>\p{L}{3,}register)\b(?:[^()]{0,60}\((?<short>\p{L}{3,})\))?")]
    private static partial Regex Register();

    /// <summary>"Once in five weeks" says how often, not for how long.</summary>
    [GeneratedRegex(@"\b(?:eens|een keer|1 keer|1x|once|one week)\s+(?:in de|in the|in|per|every|elke|om de)\s+\w+\s+(?:weken|week|weeks|maanden|months|jaar|years?)\b|\b(?:om de|every)\s+\w+\s+(?:weken|weeks|maanden|months)\b")]
    private static partial Regex Often();

    /// <summary>"Four years as X, of which one in Y" are two demands.</summary>
    [GeneratedRegex(@",?\s+(?:waarvan|waaronder|of which|including)\s+(?=(?:minstens|minimaal|ten minste|at least|a minimum of)\s+\w+\s+(?:jaar|maanden|years?|months))")]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"\b(?:beginnen|begin|starten|start|starting|beschikbaar|available)\b.{0,30}\b(?:uiterlijk|no later than|at the latest|before|voor|by)\b.{0,20}\d{4}|\b(?:uiterlijk|no later than)\b.{0,20}\d{4}.{0,20}\b(?:beginnen|starten|start|begin|beschikbaar|available|in dienst)\b")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:bereid|bereidheid|willing|prepared to|willingness)\b")]
    private static partial Regex Willing();

    [GeneratedRegex(@"aan te vragen|aanvragen|apply for|request|te halen|behalen|obtain")]
    private static partial Regex Applies();

    [GeneratedRegex(@"\b(?:reizen|reis|reistijd|travel|travelling|commute|kilometer|km)\b")]
    private static partial Regex Travel();

    [GeneratedRegex(@"\b(?:of|or)\b")]
    private static partial Regex Either();

    [GeneratedRegex(@"\b(?:zich|je|jezelf)\b[^;.]*\b(?:redden|verstaanbaar)|\bget by\b|\bmake (?:yourself|themselves) understood\b|\bbasic\b|\bbasis\b")]
    private static partial Regex ManagesIn();

    [GeneratedRegex(@"\b[abc][12]\b")]
    private static partial Regex Cefr();

    [GeneratedRegex(@"beheers|spreek|spreken|spreekt|woord en geschrift|mondeling|vloeiend|fluent|moedertaal|native|\btaal|language|spoken|written|speak|command of|proficien|uitdrukk")]
    private static partial Regex Speaks();

    [GeneratedRegex(@"\btaal|\btalen|language|nederlands|dutch|engels|english")]
    private static partial Regex Language();

    [GeneratedRegex(@"\b\d{1,2}(?:[.,]5)?(?:\s*(?:-|–|tot|to)\s*\d{1,2})?\s*(?:uur|uren|u|hours?|hrs?)\b")]
    private static partial Regex Hours();

    [GeneratedRegex(@"beschikbaar|available|availab|inzetbaar|bereid[^;]*dienst|willing to[^;]*(?:shift|on[\s-]call|standby)|on[\s-]call|storingsdienst|consignatiedienst|piketdienst|weekend|avonddienst|nachtdienst|ploegendienst|shift work|werkdagen|fulltime beschik|diensten draaien|night shift|evening shift")]
    private static partial Regex Available();

    [GeneratedRegex(@"\bmbo|\bhbo|\bwo\b|universit|bachelor|master|\bmsc\b|\bbsc\b|\bphd\b|gepromoveerd|havo|vwo|vmbo|mavo|pabo|niveau [1-4]|associate degree|degree|academisch|verzorgende ig|post-?hbo|level [1-4]|doctoraal")]
    private static partial Regex LevelWords();

    [GeneratedRegex(@"opleiding|diploma|afgestudeerd|gestudeerd|studie\b|graduate|educated|qualification in|denkniveau")]
    private static partial Regex StudyWords();

    [GeneratedRegex(@"certifica\w*|certified|\w*register\b|registratie|geregistreerd|registered|registration|licentie|licen[cs]e|bevoegd\w*|vergunning|\bpas\b")]
    private static partial Regex CertificateWords();

    [GeneratedRegex(@"(?:in de |in the |over the |gedurende de )?(?:afgelopen|laatste|last|past)\s+(\w+)\s+(?:jaar|jaren|years?)")]
    private static partial Regex Window();

    [GeneratedRegex(@"ervaring|experience")]
    private static partial Regex Career();

    [GeneratedRegex(@"\brecent\w*")]
    private static partial Regex Recent();

    [GeneratedRegex(@"full-?\s?time|voltijds?|\bfte\b")]
    private static partial Regex FullTime();

    [GeneratedRegex(@"^(?:ma|mr|ir|ad|ba|ing|drs|bed|med|degree in|diplom)$")]
    private static partial Regex AmbiguousInVacancy();

    [GeneratedRegex(@"vergelijkbaar|vergelijkbare|gelijkwaardig|soortgelijk|similar|equivalent|related|verwant|comparable|relevant")]
    private static partial Regex Similar();

    [GeneratedRegex(@"denkniveau|werk- en denk|level of thinking|working and thinking")]
    private static partial Regex Thinking();

    [GeneratedRegex(@"buitenlands\w*|foreign|gelijk ?gesteld|gelijk is gesteld|daaraan|erkend\w*|recogni[sz]ed|relevante?\b|richting|\bmbo\b|\bhbo\b|\bwo\b|\d|\bany\b|\bfield\b|\b(?:de )?richting maakt niet uit\b|\bongeacht (?:de )?richting\b|\b(?:the )?(?:subject|field) does not matter\b|\bin welke\b[^;.]*\bdan ook\b|\bvolgens de cao\b|\bkwalificeert voor\b|\bdat kwalificeert\b|\belke\b|willekeurige?|completed?|vergelijkbaar|vergelijkbare|gelijkwaardige?|similar|equivalent|related|verwante?|werk- en denkniveau|denkniveau|hoger|higher|above|\bv\b|onderwijs(?=\W*$)|beroepsonderwijs|vakdiploma|land|country|subject|gestelde?|waardering|nuffic|idw|gewaardeerd|evaluated|equal|een\b|geldend|finished|passed|behaald|least|universit\w*|hogeschool")]
    private static partial Regex NotField();

    [GeneratedRegex(@"^(?:pabo|(?:mbo|hbo)[\s-]*v|verzorgende.*|.*verpleegkund.*|lerarenopleiding.*|hbo[\s-]?ict)$")]
    private static partial Regex NamesField();

    [GeneratedRegex(@"\bmbo|\bhbo(?!\W+(?:or|of) universit)|\bwo\b|niveau|gelijk ?gesteld|gelijk is gesteld|nuffic|pabo|nlqf|erkend|gewaardeerd|evaluated|recogni[sz]ed|equivalent")]
    private static partial Regex DutchLadder();

    [GeneratedRegex(@",?\s*\(?\b(?:bij voorkeur|liefst|het liefst|preferably|ideally)\b[^,.;)]*\)?|,[^,.;]*\b(?:is een pre|is een pluspunt|is a plus|is an advantage|would be a plus|nice to have)\b")]
    private static partial Regex Preferred();
}
