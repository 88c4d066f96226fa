using Waarborg.Recruitment.Finding;
using Waarborg.Recruitment.Vacancies;
using Waarborg.Recruitment.Weighing;

namespace Waarborg.EvidenceTraining;

/// <summary>An application with what its author expects of every criterion.</summary>
/// <param name="Series">The series that the set belongs to: one round of writing.</param>
/// <param name="Set">The name of the folder: one vacancy.</param>
/// <param name="Candidate">The candidate's number.</param>
/// <param name="Vacancy">The vacancy.</param>
/// <param name="Questions">Its criteria.</param>
/// <param name="Reading">The file.</param>
/// <param name="Expected">The expected verdicts.</param>
/// <param name="Evidence">Which statements are expected passages, by criterion; null where no passages are annotated.</param>
/// <param name="Rules">What the rules said, by criterion, before anybody had looked at the set.</param>
/// <param name="Now">What the rules say now.</param>
internal sealed record LabelledFile(string Series, string Set, string Candidate, Vacancy Vacancy, IReadOnlyList<Question> Questions, FileReading Reading, Verdict[] Expected, bool[][]? Evidence, RuleSays[] Rules, RuleSays[] Now);
