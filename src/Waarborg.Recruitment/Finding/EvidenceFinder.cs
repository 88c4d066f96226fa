using Waarborg.Deidentification;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Warnings;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Finding;

/// <summary>
/// Looks in a CV and a letter for what bears on the criteria of a vacancy. Works by rules alone, without a network or a model; the same file
/// always gives the same report. Immutable and thread safe. Keeps no text.
/// </summary>
public sealed class EvidenceFinder
{
    private const int MostPassages = 8;

    private readonly Detector _detector = Detector.Create();

    /// <summary>Finds the evidence.</summary>
    /// <param name="vacancy">The vacancy.</param>
    /// <param name="documents">The CV and the letter, in any order and number.</param>
    /// <param name="today">The day on which "until now" ends when the vacancy names no closing date.</param>
    public EvidenceReport Find(Vacancy vacancy, IReadOnlyList<ApplicationDocument> documents, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(vacancy);
        ArgumentNullException.ThrowIfNull(documents);
        var application = Application.Read(documents, vacancy.ClosingDate ?? today);
        var warnings = documents.SelectMany(document => application.Instructions.Where(w => w.Document == document.Name)
            .Concat(PersonalityFinder.Find(document)).Concat(ProtectedFinder.Find(document, _detector)).Distinct().OrderBy(w => w.Start));
        return new([.. vacancy.Criteria.Select(criterion => Judge(criterion, application, vacancy.AsksAboutSilence))], [.. warnings]);
    }

    private static CriterionEvidence Judge(Criterion criterion, Application application, bool asksAboutSilence)
    {
        if (!criterion.IsReadable)
        {
            return new(criterion.Id, Verdict.Unclear, [], new(
                "Dit criterium is niet te lezen als iets wat een dossier kan laten zien. Beoordeel het zelf.", "This criterion cannot be read as something that a file can show. Judge it yourself."));
        }
        var findings = Findings(criterion, application, asksAboutSilence);
        var verdict = criterion.AnyIsEnough ? findings.Max(f => f.Verdict) : findings.Min(f => f.Verdict);
        var missing = verdict == Verdict.Met ? [] : findings.Where(f => f.Verdict != Verdict.Met).Select(f => f.Missing).OfType<BilingualText>().ToList();
        var months = findings.Select(f => f.Months).FirstOrDefault(m => m is not null);
        return new(
            criterion.Id, verdict, Passages(findings.SelectMany(f => f.Statements)),
            missing.Count == 0 ? null : new(string.Join(" ", missing.Select(m => m.Dutch)), string.Join(" ", missing.Select(m => m.English))), months);
    }

    private static List<Finding> Findings(Criterion criterion, Application application, bool asksAboutSilence) =>
        [.. criterion.Requirements.Select(requirement => Finder(requirement, application)).Select(f => asksAboutSilence && f is { Silent: true, Verdict: Verdict.NotMet } ? f with { Verdict = Verdict.Unclear } : f)];

    /// <summary>What the rules say on a criterion.</summary>
    internal static RuleSays Rules(Criterion criterion, FileReading file, bool asksAboutSilence)
    {
        if (!criterion.IsReadable) return new(Verdict.Unclear, null, [.. file.Statements.Select(_ => false)]);
        var findings = Findings(criterion, file.Application, asksAboutSilence);
        var verdict = criterion.AnyIsEnough ? findings.Max(f => f.Verdict) : findings.Min(f => f.Verdict);
        var shown = findings.SelectMany(f => f.Statements).DistinctBy(s => (s.Document.Name, s.Start)).Take(MostPassages).Select(s => (s.Document.Name, s.Start)).ToHashSet();
        var typed = criterion.Requirements.Zip(findings).Where(f => f.First is LanguageRequirement or LicenceRequirement or EducationRequirement or AvailabilityRequirement).Select(f => f.Second.Verdict).ToList();
        return new(verdict, typed.Count == 0 ? null : criterion.AnyIsEnough ? typed.Max() : typed.Min(), [.. file.Statements.Select(s => shown.Contains((s.Statement.Document.Name, s.Statement.Start)))]);
    }

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

    private static List<EvidencePassage> Passages(IEnumerable<Statement> statements) =>
        [.. statements.DistinctBy(s => (s.Document.Name, s.Start)).Take(MostPassages).OrderBy(s => s.Document.Kind).ThenBy(s => s.Start)
            .Select(s => new EvidencePassage(s.Document.Name, s.Start, s.End, s.Text))];
}
