using System.Text.RegularExpressions;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>What a criterion asks, in a form that can be looked for.</summary>
internal abstract record Requirement;

/// <summary>Time spent on something.</summary>
/// <param name="Months">At least so many months, above 0.</param>
/// <param name="Topic">On what.</param>
/// <param name="WithinYears">Only the last so many years count; null for ever.</param>
/// <param name="FullTime">True when part-time work counts in proportion.</param>
/// <param name="Paid">True when internships and volunteering do not count.</param>
/// <param name="Career">True when it is about the trade itself, so that a career in another trade answers it too.</param>
/// <param name="Excluded">Jobs that do not count by the words of the criterion; null for none.</param>
internal sealed record ExperienceRequirement(int Months, Topic Topic, int? WithinYears, bool FullTime, bool Paid, bool Career, Regex? Excluded = null) : Requirement;

/// <summary>Something that one has worked with, can or knows, with no term.</summary>
/// <param name="Topic">What.</param>
/// <param name="LearningWillDo">True when having been taught it is what is asked.</param>
internal sealed record SkillRequirement(Topic Topic, bool LearningWillDo = false) : Requirement;

/// <summary>Something that somebody did once, to be shown by telling it.</summary>
/// <param name="Topic">What kind of thing.</param>
internal sealed record ExampleRequirement(Topic Topic) : Requirement;

/// <summary>Several demands of which one is enough.</summary>
/// <param name="Any">The demands, at least two.</param>
internal sealed record EitherRequirement(IReadOnlyList<Requirement> Any) : Requirement;

/// <summary>A finished education.</summary>
/// <param name="Level">The lowest level (see <c>EducationLevels</c>); 0 when only the field matters.</param>
/// <param name="Field">The field, or an empty topic when any will do.</param>
/// <param name="RelatedFieldWillDo">True for "or similar".</param>
/// <param name="LevelOfThinkingWillDo">True for "werk- en denkniveau": no diploma is asked.</param>
/// <param name="DutchLadder">True when the level is named in Dutch terms, so that a foreign diploma has to have been valued.</param>
internal sealed record EducationRequirement(double Level, Topic Field, bool RelatedFieldWillDo, bool LevelOfThinkingWillDo, bool DutchLadder) : Requirement;

/// <summary>A licence, registration or certificate that must be valid.</summary>
/// <param name="Name">Its name as the vacancy words it.</param>
/// <param name="Pattern">How a file words it.</param>
/// <param name="YearsValid">For how long it is valid, when that is known.</param>
/// <param name="Category">The category that is asked, as a number; null when any will do.</param>
/// <param name="ApplyingWillDo">True when being willing to apply for it is enough.</param>
internal sealed record LicenceRequirement(string Name, Regex Pattern, int? YearsValid, int? Category = null, bool ApplyingWillDo = false) : Requirement;

/// <summary>A language.</summary>
/// <param name="Language">Which one.</param>
/// <param name="Level">The lowest level: 1 (A1) to 6 (C2), 7 for a mother tongue.</param>
internal sealed record LanguageRequirement(Knowledge.Tongue Language, int Level) : Requirement;

/// <summary>Something that somebody must be willing to do.</summary>
/// <param name="Topic">What.</param>
/// <param name="Travel">True when it is travelling or moving house.</param>
internal sealed record WillingnessRequirement(Topic Topic, bool Travel) : Requirement;

/// <summary>When somebody can work.</summary>
/// <param name="Hours">At least so many hours a week; 0 when the vacancy does not say.</param>
/// <param name="Days">Days that must be possible, Monday = bit 0.</param>
/// <param name="Shifts">Patterns of work that must be possible: weekend, evening, night, shifts, on call.</param>
/// <param name="Start">The last day on which the work may begin; null when the vacancy names none.</param>
/// <param name="DaysAmongHours">True when the days are named as part of the hours ("28 hours, including Monday"), so that nearly a full week holds them.</param>
internal sealed record AvailabilityRequirement(double Hours, int Days, IReadOnlyList<Knowledge.ShiftKind> Shifts, DateOnly? Start, bool DaysAmongHours = false) : Requirement;
