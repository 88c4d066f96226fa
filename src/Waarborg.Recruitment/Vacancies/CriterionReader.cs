using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads a criterion into requirements: what kind of thing is asked, how much of it, about what.</summary>
internal static partial class CriterionReader
{
    private enum Kind { Other, Language, Availability, Licence, Education, Experience, Willing, Example }

    internal static Criterion Read(Criterion criterion)
    {
        var text = criterion.Text.Length > 0 ? criterion.Text : criterion.Id;
        var names = ProperNames.In(text);
        // What is only preferred is not asked, and why something is asked is no part of it.
        var terms = CriterionTerms.Read(Between().Replace(Reason().Replace(Preferred().Replace(Folding.Fold(text), " "), " "), "$1-$2"));
        var heading = Folding.Fold(criterion.Id);
        // "Dutch: at least B2": the bold words name the language and the sentence its level.
        var folded = LicenceOf(heading) is not null && LicenceOf(terms.Demand) is null && KindOf(terms.Demand, "") is Kind.Other ? $"{heading} {terms.Demand}" : TongueOf(terms.Demand) is null && TongueOf(heading) is not null && (Cefr().IsMatch(terms.Demand) || Speaks().IsMatch(terms.Demand)) ? $"{heading} {terms.Demand}" : terms.Demand;
        var split = IsExample(folded) ? [([folded], false)] : OfWhich().Split(folded).Select(piece => Parts(piece, heading)).ToList();
        var (parts, any) = (split.SelectMany(s => s.Parts).ToList(), split.Exists(s => s.Any));
        var requirements = parts.SelectMany(part => Requirements(part, heading, names)).OfType<Requirement>().Select(r => Under(terms, r)).ToList();
        any |= parts.Count == 1 && requirements.Count > 1 && !requirements.TrueForAll(r => r is LanguageRequirement or EitherRequirement) && Either().IsMatch(folded);
        // "Chaired a working group, led a project team or led staff": one of them will do.
        if (requirements is [SkillRequirement both] && TwoDeeds().Match(folded) is { Success: true } deeds
            && new[] { deeds.Groups[1].Value, deeds.Groups[2].Value }.Select(d => TopicReader.Read(names.Joined(d))).Where(t => !t.IsEmpty).ToList() is { Count: 2 } pair)
            (requirements, any) = ([.. pair.Select(t => both with { Topic = t })], true);
        else if (requirements is [SkillRequirement only] && Alternatives().Match(TopicReader.WithoutPlaces(folded)) is { Success: true } list
            && list.Groups["one"].Captures.Select(c => TopicReader.Read(names.Joined(c.Value))).Where(t => !t.IsEmpty).ToList() is { Count: > 1 } topics)
            (requirements, any) = ([.. topics.Select(t => only with { Topic = t })], true);
        // Bold words that are one short name are what everybody calls it: "SKJ".
        if (requirements.Count == 0 && ShortName().IsMatch(heading) && CertificateWords().IsMatch(folded)) requirements.Add(new LicenceRequirement(heading, Phrases.Pattern(heading), null));
        // "Or eight years in the trade": the trade is that of the other half.
        if (parts.Count > 1 && !requirements.Exists(r => r is ExperienceRequirement) && parts.Find(p => Amounts.Durations(Often().Replace(p, " ")).Any()) is { } years
            && TopicReader.Read(names.Joined(NotField().Replace(parts[0], " "))) is { IsEmpty: false } trade)
            requirements.Add(new ExperienceRequirement((int)Math.Max(1, Math.Round(Amounts.Durations(years).First().Months)), trade, null, FullTime: false, terms.Paid, Career: false));
        // What the bold words name may be said in the file where the sentence behind them is not.
        if (requirements is [SkillRequirement { Topic: var said } loose] && said.Slots.All(s => !s.IsName && (s.Concepts.Count == 0 || s.Concepts.All(TopicMatcher.IsWeak)))
            && TopicReader.Read(heading) is { Slots: [{ Concepts.Count: > 0 } named] } bold && !named.Concepts.All(TopicMatcher.IsWeak))
            requirements = [new EitherRequirement([loose, loose with { Topic = bold }])];
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
        if (one == Kind.Language && other == Kind.Language) return false;
        if (one == Kind.Licence && other == Kind.Licence) return LicenceOf(left) != LicenceOf(right);
        // "VCA, or willing to obtain it".
        if (one == Kind.Licence && ((other == Kind.Willing && Applies().IsMatch(right)) || InTraining().IsMatch(right))) return false;
        return one != other && heading.Length > 0;
    }

    /// <summary>"A level, as shown by a diploma" is no example.</summary>
    private static bool IsExample(string part) => AsksExample().IsMatch(part) && !LevelWords().IsMatch(part) && !StudyWords().IsMatch(part) && !Cefr().IsMatch(part);

    private static bool Inside(string text, int at) => text[..at].Count(c => c == '(') > text[..at].Count(c => c == ')');

    private static Kind KindOf(string part, string heading)
    {
        if (IsExample(part)) return Kind.Example;
        var duration = Amounts.Durations(Often().Replace(part, " ")).Any();
        if (Start().IsMatch(part) && !duration) return Kind.Availability;
        if (Willing().IsMatch(part) && !Available().IsMatch(part) && LicenceOf(part) is null && !(CertificateWords().IsMatch(part) && Applies().IsMatch(part)))
            return !Travel().IsMatch(part) && (AvailabilityReader.AsksNights(part) || ShiftKind.All.Any(s => s.Pattern.IsMatch(part))) ? Kind.Availability : Kind.Willing;
        if (AvailabilityReader.Days(part) != 0 && !duration) return Kind.Availability;
        if (!duration && TongueOf(part) is not null && (Cefr().IsMatch(part) || Speaks().IsMatch(part) || Language().IsMatch(heading))) return Kind.Language;
        if (Hours().IsMatch(part) || Available().IsMatch(part) || (Available().IsMatch(heading) && !duration)) return Kind.Availability;
        if (!duration && LicenceOf(part) is { } licence && !(licence.IsTrade && LevelWords().IsMatch(part)) && !(KnowledgeOf().IsMatch(part) && !CertificateWords().IsMatch(part) && !StudyWords().IsMatch(part))) return Kind.Licence;
        if (!duration && (LevelWords().IsMatch(part) || StudyWords().IsMatch(part))) return Kind.Education;
        if (duration) return Kind.Experience;
        return CertificateWords().IsMatch(part) ? Kind.Licence : Kind.Other;
    }

    private static IEnumerable<Requirement?> Requirements(string part, string heading, ProperNames names) =>
        KindOf(part, heading) == Kind.Language ? Languages(part) : [Requirement(part, heading, names)];

    /// <summary>"Dutch at B2 and English or German at B1": each language with the level behind it, or else the level of the whole; what "or" joins is one demand.</summary>
    private static IEnumerable<Requirement?> Languages(string part)
    {
        part = OrAbove().Replace(part, " ");
        var named = Tongue.All.SelectMany(t => t.Pattern.Matches(part).Take(1).Select(m => (Tongue: t, m.Index, End: m.Index + m.Length))).OrderBy(t => t.Index).ToList();
        var group = new List<LanguageRequirement>();
        var begin = 0;
        for (var i = 0; i < named.Count; i++)
        {
            var (end, last) = i + 1 < named.Count ? (named[i + 1].Index, false) : (part.Length, true);
            // What stands between two languages belongs to the first up to "and", and to the second from there.
            var turn = last ? null : Turn().Matches(part[named[i].End..end]).LastOrDefault();
            var stop = turn is null ? end : named[i].End + turn.Index;
            var (before, after) = (part[begin..named[i].Index], part[named[i].End..stop]);
            begin = turn is null ? end : stop + turn.Length;
            var asked = Cefr().IsMatch(after) ? after : Cefr().IsMatch(before) ? before : part;
            var little = ManagesIn().IsMatch(after) || Little().IsMatch(before) || (!Cefr().IsMatch(after) && ManagesIn().IsMatch(before));
            group.Add(new(named[i].Tongue, little ? LanguageLevels.Least : LanguageLevels.Asked(asked)));
            // "Polish, Romanian or English": a comma joins what an "or" further on joins.
            var gap = last ? "" : part[named[i].End..end];
            if (!last && (Either().IsMatch(gap) || (gap.Trim() == "," && named.Skip(i + 1).Zip(named.Skip(i + 2)).Any(n => Either().IsMatch(part[n.First.End..n.Second.Index]))))) continue;
            yield return group.Count == 1 ? group[0] : new EitherRequirement([.. group]);
            group.Clear();
        }
    }

    private static Requirement? Requirement(string part, string heading, ProperNames names) => KindOf(part, heading) switch
    {
        Kind.Availability => AvailabilityReader.Asked(part),
        Kind.Licence => Licence(part, heading, names),
        Kind.Education => Education(part),
        Kind.Experience => Experience(part, heading, names),
        Kind.Willing => TopicReader.Read(names.Joined(Often().Replace(part, " "))) is { IsEmpty: false } topic ? new WillingnessRequirement(topic, Travel().IsMatch(part)) : null,
        Kind.Example => TopicReader.Read(names.Joined(AsksExample().Replace(part, " "))) is { IsEmpty: false } topic ? new ExampleRequirement(topic) : null,
        _ => TopicReader.Read(names.Joined(part)) is { IsEmpty: false } topic ? new SkillRequirement(topic, Schooled().IsMatch(part)) : null,
    };

    private static ExperienceRequirement? Experience(string part, string heading, ProperNames names)
    {
        var window = Window().Match(part);
        var rest = Often().Replace(window.Success ? part.Remove(window.Index, window.Length) : part, " ");
        var durations = Amounts.Durations(rest).ToList();
        if (durations.Count == 0) return null;
        var topic = TopicReader.Read(names.Joined(durations.AsEnumerable().Reverse().Aggregate(rest, (text, d) => text.Remove(d.Place.Index, d.Place.Length))));
        if (topic.IsEmpty) topic = TopicReader.Read(heading);
        int? years = window.Success && Amounts.Value(window.Groups[1].Value) is { } value ? (int)value : Recent().IsMatch(part) ? 5 : null;
        return topic.IsEmpty ? null : new((int)Math.Max(1, Math.Round(durations[0].Months)), topic, years, FullTime().IsMatch(part), Paid: false, Career().IsMatch(heading));
    }

    private static EducationRequirement Education(string part)
    {
        var levels = EducationLevels.All.Where(l => LevelWords().IsMatch(part) && l.Pattern.Match(part) is { Success: true, Length: > 2 } match && !AmbiguousInVacancy().IsMatch(match.Value)).Select(l => l.Level).ToList();
        if (levels.Count == 0 && EducationLevels.BareMbo.IsMatch(part)) levels.Add(2);
        // "A completed course or master's": the course is enough.
        if (CourseOr().IsMatch(part)) levels.Clear();
        var field = TopicReader.Read(NotField().Replace(EducationLevels.All.Aggregate(part, (text, level) => AmbiguousFree(level, text)), " "), study: true);
        return new(levels.Count > 0 ? levels.Min() : 0, field, Similar().IsMatch(part), Thinking().IsMatch(part), DutchLadder().IsMatch(part));
    }

    /// <summary>The names of levels are no field; "pabo" and "hbo-v" are both.</summary>
    private static string AmbiguousFree(EducationLevels level, string text) => level.Pattern.Replace(text, match => NamesField().IsMatch(match.Value) ? match.Value : " ");

    private static LicenceRequirement? Licence(string part, string heading, ProperNames names)
    {
        var applying = (Willing().IsMatch(part) && Applies().IsMatch(part)) || OrObtained().IsMatch(part);
        if (LicenceOf(part) is { } known) return new(known.Name, known.Shown, known.YearsValid, LicenceCategory.In(part), applying);
        var called = ShortName().IsMatch(heading) ? $", {heading}" : "";
        // A register goes by its own name, by its initials, and by what stands in brackets behind it.
        if (Register().Match(part) is { Success: true } register)
        {
            var phrases = $"{register.Groups["name"].Value}*{called}" + (register.Groups["short"].Success ? $", {register.Groups["short"].Value}*" : "") + string.Concat(names.Initials(register.Value).Select(i => $", {i}"));
            return new(register.Groups["name"].Value, Phrases.Pattern(phrases), null, null, applying);
        }
        var topic = TopicReader.Read(names.Joined(Applies().Replace(CertificateWord().Replace(part, m => BareCertificate().IsMatch(m.Value) ? " " : m.Value), " ")));
        if (topic.IsEmpty || ForeignPaper().IsMatch(part)) return null;
        // A name says it all; of other words any may be the one that the file uses.
        var telling = topic.Slots.FirstOrDefault(s => s.IsName) ?? topic.Slots[0];
        var patterns = (telling.IsName ? telling.Patterns : topic.Slots.SelectMany(s => s.Patterns)).Concat(called.Length > 0 ? [Phrases.Pattern(heading)] : Array.Empty<Regex>());
        return new(telling.Name, new(string.Join('|', patterns.Select(p => $"(?:{p})")), RegexOptions.CultureInvariant), null, null, applying);
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
    [GeneratedRegex(@"\b(?:eens|een keer|1 keer|1x|once|one week)\s+(?:in de|in the|in|per|every|elke|om de)\s+\w+\s+(?:weken|week|weeks|maanden|months|jaar|years?)\b|\b(?:om de|every)\s+\w+\s+(?:weken|weeks|maanden|months)\b|\b\w+\s+(?:weken|week|weeks|dagen|dag|days?|keer|times?|nachten|nights?|avonden|evenings?)\s+(?:per|a|in de|in the)\s+(?:week|maand|month|jaar|year)\b|\b(?:niet|not|no) (?:ouder|older|langer|more) (?:dan|than)\s+\w+\s+(?:jaar|jaren|maanden|years?|months)\b|\b(?:ouder|older) (?:dan|than)\s+\w+\s+(?:jaar|years?|maanden|months)\b|\b(?:binnen|within)\s+(?:\w+\s+)?\w+\s+(?:weken|weeks|maanden|months|jaar|years?|uur|hours?)\b")]
    private static partial Regex Often();

    /// <summary>"Four years as X, of which one in Y" are two demands.</summary>
    [GeneratedRegex(@",?\s+(?:waarvan|waaronder|of which|including)\s+(?=(?:minstens|minimaal|ten minste|at least|a minimum of)\s+\w+\s+(?:jaar|maanden|years?|months))")]
    private static partial Regex OfWhich();

    [GeneratedRegex(@"\b(?:beginnen|begin|starten|start|starting|beschikbaar|available)\b.{0,30}\b(?:uiterlijk|no later than|at the latest|before|voor|by)\b.{0,20}\d{4}|\b(?:uiterlijk|no later than)\b.{0,20}\d{4}.{0,20}\b(?:beginnen|starten|start|begin|beschikbaar|available|in dienst)\b")]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:bereid|bereidheid|willing|prepared to|ready to|happy to|willingness)\b|\b(?:comfortable with|geen bezwaar tegen|vindt het geen (?:probleem|bezwaar)|don't mind|do not mind)\b(?=[^.;]*\b(?:reizen|reist|travel\w*|verhuizen|rijden|trips?|abroad|buitenland)\b)")]
    private static partial Regex Willing();

    [GeneratedRegex(@"aan te vragen|aanvragen|apply for|request|te halen|behalen|obtain|(?:dit|dat|deze|die|it) (?:\w+ ){0,4}te worden|\bto (?:get|become|earn) (?:it|one)\b")]
    private static partial Regex Applies();

    /// <summary>What somebody did is asked to be shown by an example.</summary>
    [GeneratedRegex(@"\b(?:(?:je|jij|u|you)\s+)?(?:kunt\s+|kan\s+|can\s+)?(?:geeft?|noemt?|geven|beschrijft?|beschrijven|vertelt?|vertellen|give|describe|tell us(?: about)?|laat|laten|toont?|show)?\s*(?:(?:in (?:je|uw|your) (?:brief|letter|cv)\s+)?(?:met|aan de hand van|with|by)\s+)?(?:een|minstens een|minimaal een|an?|at least one|one|your)\s+(?:concreet |concrete |echt |real |eigen |specific |own )?(?:(?:voorbeeld|example)(?: zien)?\b(?:\s+(?:uit (?:je|jouw|eigen) (?:werk|praktijk)|from your (?:work|own work|practice)))?(?:,?\s+(?:waarin|waarop|waarbij|dat|toen|van|when|where|in which|of|that))?|(?:moment|keer|situatie|situation|time|occasion|periode),?\s+(?:waarin|waarop|waarbij|dat|toen|when|where|in which|that)\b)|\b(?:laat|laten|show)(?:\s+(?:us|ons))?\s+(?:zien\s+)?(?:hoe|how|dat|that)\b|\bte zien aan\b|\bblijkend uit\b|\bblijkt uit\b|\b(?:tell us|vertel(?: ons)?) (?:how|hoe|over|about)\b|\b(?:illustrated|aangetoond) (?:by|with|met)\b|\bas shown by\b|\bshown by\b|\bbijvoorbeeld die keer dat\b")]
    private static partial Regex AsksExample();

    /// <summary>To have been taught is what is asked.</summary>
    [GeneratedRegex(@"\b(?:geschoold|getraind|opgeleid|bijgeschoold|cursus|training|scholing|trained|course|gecertificeerd|certified)\b")]
    private static partial Regex Schooled();

    [GeneratedRegex(@"\b(?:or|of)\s+(?:above|higher|better|more|hoger|beter|meer|vergelijkbaar)\b")]
    private static partial Regex OrAbove();

    [GeneratedRegex(@"\b(?:en|and|of|or|plus)\b|[,;]")]
    private static partial Regex Turn();

    [GeneratedRegex(@"\b(?:tussen|between)\s+([\d.:]+)(?:\s+uur)?\s+(?:en|and)\s+([\d.:]+)")]
    private static partial Regex Between();

    /// <summary>Why something is asked.</summary>
    [GeneratedRegex(@"[,;]\s*(?:want|omdat|aangezien|zodat|because|since we|so that|as (?:we|our|you)|for (?:we|our))\b[^;.]*")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(?:een beetje|enige|wat|a little|some|basic|basis)\s+(?:\w+\s+)?$")]
    private static partial Regex Little();

    [GeneratedRegex(@"\b(?:opleiding|cursus|course|training|programme) (?:of|or) (?:een |an? )?(?:master|bachelor|hbo)")]
    private static partial Regex CourseOr();

    /// <summary>"Knowledge of HACCP" is no certificate.</summary>
    [GeneratedRegex(@"\b(?:haccp|itil|prince\s?2|nen[\s-]?3140)\W?(?:kennis|knowledge)\b|\b(?:kennis|knowledge|ervaring|experience)\b[^.;,]{0,20}\b(?:haccp|itil|prince\s?2|scrum|aws|azure)\b")]
    private static partial Regex KnowledgeOf();

    /// <summary>"Given medicine to animals or tended wounds": either will do.</summary>
    [GeneratedRegex(@"^(.*\b(?:ge\p{L}{3,}|ver\p{L}{3,}|be\p{L}{3,})(?:d|t|en))\s+of\s+(.*\b(?:ge\p{L}{3,}|ver\p{L}{3,}|be\p{L}{3,})(?:d|t|en))\W*$")]
    private static partial Regex TwoDeeds();

    [GeneratedRegex(@"^\W*(?:bezig|in opleiding|in training|working towards|studying for)\b")]
    private static partial Regex InTraining();

    [GeneratedRegex(@"\b(?:of|or)\b[^;.]{0,30}\b(?:haalt|behaalt|te halen|obtain|get it|bezig|in opleiding)\b")]
    private static partial Regex OrObtained();

    [GeneratedRegex(@"^\W*(?:een |an? )?(?:buitenlandse?|foreign)\b")]
    private static partial Regex ForeignPaper();

    [GeneratedRegex(@"^[a-z][a-z0-9-]{1,6}$")]
    private static partial Regex ShortName();

    /// <summary>"Spuitlicentie" goes by its whole name, "certificaat" says nothing.</summary>
    [GeneratedRegex(@"\w*(?:certifica|registratie\b|registration|geregistreerd|registered|licentie|licen[cs]e|bevoegd|vergunning|register)\w*|\bpas\b")]
    private static partial Regex CertificateWord();

    [GeneratedRegex(@"^(?:certifica\w*|certified|registratie|geregistreerd|registered|registration|licentie|licen[cs]e|bevoegd\w*|vergunning|pas|register)$")]
    private static partial Regex BareCertificate();

    [GeneratedRegex(@"\b(?:reizen|reis|reist|reistijd|te rijden|pendelen|travel|travelling|commute|kilometer|km|verhuizen|move|relocate|buitenland|abroad|trips?|begeleiden naar|op pad)\b")]
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

    [GeneratedRegex(@"certifica\w*|certified|\w*register\b|registratie\b|geregistreerd|registered|registration|licentie|licen[cs]e|bevoegd\w*|vergunning|\bpas\b")]
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

    [GeneratedRegex(@",?\s*\(?\b(?:bij voorkeur|liefst|het liefst|preferably|ideally)\b[^,.;)]*\)?|,[^,.;]*\b(?:is een pre|is een pluspunt|is a plus|is an advantage|would be a plus|nice to have|is mooi meegenomen|helpt|is welkom)\b|[;.]\s+[^;.]*\b(?:is een pre|zijn een pre|is een pluspunt|is mooi meegenomen|is meegenomen|is welkom|is a plus|is an advantage|is a bonus|would be a plus|nice to have)\b[^;.]*")]
    private static partial Regex Preferred();
}
