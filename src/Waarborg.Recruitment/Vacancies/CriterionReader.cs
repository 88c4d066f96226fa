using System.Text.RegularExpressions;
using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads a criterion into requirements: what kind of thing is asked, how much of it, about what.</summary>
internal static partial class CriterionReader
{
    internal static Criterion Read(Criterion criterion)
    {
        var text = criterion.Text.Length > 0 ? criterion.Text : criterion.Id;
        var names = ProperNames.In(text);
        // What is only preferred is not asked, and why something is asked is no part of it.
        var terms = CriterionTerms.Read(Between().Replace(Reason().Replace(Preferred().Replace(Folding.Fold(text), " "), " "), "$1-$2"));
        var heading = Folding.Fold(criterion.Id);
        // "Dutch: at least B2": the bold words name the language and the sentence its level.
        var folded = DemandKinds.LicenceOf(heading) is not null && DemandKinds.LicenceOf(terms.Demand) is null && DemandKinds.KindOf(terms.Demand, "") is DemandKind.Other ? $"{heading} {terms.Demand}" : DemandKinds.TongueOf(terms.Demand) is null && DemandKinds.TongueOf(heading) is not null && (Wording.Cefr().IsMatch(terms.Demand) || Wording.Speaks().IsMatch(terms.Demand)) ? $"{heading} {terms.Demand}" : terms.Demand;
        var split = DemandKinds.IsExample(folded) ? [([folded], false)] : OfWhich().Split(folded).Select(piece => Parts(piece, heading)).ToList();
        var (parts, any) = (split.SelectMany(s => s.Parts).ToList(), split.Exists(s => s.Any));
        var requirements = parts.SelectMany(part => Requirements(part, heading, names)).OfType<Requirement>().Select(r => Under(terms, r)).ToList();
        any |= parts.Count == 1 && requirements.Count > 1 && !requirements.TrueForAll(r => r is LanguageRequirement or EitherRequirement) && Wording.Either().IsMatch(folded);
        // "Chaired a working group, led a project team or led staff": one of them will do.
        if (requirements is [SkillRequirement both] && TwoDeeds().Match(folded) is { Success: true } deeds
            && new[] { deeds.Groups[1].Value, deeds.Groups[2].Value }.Select(d => TopicReader.Read(names.Joined(d))).Where(t => !t.IsEmpty).ToList() is { Count: 2 } pair)
            (requirements, any) = ([.. pair.Select(t => both with { Topic = t })], true);
        else if (requirements is [SkillRequirement only] && Alternatives().Match(TopicReader.WithoutPlaces(folded)) is { Success: true } list
            && list.Groups["one"].Captures.Select(c => TopicReader.Read(names.Joined(c.Value))).Where(t => !t.IsEmpty).ToList() is { Count: > 1 } topics)
            (requirements, any) = ([.. topics.Select(t => only with { Topic = t })], true);
        // Bold words that are one short name are what everybody calls it: "SKJ".
        if (requirements.Count == 0 && Wording.ShortName().IsMatch(heading) && Wording.CertificateWords().IsMatch(folded)) requirements.Add(new LicenceRequirement(heading, Phrases.Pattern(heading), null));
        // "Or eight years in the trade": the trade is that of the other half.
        if (parts.Count > 1 && !requirements.Exists(r => r is ExperienceRequirement) && parts.Find(p => Amounts.Durations(Wording.Often().Replace(p, " ")).Any()) is { } years
            && TopicReader.Read(names.Joined(Wording.NotField().Replace(parts[0], " "))) is { IsEmpty: false } trade)
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
            any |= Wording.Either().IsMatch(cuts[i].Value);
            start = cuts[i].Index + cuts[i].Length;
        }
        parts.Add(folded[start..]);
        return (parts, any);
    }

    private static bool Differ(string left, string right, string heading)
    {
        var (one, other) = (DemandKinds.KindOf(left, ""), DemandKinds.KindOf(right, ""));
        if (other == DemandKind.Other || one == DemandKind.Other) return false;
        // "B2, shown by a test": the test shows the level.
        if (one == DemandKind.Language && other is DemandKind.Language or DemandKind.Example) return false;
        if (one == DemandKind.Licence && other == DemandKind.Licence) return DemandKinds.LicenceOf(left) != DemandKinds.LicenceOf(right);
        // "VCA, or willing to obtain it".
        if (one == DemandKind.Licence && ((other == DemandKind.Willing && Wording.Applies().IsMatch(right)) || InTraining().IsMatch(right))) return false;
        return one != other && heading.Length > 0;
    }

    private static bool Inside(string text, int at) => text[..at].Count(c => c == '(') > text[..at].Count(c => c == ')');

    private static IEnumerable<Requirement?> Requirements(string part, string heading, ProperNames names) =>
        DemandKinds.KindOf(part, heading) == DemandKind.Language ? LanguageDemands.Read(part) : [Requirement(part, heading, names)];

    private static Requirement? Requirement(string part, string heading, ProperNames names) => DemandKinds.KindOf(part, heading) switch
    {
        DemandKind.Availability => AvailabilityReader.Asked(part),
        DemandKind.Licence => LicenceDemands.Read(part, heading, names),
        DemandKind.Education => EducationDemands.Read(part),
        DemandKind.Experience => ExperienceDemands.Read(part, heading, names),
        DemandKind.Willing => TopicReader.Read(names.Joined(Wording.Often().Replace(part, " "))) is { IsEmpty: false } topic ? new WillingnessRequirement(topic, Wording.Travel().IsMatch(part)) : null,
        DemandKind.Example => TopicReader.Read(names.Joined(Wording.AsksExample().Replace(part, " "))) is { IsEmpty: false } topic ? new ExampleRequirement(topic) : null,
        _ => TopicReader.Read(names.Joined(part)) is { IsEmpty: false } topic ? new SkillRequirement(topic, Schooled().IsMatch(part)) : null,
    };

    [GeneratedRegex(@"\s*;\s*|,?\s+(?:en|and|plus|alsmede|evenals|of|or)\s+|,\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^\W*(?:(?<one>(?:\w+[\s-]+){1,7}\w+),\s+)+(?<one>(?:\w+[\s-]+){1,7}\w+)\s+(?:or|of)\s+(?<one>(?:\w+[\s-]+){1,7}\w+)\W*$")]
    private static partial Regex Alternatives();

    /// <summary>"Four years as X, of which one in Y" are two demands.</summary>
    [GeneratedRegex(@",?\s+(?:waarvan|waaronder|of which|including)\s+(?=(?:minstens|minimaal|ten minste|at least|a minimum of)\s+\w+\s+(?:jaar|maanden|years?|months))")]
    private static partial Regex OfWhich();

    /// <summary>To have been taught is what is asked.</summary>
    [GeneratedRegex(@"\b(?:geschoold|getraind|opgeleid|bijgeschoold|cursus|training|scholing|trained|course|gecertificeerd|certified)\b")]
    private static partial Regex Schooled();

    [GeneratedRegex(@"\b(?:tussen|between)\s+([\d.:]+)(?:\s+uur)?\s+(?:en|and)\s+([\d.:]+)")]
    private static partial Regex Between();

    /// <summary>Why something is asked.</summary>
    [GeneratedRegex(@"[,;]\s*(?:want|omdat|aangezien|zodat|because|since we|so that|as (?:we|our|you)|for (?:we|our))\b[^;.]*")]
    private static partial Regex Reason();

    /// <summary>"Given medicine to animals or tended wounds": either will do.</summary>
    [GeneratedRegex(@"^(.*\b(?:ge\p{L}{3,}|ver\p{L}{3,}|be\p{L}{3,})(?:d|t|en))\s+of\s+(.*\b(?:ge\p{L}{3,}|ver\p{L}{3,}|be\p{L}{3,})(?:d|t|en))\W*$")]
    private static partial Regex TwoDeeds();

    [GeneratedRegex(@"^\W*(?:bezig|in opleiding|in training|working towards|studying for)\b")]
    private static partial Regex InTraining();

    [GeneratedRegex(@",?\s*\(?\b(?:bij voorkeur|liefst|het liefst|preferably|ideally)\b[^,.;)]*\)?|,[^,.;]*\b(?:is een pre|is een pluspunt|is a plus|is an advantage|would be a plus|nice to have|is mooi meegenomen|helpt|is welkom)\b|[;.]\s+[^;.]*\b(?:is een pre|zijn een pre|is een pluspunt|is mooi meegenomen|is meegenomen|is welkom|is a plus|is an advantage|is a bonus|would be a plus|nice to have)\b[^;.]*")]
    private static partial Regex Preferred();
}
