using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Finding;

/// <summary>What the rules find on a criterion: one finding for each of its requirements.</summary>
internal sealed class RuleFinding
{
    private const int MostPassages = 8;

    private readonly Criterion _criterion;
    private readonly List<Finding> _findings;

    private RuleFinding(Criterion criterion, List<Finding> findings) => (_criterion, _findings) = (criterion, findings);

    internal Verdict Verdict => _findings.Count == 0 ? Verdict.Unclear : Best(_findings.Select(f => f.Verdict));

    /// <summary>What is missing by the rules; null when nothing is.</summary>
    internal BilingualText? Missing
    {
        get
        {
            if (_findings.Count == 0)
            {
                return new("Dit criterium is niet te lezen als iets wat een dossier kan laten zien. Beoordeel het zelf.", "This criterion cannot be read as something that a file can show. Judge it yourself.");
            }
            var missing = Verdict == Verdict.Met ? [] : _findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Missing).OfType<BilingualText>().ToList();
            return missing.Count == 0 ? null : new(string.Join(" ", missing.Select(m => m.Dutch)), string.Join(" ", missing.Select(m => m.English)));
        }
    }

    /// <summary>The time that was counted, where time is asked.</summary>
    internal double? Months => _findings.Select(f => f.Months).FirstOrDefault(m => m is not null);

    /// <summary>What bears on it, the most telling first.</summary>
    internal IReadOnlyList<Statement> Statements => [.. _findings.SelectMany(f => f.Statements).DistinctBy(s => (s.Document.Name, s.Start)).Take(MostPassages)];

    internal static RuleFinding Of(Criterion criterion, Application application, bool asksAboutSilence) => new(criterion,
        [.. criterion.Requirements.Select(requirement => Finder(requirement, application)).Select(f => asksAboutSilence && f is { Silent: true, Verdict: Verdict.NotMet } ? f with { Verdict = Verdict.Unclear } : f)]);

    /// <summary>The finding as something to weigh.</summary>
    internal RuleSays Says(FileReading file)
    {
        var typed = _criterion.Requirements.Zip(_findings).Where(f => f.First is LanguageRequirement or LicenceRequirement or EducationRequirement or AvailabilityRequirement).Select(f => f.Second.Verdict).ToList();
        var shown = Statements.Select(s => (s.Document.Name, s.Start)).ToHashSet();
        // One requirement that is plainly not met, or plainly open, decides over the others.
        var stated = _findings.Exists(f => f.Explicit && f.Verdict == Verdict) && (!_criterion.AnyIsEnough || _findings.TrueForAll(f => f.Explicit));
        return new(Verdict, stated, typed.Count == 0 ? null : Best(typed), [.. file.Statements.Select(s => shown.Contains((s.Statement.Document.Name, s.Statement.Start)))]);
    }

    private Verdict Best(IEnumerable<Verdict> verdicts) => _criterion.AnyIsEnough ? verdicts.Max() : verdicts.Min();

    private static Finding Finder(Requirement requirement, Application application) => requirement switch
    {
        ExperienceRequirement experience => ExperienceFinder.Find(experience, application),
        SkillRequirement skill => SkillFinder.Find(skill, application),
        EducationRequirement education => EducationFinder.Find(education, application),
        LicenceRequirement licence => LicenceFinder.Find(licence, application),
        LanguageRequirement language => LanguageFinder.Find(language, application),
        WillingnessRequirement willingness => WillingnessFinder.Find(willingness, application),
        AvailabilityRequirement availability => AvailabilityFinder.Find(availability, application),
        ExampleRequirement example => ExampleFinder.Find(example, application),
        EitherRequirement either => Best([.. either.Any.Select(r => Finder(r, application))]),
        _ => throw new NotSupportedException(requirement.GetType().Name),
    };

    /// <summary>Of several demands of which one is enough: the best, with what was found for the others.</summary>
    private static Finding Best(List<Finding> findings)
    {
        var best = findings.MaxBy(f => f.Verdict)!;
        return best with { Statements = best.Verdict == Verdict.Met ? best.Statements : [.. findings.SelectMany(f => f.Statements)], Silent = findings.TrueForAll(f => f.Silent) };
    }
}
