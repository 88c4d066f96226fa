using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Holds the hours, days and shifts that somebody offers against those that are asked.</summary>
internal static partial class AvailabilityFinder
{
    /// <summary>A week of so many hours leaves no working day out.</summary>
    private const double NearlyFull = 36;

    internal static Finding Find(AvailabilityRequirement requirement, Application application)
    {
        var startOnly = requirement is { Start: not null, Hours: 0, Days: 0, Shifts.Count: 0 };
        var found = startOnly ? new(Verdict.Unclear, [], new("Het dossier zegt niet wanneer het werk kan beginnen.", "The file does not say when the work can begin.")) : Hours(requirement, application);
        if (requirement.Start is not { } latest) return found;
        var starts = application.Statements.Where(s => s.Entry is null && s.Section is not (Section.Education or Section.Courses or Section.References))
            .Select(s => (Statement: s, Day: AvailabilityReader.Start(s.Folded, application.AsOf))).Where(s => s.Day is not null).ToList();
        var passages = found.Statements.Concat(starts.Select(s => s.Statement)).Distinct().ToList();
        if (starts.Exists(s => s.Day > latest) && !starts.Exists(s => s.Statement.InLetter && s.Day <= latest)) return new(Verdict.NotMet, passages, Late(latest));
        return startOnly && starts.Count > 0 ? new(Verdict.Met, passages) : found with { Statements = passages };
    }

    private static BilingualText Late(DateOnly latest) => new(
        $"Gevraagd: beginnen uiterlijk op {latest.ToString("d-M-yyyy", CultureInfo.InvariantCulture)}; het dossier noemt een latere dag.",
        $"Asked: a start no later than {latest.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}; the file names a later day.");

    private static Finding Hours(AvailabilityRequirement requirement, Application application)
    {
        var offers = application.Statements.Select(s => Offer(s, requirement)).OfType<Offering>().ToList();
        var verdicts = offers.Select(o => o.Verdict).ToList();
        var passages = offers.Select(o => o.Statement).ToList();
        // Where only shifts are asked, they are looked for by themselves.
        if (offers.Count == 0 && requirement is { Hours: 0, Days: 0, Shifts.Count: > 0 })
        {
            var offered = Shifts(requirement, application, passages);
            return new(offered, passages, offered == Verdict.Met ? null : Missing(requirement));
        }
        if (offers.Count == 0) return new(Verdict.Unclear, [], new("Het dossier zegt niets over uren en dagen.", "The file says nothing about hours and days."));
        var shifts = Shifts(requirement, application, passages);
        var verdict = Judge(requirement, offers);
        if (verdict == Verdict.Met) verdict = shifts;
        else if (shifts == Verdict.NotMet) verdict = Verdict.NotMet;
        return new(verdict, passages, verdict == Verdict.Met ? null : Missing(requirement));
    }

    private static Verdict Judge(AvailabilityRequirement requirement, List<Offering> offers)
    {
        if (requirement.Hours > 0 && offers.Any(o => o.Reserved) && !offers.Any(o => !o.Reserved && o.Hours is not null)) return Verdict.Unclear;
        var cv = offers.Where(o => !o.Statement.InLetter).ToList();
        var letter = offers.Where(o => o.Statement.InLetter).ToList();
        if (offers.Any(o => o.Reserved && o.Verdict != Verdict.Met) || (offers.Any(o => o.Reserved) && !offers.Any(o => !o.Reserved && o.Verdict == Verdict.Met && o.States))) return Verdict.Unclear;
        // "On Fridays I work until three" adds a day to those of the CV; "only on Fridays" does not.
        if (cv.Count > 0 && letter.TrueForAll(o => o.Hours is null && o.Days is not null && !Limits().IsMatch(o.Statement.Folded) && !Refuses().IsMatch(o.Statement.Folded)))
            (cv, letter) = ([.. cv, .. letter], []);
        var (first, second) = (Combined(requirement, cv), Combined(requirement, letter));
        if (first is null || second is null) return first ?? second ?? Verdict.Unclear;
        if (first == second) return first.Value;
        // What the letter answers to the vacancy's own days settles days that the CV names otherwise; other differences stay open.
        if (letter.Any(o => o.AllDaysAsked)) return second.Value;
        return first == Verdict.Unclear ? second.Value : second == Verdict.Unclear ? first.Value : Verdict.Unclear;
    }

    private static Verdict? Combined(AvailabilityRequirement requirement, List<Offering> offers)
    {
        if (offers.Count == 0) return null;
        var hours = offers.Select(o => o.Hours).Max();
        var days = offers.Where(o => o.Days is not null).Select(o => o.Days!.Value).ToList();
        if (requirement.Hours > 0 && hours < requirement.Hours) return Verdict.NotMet;
        if (requirement.Days != 0 && (offers.Aggregate(0, (all, o) => all | AvailabilityReader.Impossible(o.Statement.Folded)) & requirement.Days) != 0) return Verdict.NotMet;
        if (requirement.Days != 0 && days.Count > 0)
        {
            var possible = days.Aggregate((a, b) => a | b);
            if ((possible & requirement.Days) != requirement.Days) return Verdict.NotMet;
            return Verdict.Met;
        }
        // Hours alone say nothing of days that are asked by name.
        if (requirement.Days != 0 && days.Count == 0 && hours is not null && !(requirement.DaysAmongHours && hours >= NearlyFull)) return Verdict.Unclear;
        // "Every day" answers the hours too.
        return hours is null && days.Count == 0 ? (requirement is { Hours: 0, Days: 0 } ? Verdict.Met : Verdict.Unclear) : days.Count > 0 && hours is null && requirement.Hours > 0 && BitCount(days) * 8 < requirement.Hours ? Verdict.NotMet : Verdict.Met;
    }

    private static int BitCount(List<int> days) => System.Numerics.BitOperations.PopCount((uint)days.Aggregate((a, b) => a | b));

    private static Verdict Shifts(AvailabilityRequirement requirement, Application application, List<Statement> passages)
    {
        var verdicts = requirement.Shifts.ToDictionary(s => s, s => Shift(s, application, passages));
        // "Weekends fine, early fine, everything fine."
        if (verdicts.ContainsValue(Verdict.Met) && !verdicts.ContainsValue(Verdict.NotMet) && application.Statements.Any(s => s.InLetter && Everything().IsMatch(s.Folded))) return Verdict.Met;
        if (verdicts.ContainsValue(Verdict.NotMet)) return Verdict.NotMet;
        // Who is on call is so by night and at weekends, and who works shifts does the late ones.
        if (verdicts.Any(v => (v.Key == ShiftKind.OnCall || v.Key == ShiftKind.Rotating) && v.Value == Verdict.Met)) return Verdict.Met;
        return verdicts.Values.DefaultIfEmpty(Verdict.Met).Min();
    }

    private static Verdict Shift(ShiftKind shift, Application application, List<Statement> passages)
    {
        var mentions = application.Statements.SelectMany(s => shift.Pattern.Matches(s.Folded).Select(m => (Statement: s, Stance: Stances.Towards(s, m.Index, m.Length)))).ToList();
        passages.AddRange(mentions.Select(m => m.Statement));
        if (mentions.Any(m => m.Statement.InLetter && AvailabilityReader.IsTaken(m.Statement.Folded))) return Verdict.NotMet;
        if (mentions.Any(m => Reserved().IsMatch(m.Statement.Folded) || Stances.Doubts(m.Statement.Folded))) return Verdict.Unclear;
        var offers = mentions.Where(m => (m.Statement.Entry is null && !m.Statement.InLetter) || Willing().IsMatch(m.Statement.Folded) || Refuses().IsMatch(m.Statement.Folded) || m.Stance == Stance.Negated).ToList();
        var refused = offers.Where(m => (m.Stance == Stance.Negated && !NoObjection().IsMatch(m.Statement.Folded)) || (Refuses().IsMatch(m.Statement.Folded) && !NoObjection().IsMatch(m.Statement.Folded))).ToList();
        if (refused.Count > 0) return offers.Any(m => m.Stance == Stance.Fact && !refused.Contains(m)) ? Verdict.Unclear : Verdict.NotMet;
        return offers.Count > 0 ? Verdict.Met : Verdict.Unclear;
    }

    private static Offering? Offer(Statement statement, AvailabilityRequirement requirement)
    {
        var folded = statement.Folded;
        if (statement.Entry is not null || statement.Section is Section.References or Section.Education or Section.Courses or Section.Leisure) return null;
        var labelled = statement.Section == Section.Availability;
        var hours = AvailabilityReader.Hours(folded);
        if (hours is null && labelled && AvailabilityReader.BareHours().Match(folded) is { Success: true } bare) hours = Dates.Number(bare.Groups[2].Success ? bare.Groups[2].Value : bare.Groups[1].Value);
        if (hours is null && labelled && LeadingHours().Match(folded) is { Success: true } leading) hours = Dates.Number(leading.Groups[1].Value);
        var days = AvailabilityReader.Possible(folded);
        // "Your office days are no problem".
        if (days is null && requirement.Days != 0 && AsAsked().IsMatch(folded)) days = requirement.Days;
        // Who writes of the very days that are asked, now and not in a story, answers.
        var answers = statement.InLetter && days is not null && (requirement.Days & (days | AvailabilityReader.Impossible(folded))) != 0 && !Story().IsMatch(folded);
        var about = labelled || About().IsMatch(folded) || (!statement.InLetter && hours is not null) || (!statement.InLetter && days is not null && folded.Length < 60 && !Past().IsMatch(folded));
        about |= statement.InLetter && (days is not null || hours is not null || requirement.Shifts.Any(s => s.Pattern.IsMatch(folded))) && (AvailabilityReader.IsTaken(folded) || (Approves().IsMatch(folded) && !Story().IsMatch(folded)));
        about |= answers;
        var reserved = Reserved().IsMatch(folded) && (about || TalksOfHours().IsMatch(folded));
        if (statement.InLetter && Story().IsMatch(folded) && !Wants().IsMatch(folded) && !AvailabilityReader.IsTaken(folded)) return null;
        if (!about && !reserved) return null;
        if (statement.InLetter && hours is null && folded.Length > 60 && !Wants().IsMatch(folded) && !Approves().IsMatch(folded) && !answers && !AvailabilityReader.IsTaken(folded) && !reserved) return null;
        if (hours is null && days is null && !reserved && !requirement.Shifts.Any(s => s.Pattern.IsMatch(folded))) return labelled || Soon().IsMatch(folded) ? new(statement, null, null, false, Verdict.Unclear, false) : null;
        var enough = (hours is null || hours >= requirement.Hours) && (days is null || (days & requirement.Days) == requirement.Days);
        return new(statement, hours, days, reserved, enough ? Verdict.Met : Verdict.NotMet, requirement.Days != 0 && Including().IsMatch(folded) && days is { } named && (named & requirement.Days) == requirement.Days);
    }

    private static BilingualText Missing(AvailabilityRequirement requirement) => new(
        $"Gevraagd: {(requirement.Hours > 0 ? requirement.Hours.ToString("0.#", CultureInfo.InvariantCulture) + " uur per week" : "de genoemde dagen of diensten")}; het dossier biedt dat niet of laat het open.",
        $"Asked: {(requirement.Hours > 0 ? requirement.Hours.ToString("0.#", CultureInfo.InvariantCulture) + " hours a week" : "the days or shifts named")}; the file does not offer that or leaves it open.");

    private sealed record Offering(Statement Statement, double? Hours, int? Days, bool Reserved, Verdict Verdict, bool AllDaysAsked)
    {
        internal bool States => Hours is not null || Days is not null;
    }

    [GeneratedRegex(@"beschikbaar|available|availab|oppasdag|vrije dag|papadag|mamadag|days? off|\bik zoek\b|\bzoek ik\b|werk (?:ik )?graag|graag werk|wil (?:ik )?(?:graag )?\d|\bwil\b.{0,30}\bwerken\b|kan (?:ik )?(?:vanaf|op|alle|werken|beginnen|elke|iedere|maandag|dinsdag|woensdag|donderdag|vrijdag|van)|\bik kan\b.{0,40}(?:dag|uur)|inzetbaar|full[\s-]?time|voltijd|volle week|volle weken|alle dagen|elke dag|hele week|i can work|i am looking for|looking for|(?:mij|me|voor mij) (?:genoeg|voldoende)|enough for me|zo blijven|i would like to work|want to work|i work\b|\buren\b|\bhours\b|could work|prefer|work \d|\d+ ?-?(?:uur|hours|hrs)|(?:ik )?werk (?:ik )?(?:nu )?\d\d|per week")]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:your|those|these|the office|both|uw|jullie|die|deze|beide|de (?:genoemde|gevraagde))\s+(?:office |vaste |kantoor)?(?:days|dagen|rooster|roosters)\b[^.;]{0,40}\b(?:no problem|fine|good|suits?|works?|past|passen|prima|goed|geen (?:probleem|bezwaar)|akkoord|kunnen|kan)\b")]
    private static partial Regex AsAsked();

    [GeneratedRegex(@"\b(?:alles|alle diensten|elke dienst|everything|any shift|all shifts)\b[^.;]{0,20}\b(?:prima|goed|best|kan|mogelijk|fine|good|possible|works?)\b")]
    private static partial Regex Everything();

    [GeneratedRegex(@"\b(?:werkte|belde|was|had|deed|gaf|stond|worked|did|were|maakte)\b")]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:current job|huidige baan|present job|work with|werk met|belde|belden|werkte|waren|was|kwam|kreeg|viel|gaf|deed|ging|plande|worked|called|was|were|came|had|moest|duurde|stond|reden|stopte)\b|\b(?:bel|sta|begin|kijk|schoof|zit|rijd) (?:ik )?(?:elke|iedere|drie|twee)")]
    private static partial Regex Story();

    [GeneratedRegex(@"beschikbaar|available|ik zoek|zoek ik|werk graag|graag werk|wil graag|inzetbaar|genoeg|zo blijven|looking for|would like|want to|\buren\b|\bhours:|betreft|wil ik|blijf ik|kan ik|ik kan|i can|dus ik kan|werken|to work|werk ik|i work|full[\s-]?time|voltijd")]
    private static partial Regex Wants();

    [GeneratedRegex(@"hangt|bespreek ik|liever aan tafel|afhankelijk|over hebben|te bespreken|praten we (?:erover|er over|wel|over)|over te praten|maar niet (?:elke|iedere|altijd)|but not (?:every|always)|met mijn (?:vrouw|man|partner|gezin) (?:praten|bespreken|overleggen)|(?<!\balle\b[^.]{0,25})bespreekbaar|in overleg|nader overleg|maakt mij niet uit zolang|zolang ik|as long as|depends|depending|to be discussed|negotiable|nog niet (?:zeker|bekend)|not (?:yet )?(?:sure|certain)|weet (?:ik )?nog niet|misschien|moeten we het|overleggen|flexibel in|onder voorbehoud|tenzij|unless")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"\b(?:goed|prima|graag|zeker|altijd|mogelijk|vrij|bespreekbaar|beste|mooiste|liefst|gewend|geen (?:punt|probleem|bezwaar)|kan|werk ik|werken|works?|fine|good|both|usual|already|every|any|i can|can be|suits?|perfect|ideal|ideaal|past)\b")]
    private static partial Regex Approves();

    [GeneratedRegex(@"\buren\b|\buur\b|\bhours\b|\bdagen\b|\bdays\b|maandag|dinsdag|woensdag|donderdag|vrijdag|monday|friday|schooltijden|school")]
    private static partial Regex TalksOfHours();

    [GeneratedRegex(@"^\W*(?:beschikbaar|uren|hours|beschikbaarheid|availability|available)?\W*(\d{2})\b(?!\s*(?:-|/)\s*\d\d[-/]|%|\d)")]
    private static partial Regex LeadingHours();

    [GeneratedRegex(@"\b(?:alleen|enkel|slechts|uitsluitend|only|just)\b")]
    private static partial Regex Limits();

    [GeneratedRegex(@"inclusief|waaronder|ook op|including|ook maandag|ook vrijdag")]
    private static partial Regex Including();

    [GeneratedRegex(@"per direct|immediately|vanaf|direct beschikbaar|available from|beschikbaar per")]
    private static partial Regex Soon();

    [GeneratedRegex(@"geen probleem|no problem|bespreekbaar|\bgoed\b|altijd|zeker|\bkan\b|werk ik|uitstekend|every|any|prima|graag|bereid|willing|happy to|vind ik|beschikbaar|available|kan ik|i can|inzetbaar|draai|ook in|gewend|used to|blijf|blijven|meedraai|draai mee|(?<!nooit )doe ik(?! niet)|geen punt|geen (?:enkel )?(?:bezwaar|moeite)|no objection|leuk|fijn|prettig|gewoon|makkelijk|easy|\bpast\b|\bpas ik\b|komt goed|normaal|normal|sta ik|\bok\b|\blike\b|\blove\b|\benjoy\b|\bgood\b|\bgreat\b|\bken ik\b|\b: ja\b|\bja\b|uw man|your man|inbegrepen|included|verademing|verandert niet|\bdraaide\b|horen? (?:gewoon )?(?:bij|er)|hoort (?:gewoon )?(?:bij|er)|uitslapen|schrik ik niet|not a problem|fine with me|count me in|ook nu|already|i do|that is fine|fine by me")]
    private static partial Regex Willing();

    [GeneratedRegex(@"geen (?:enkel )?(?:probleem|bezwaar|punt|moeite)|no problem|not a problem|schrik ik niet|no objection|niet erg|don't mind|do not mind")]
    private static partial Regex NoObjection();

    [GeneratedRegex(@"\b(?:geen(?! (?:enkel )?(?:probleem|bezwaar|punt|moeite))|niet in|niet op|nooit|no(?! problem)|not|cannot|can't|liever niet|rather not|kan ik (?:helaas )?niet|niet (?:kunnen )?werken|niet beschikbaar|unavailable|niet mogelijk|niet 's|niet weg|niet werken|lukt (?:me |mij |het )?(?:dan )?niet|gaat (?:dan )?niet|doe ik niet|wil ik niet|won't|don't work|do not work|(?:kan|kom|werk|rijd|draai|doe) ik\b[^,.;]{0,30}\bniet)\b")]
    private static partial Regex Refuses();
}
