using System.Globalization;
using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;

namespace Waarborg.Recruitment.Finding;

/// <summary>Adds up the time of the jobs that were about something, overlaps once, and holds the letter against it.</summary>
internal static partial class ExperienceFinder
{
    internal static Finding Find(ExperienceRequirement requirement, Application application)
    {
        var jobs = Jobs(requirement, application);
        var full = jobs.Where(j => j.Coverage.Full).ToList();
        var (least, likely, most) = Total(full, requirement, application.AsOf);
        var claims = Claims(requirement, application);
        var loose = application.Statements.Where(s => s.Entry is null || s.InLetter).Select(s => (Statement: s, Coverage: TopicMatcher.Cover(requirement.Topic, [s]))).Where(s => s.Coverage.Mentions.Count > 0).ToList();
        var evidence = full.SelectMany(j => Telling(j, requirement)).Concat(claims.Select(c => c.Statement))
            .Concat(loose.Where(l => l.Coverage.Full || l.Coverage.Any(Stance.Doubt) || l.Coverage.Any(Stance.Negated)).Select(l => l.Statement)).Distinct().ToList();
        var undated = loose.Where(l => !l.Statement.InLetter && l.Coverage.Full && l.Statement.Section is Section.Work or Section.Volunteering or Section.Unknown or Section.Skills && likely == 0 && !EducationLevels.All.Any(e => e.Pattern.IsMatch(l.Statement.Folded))).ToList();
        // Whoever says which jobs do not count is not answered by a sum over all of them.
        claims.AddRange(Since(requirement, application));
        var claimed = claims.Count > 0 && !(requirement.Excluded is not null && application.Entries.Count > 0) ? claims.Max(c => c.Months) : 0;
        var verdict = Judge(requirement, (least, likely, most), claimed, [.. claims.Select(c => c.Statement)], application, loose, jobs, undated.Count > 0);
        if (evidence.Count == 0) evidence = [.. jobs.Where(j => j.Coverage.Partial).SelectMany(j => Telling(j, requirement)), .. loose.Select(l => l.Statement)];
        // What the years would have had to come from is shown too, when they do not suffice.
        var silent = !requirement.Career && evidence.Count == 0;
        if (verdict != Verdict.Met) evidence = [.. evidence, .. application.Entries.Where(e => e.Section is Section.Work or Section.Volunteering && e.Lines[0].Document.Kind == DocumentKind.Cv).OrderByDescending(e => e.Period.End).Select(e => e.Lines[0])];
        var months = Math.Max(likely, full.Count == 0 ? claimed : 0);
        return new(verdict, evidence, verdict == Verdict.Met ? null : Missing(requirement, months, evidence.Count > 0), months, silent,
            Explicit: verdict == Verdict.Unclear && (loose.Exists(l => l.Coverage.Any(Stance.Doubt)) || DoubtNearby(requirement, application)));
    }

    private static Verdict Judge(
        ExperienceRequirement requirement, (double Least, double Likely, double Most) total, double claimed, IReadOnlyList<Statement> claims, Application application,
        List<(Statement Statement, Coverage Coverage)> loose, List<Job> jobs, bool undated)
    {
        var needed = requirement.Months;
        var doubt = loose.Any(l => l.Coverage.Any(Stance.Doubt)) || DoubtNearby(requirement, application);
        var denied = loose.Any(l => l.Statement.InLetter && l.Coverage.Any(Stance.Negated) && !l.Coverage.Any(Stance.Fact));
        if (total.Likely >= needed - 0.5)
        {
            var sharing = jobs.Where(j => j.Coverage.Full).All(j => j.Coverage.Mentions.All(m => Shared().IsMatch(m.Statement.Folded)));
            return (denied && total.Likely < needed * 2) || (doubt && (sharing || total.Likely < needed * 2)) ? Verdict.Unclear : Verdict.Met;
        }
        // A letter that claims more than the jobs of the CV can hold is a contradiction; one that fills in what the CV leaves out is not.
        if (claimed >= needed - 0.5 && total.Likely > 0 && total.Most < needed && claims.All(c => AddsUp().IsMatch(c.Folded))) return Verdict.NotMet;
        if (claimed >= needed - 0.5) return !denied && total.Likely == 0 && (application.Entries.Count == 0 || LinksToJob(requirement, application)) ? Verdict.Met : Verdict.Unclear;
        if (total.Most >= needed && total.Likely > 0) return Verdict.Unclear;
        if (doubt) return Verdict.Unclear;
        if ((undated && !denied) || loose.Any(l => l.Statement.InLetter && l.Coverage.Full && l.Coverage.Any(Stance.Fact) && Shared().IsMatch(l.Statement.Folded))) return Verdict.Unclear;
        var partial = jobs.Where(j => j.Coverage.Partial && !j.Coverage.Full && !j.Coverage.Any(Stance.Negated)).ToList();
        return partial.Count > 0 && !denied && total.Likely == 0 && partial.Sum(j => j.Entry.Period.Months) >= needed ? Verdict.Unclear : Verdict.NotMet;
    }

    /// <summary>"Whether that is enough together is up to you" speaks of the sentence before it.</summary>
    private static bool DoubtNearby(ExperienceRequirement requirement, Application application)
    {
        var letter = application.Statements.Where(s => s.InLetter).ToList();
        for (var i = 1; i < letter.Count; i++)
            if (Stances.Doubts(letter[i].Folded) && (About(letter[i - 1]) || (i > 1 && About(letter[i - 2]) && letter[i].Start - letter[i - 1].End < 3))) return true;
        return false;
        bool About(Statement statement) => TopicMatcher.Cover(requirement.Topic, [statement]).Full;
    }

    private static bool LinksToJob(ExperienceRequirement requirement, Application application) =>
        application.Statements.Any(s => s.InLetter && application.Entries.Any(e => Names(e).Any(n => s.Text.Contains(n, StringComparison.Ordinal))) && TopicMatcher.Cover(requirement.Topic, [s]).Full);

    private static List<Job> Jobs(ExperienceRequirement requirement, Application application)
    {
        var jobs = new List<Job>();
        foreach (var entry in application.Entries.Where(e => e.Section is not (Section.Education or Section.Courses or Section.Leisure)))
        {
            if (requirement.Paid && (entry.Section == Section.Volunteering || Unpaid().IsMatch(entry.Lines[0].Folded))) continue;
            if (requirement.Excluded?.IsMatch(entry.Lines[0].Folded) == true) continue;
            // What stands elsewhere about an employer by name belongs to the job there.
            var told = application.Statements.Where(s => s.Entry is null && Names(entry).Any(n => s.Text.Contains(n, StringComparison.Ordinal)));
            var coverage = TopicMatcher.Cover(requirement.Topic, [.. entry.Lines, .. told]);
            if (coverage.Mentions.Count > 0 || coverage.Share > 0) jobs.Add(new(entry, coverage));
        }
        // "SAP since 2018, every day" among the skills is time spent too.
        foreach (var statement in application.Statements.Where(s => s is { Entry: null, InLetter: false, Period: { Slack: not 3 }, Section: not (Section.Education or Section.Courses or Section.Leisure or Section.References) }))
        {
            var entry = new Entry(statement.Period!.Value);
            entry.Lines.Add(statement);
            var coverage = TopicMatcher.Cover(requirement.Topic, entry.Lines);
            if (coverage.Mentions.Count > 0 && !(requirement.Paid && Unpaid().IsMatch(statement.Folded))) jobs.Add(new(entry, coverage));
        }
        return jobs;
    }

    private static IEnumerable<string> Names(Entry entry) =>
        Capitalised().Matches(entry.Lines[0].Text).Where(m => m.Index > 12 || m.Index > 0).Select(m => m.Value).Where(n => n.Length >= 5 && !TopicWord().IsMatch(Folding.Fold(n)));

    private static IEnumerable<Statement> Telling(Job job, ExperienceRequirement requirement) =>
        [job.Entry.Lines[0], .. job.Coverage.Mentions.Where(m => m.Stance is Stance.Fact or Stance.Doubt or Stance.Negated).Select(m => m.Statement)];

    private static (double Least, double Likely, double Most) Total(List<Job> jobs, ExperienceRequirement requirement, DateOnly asOf)
    {
        var from = requirement.WithinYears is { } years ? ((asOf.Year - years) * 12) + asOf.Month - 1 : 0;
        var spans = jobs.Select(j => Span(j, requirement)).Select(p => p with { Start = Math.Max(p.Start, from) }).Where(p => p.End > p.Start).ToList();
        return (Union(spans, p => -p.Slack), Union(spans, _ => 0), Union(spans, p => p.Slack));
    }

    private static Period Span(Job job, ExperienceRequirement requirement)
    {
        var period = job.Entry.Period;
        // "2024 internship, 5 months" and "(one year)" say more than the years around them.
        var stated = job.Entry.Lines.Take(1).SelectMany(l => Amounts.Durations(l.Folded)).Where(d => d.Months is >= 1 && d.Months <= period.Months + (2 * period.Slack)).Select(d => d.Months).DefaultIfEmpty(0).Max();
        if (stated > 0) period = period with { End = period.Start + stated, Slack = 0 };
        if (requirement.FullTime && job.Entry.Lines.Select(l => AvailabilityReader.Hours(l.Folded)).FirstOrDefault(h => h is not null) is { } hours and < 32)
            period = period with { End = period.Start + (period.Months * hours / 36) };
        return period;
    }

    private static double Union(List<Period> spans, Func<Period, double> widen)
    {
        var total = 0.0;
        var end = double.MinValue;
        foreach (var (start, stop) in spans.Select(p => (p.Start - widen(p), p.End + (p.Ongoing ? 0 : widen(p)))).Where(s => s.Item2 > s.Item1).OrderBy(s => s.Item1))
        {
            total += Math.Max(0, stop - Math.Max(start, end));
            end = Math.Max(end, stop);
        }
        return total;
    }

    /// <summary>Sentences that state for how long: "I have planned engineers for fourteen years".</summary>
    private static List<(Statement Statement, double Months)> Claims(ExperienceRequirement requirement, Application application) =>
        [.. from statement in application.Statements
            where statement.InLetter || (statement.Entry is null && statement.Section is not (Section.Education or Section.Courses or Section.Leisure))
            let durations = Amounts.Durations(statement.Folded).Where(d => d.Months >= 1).ToList()
            where durations.Count > 0
            let coverage = TopicMatcher.Cover(requirement.Topic, [statement])
            where coverage.Full && !coverage.Mentions.All(m => m.Stance is Stance.Negated or Stance.Wish or Stance.Hearsay or Stance.Learned)
            let near = durations.Where(d => coverage.Mentions.Count == 0 || requirement.Topic.Slots.SelectMany(s => s.Matches(statement.Folded)).Any(m => SameBreath(statement.Folded, d.Place, m))).ToList()
            where near.Count > 0
            select (statement, near.Max(d => d.Months))];

    /// <summary>"Since the autumn of 2022 I have been their manager": a letter may say from when instead of for how long.</summary>
    private static IEnumerable<(Statement Statement, double Months)> Since(ExperienceRequirement requirement, Application application) =>
        from statement in application.Statements
        where statement.InLetter
        let period = Periods.First(statement.Folded, application.AsOf, out _, out var isRange) is { Ongoing: true } found ? found : (Period?)null
        where period is not null
        let coverage = TopicMatcher.Cover(requirement.Topic, [statement])
        where coverage.Full && coverage.Mentions.Any(m => m.Stance == Stance.Fact)
        select (statement, period.Value.Months - period.Value.Slack);

    /// <summary>"Six years in hospitals and since autumn at home": the years belong to the hospitals.</summary>
    private static bool SameBreath(string folded, Match one, Match other)
    {
        var (from, to) = one.Index < other.Index ? (one.Index + one.Length, other.Index) : (other.Index + other.Length, one.Index);
        return to <= from || !Turn().IsMatch(folded[from..to]);
    }

    private static BilingualText Missing(ExperienceRequirement requirement, double months, bool anything)
    {
        var (needed, found) = (Years(requirement.Months), Years(months));
        return anything
            ? new($"Gevraagd: {needed.Dutch} {requirement.Topic.Name}. Aantoonbaar in het dossier: {found.Dutch}.", $"Asked: {needed.English} of {requirement.Topic.Name}. Shown in the file: {found.English}.")
            : new($"Niets in het dossier gaat over: {requirement.Topic.Name} ({needed.Dutch} gevraagd).", $"Nothing in the file is about: {requirement.Topic.Name} ({needed.English} asked).");
    }

    private static BilingualText Years(double months) => months >= 12
        ? new((months / 12).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', ',') + " jaar", (months / 12).ToString("0.#", CultureInfo.InvariantCulture) + " years")
        : new(Math.Round(months).ToString(CultureInfo.InvariantCulture) + " maanden", Math.Round(months).ToString(CultureInfo.InvariantCulture) + " months");

    [GeneratedRegex(@"\bsamen met\b|\btogether with\b|\bmede\b|\bhielp\b|\bhelped\b|\bassisted\b|\bondersteunde\b|\bonder begeleiding\b|\bsoms\b|\bsometimes\b|\baf en toe\b|\boccasionally\b")]
    private static partial Regex Shared();

    [GeneratedRegex(@";|\b(?:en|and|maar|but|waarna|daarna|then)\b.*\b(?:sinds|since|nu|now|sindsdien|daarna|then|recently|kort)\b|\b(?:waarna|daarna|whereas|terwijl)\b")]
    private static partial Regex Turn();

    /// <summary>Who adds up their own years is held to the dates.</summary>
    [GeneratedRegex(@"\b(?:bij elkaar|opgeteld|tel (?:ik )?(?:alles|het|dat)|samen(?:geteld)?|meegerekend|inclusief (?:mijn )?stage|add(?:ed|s)? up|adding up|all (?:together|in all)|altogether|in total|totaal|put together|including (?:my )?internship)\b")]
    private static partial Regex AddsUp();

    [GeneratedRegex(@"\b(?:\w*stages?|stagiair\w*|meeloopstage|afstudeer\w*|intern|interns?hips?|volunteer\w*|vrijwillig\w*|unpaid|onbetaald)\b")]
    private static partial Regex Unpaid();

    [GeneratedRegex(@"\p{Lu}[\p{L}\p{N}'’&-]+")]
    private static partial Regex Capitalised();

    [GeneratedRegex(@"plan|medewerk|manager|engineer|nederland|holland|amsterdam|rotterdam|utrecht|zwolle|groningen|gemeente|stichting|bedrijf|assist|coordin|leider|hoofd|stage|beheer|zorg|dienst|school|transport|project|klanten|office|customer|nurse|teacher")]
    private static partial Regex TopicWord();

    private sealed record Job(Entry Entry, Coverage Coverage);
}
