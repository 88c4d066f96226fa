using Waarborg.Deidentification;
using Waarborg.Recruitment.Reading;
using Waarborg.Recruitment.Texts;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Warnings;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.Recruitment.Finding;

/// <summary>
/// Looks in a CV and a letter for what bears on the criteria of a vacancy. Works by rules and by small weights that were learned from annotated applications, without a network;
/// the same file always gives the same report. Immutable and thread safe. Keeps no text.
/// </summary>
public sealed class EvidenceFinder
{
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
        var file = new FileReading(application);
        var questions = vacancy.Criteria.Select(Question.Of).ToList();
        var rules = vacancy.Criteria.Select(criterion => RuleFinding.Of(criterion, application, vacancy.AsksAboutSilence)).ToList();
        var weighed = Weigher.Weigh(EvidenceModel.Shared, vacancy, questions, file, [.. rules.Select(r => r.Says(file))]);
        return new([.. questions.Select((question, at) => Decision.Of(question, file, rules[at], weighed[at]))], [.. warnings]);
    }
}
