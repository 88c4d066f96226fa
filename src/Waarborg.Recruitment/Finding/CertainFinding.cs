using System.Globalization;
using Waarborg.Recruitment.Knowledge;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Finding;

/// <summary>
/// What need not be weighed: what a statement itself decides (a denial, a stated level of a language, a withdrawn licence), and what can be computed (a date against a term, hours, days and
/// months against what is asked). A criterion of several requirements of which one is enough is weighed.
/// </summary>
internal static class CertainFinding
{
    /// <summary>Evidence with at least this probability is about the criterion for the sake of computing.</summary>
    private const double About = 0.3;

    /// <summary>A job that is about the criterion with so little probability is not left out when the months fall short.</summary>
    private const double Hardly = 0.15;

    /// <summary>A word so much alike, or so nearly meant, names a thing.</summary>
    private const double AsGoodAsNamed = 0.7;

    /// <summary>So much of the time that is asked is as good as all of it.</summary>
    private const double NearlyAll = 0.93;

    /// <summary>The computed verdict with its reason; null where nothing can be computed.</summary>
    internal static (Verdict Verdict, BilingualText? Missing)? Of(Question asked, FileReading file, Telling[] telling, RuleSays rules)
    {
        if (rules.Explicit || (rules.Verdict == Verdict.Unclear && IsDoubted(file, telling))) return (rules.Verdict, null);
        if (asked.Demands.Count > 0 && asked.Demands.All(d => d is SkillRequirement) && OfTool(asked, file, telling, rules) is { } tool) return tool;
        if (asked.Criterion.AnyIsEnough || asked.Demands.Count == 0) return null;
        return asked.Criterion.Requirements switch
        {
            [AvailabilityRequirement availability] => OfAvailability(availability, asked, file),
            [ExperienceRequirement experience] => OfExperience(experience, file, telling) ?? OfPaper(asked, file, telling),
            _ => OfPaper(asked, file, telling),
        };
    }

    /// <summary>The applicant leaves it to the reader whether what is most likely evidence counts.</summary>
    private static bool IsDoubted(FileReading file, Telling[] telling) => Enumerable.Range(0, telling.Length).Any(s => telling[s].Any >= About && file.Statements[s].Statement.InLetter && Stances.Doubts(file.Statements[s].Statement.Folded));

    /// <summary>Software that is asked by its kind or by names, in a file that names none of them and no software of that kind, and of which no statement is about it: there is nothing to weigh.</summary>
    private static (Verdict, BilingualText?)? OfTool(Question asked, FileReading file, Telling[] telling, RuleSays rules)
    {
        if (rules.Verdict == Verdict.Met || !asked.AsksSoftware || telling.Any(t => t.Any >= About)) return null;
        if (file.Statements.Any(r => r.IsByHand) && !file.Statements.Any(r => r.NamesSoftware)) return (rules.Verdict, null);
        // What the criterion names, and terms of its that are themselves software; "planning" alone is no planning system.
        var terms = asked.AskedMeaning.Concat(asked.HeadingMeaning).Where(t => Question.NamesSoftware(t.Term.Term)).ToList();
        var named = file.Statements.Any(r => r.NamesSoftware || r.Words.Any(w => asked.Named.Any(n => Likeness.Of(n, w) >= AsGoodAsNamed) || asked.Names.Contains(w.Stem)) || terms.Exists(t => r.Meaning.Supports(t.Term) >= AsGoodAsNamed));
        return named ? null : (rules.Verdict, null);
    }

    private static (Verdict, BilingualText?)? OfAvailability(AvailabilityRequirement availability, Question asked, FileReading file)
    {
        var own = file.Statements.Where(r => r.Statement.Entry is null).ToList();
        var offered = own.Where(r => r.Hours > 0).Select(r => r.Hours).DefaultIfEmpty(0).Max();
        if (availability.Hours > 0 && offered > 0 && offered < availability.Hours)
            return (Verdict.NotMet, new($"Gevraagd: {Number(availability.Hours)} uur per week; het dossier biedt {Number(offered)}.", $"Asked: {Number(availability.Hours)} hours a week; the file offers {Number(offered)}."));
        if ((asked.AskedDays & own.Aggregate(0, (days, r) => days | r.ImpossibleDays)) != 0)
            return (Verdict.NotMet, new("Het dossier sluit een van de gevraagde dagen uit.", "The file rules out one of the days that are asked."));
        if (availability.Start is { } latest && file.Statements.Select(r => r.Start).Where(d => d is not null).Max() is { } begin && begin > latest)
            return (Verdict.NotMet, new("Het dossier noemt een latere begindag dan gevraagd.", "The file names a later first day than is asked."));
        return null;
    }

    private static (Verdict, BilingualText?)? OfExperience(ExperienceRequirement experience, FileReading file, Telling[] telling)
    {
        var evidence = telling.Select(t => t.Any).ToArray();
        var most = Experience.Months(Experience.Spans(file, evidence).Where(s => s.Evidence >= Hardly), widened: true);
        var stated = Enumerable.Range(0, evidence.Length).Where(s => evidence[s] >= About).Select(s => file.Statements[s].LongestMonths).DefaultIfEmpty(0).Max();
        if (most == 0 || most >= NearlyAll * experience.Months || stated >= NearlyAll * experience.Months) return null;
        return (Verdict.NotMet, new($"Gevraagd: {experience.Months} maanden. De perioden in het dossier die hierover gaan, tellen op tot hoogstens {Number(Math.Floor(most))}.",
            $"Asked: {experience.Months} months. The periods in the file that are about it add up to at most {Number(Math.Floor(most))}."));
    }

    /// <summary>A paper whose latest date lies further back than it holds.</summary>
    private static (Verdict, BilingualText?)? OfPaper(Question asked, FileReading file, Telling[] telling)
    {
        if (asked.YearsValid == 0 || !asked.Kinds.Contains(AskKind.Licence)) return null;
        var dated = Enumerable.Range(0, telling.Length).Where(s => telling[s].Any >= About && file.Statements[s].PaperYearsAgo is not null).OrderByDescending(s => telling[s].Any).Take(3).Select(s => file.Statements[s]).ToList();
        if (dated.Count == 0 || dated.Max(r => r.NamesEnd ? -r.PaperYearsAgo!.Value : asked.YearsValid - r.PaperYearsAgo!.Value) >= -0.1) return null;
        return (Verdict.NotMet, new("De laatste datum die het dossier hierbij noemt, ligt te ver terug.", "The latest date that the file names for this lies too far back."));
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
