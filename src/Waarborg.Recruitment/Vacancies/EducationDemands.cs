using System.Text.RegularExpressions;
using Waarborg.Recruitment.Knowledge;

namespace Waarborg.Recruitment.Vacancies;

/// <summary>Reads the level and the field of an education that is asked.</summary>
internal static partial class EducationDemands
{
    internal static EducationRequirement Read(string part)
    {
        var levels = EducationLevels.All.Where(l => Wording.LevelWords().IsMatch(part) && l.Pattern.Match(part) is { Success: true, Length: > 2 } match && !AmbiguousInVacancy().IsMatch(match.Value)).Select(l => l.Level).ToList();
        if (levels.Count == 0 && EducationLevels.BareMbo.IsMatch(part)) levels.Add(2);
        // "A completed course or master's": the course is enough.
        if (CourseOr().IsMatch(part)) levels.Clear();
        var field = TopicReader.Read(Wording.NotField().Replace(EducationLevels.All.Aggregate(part, (text, level) => AmbiguousFree(level, text)), " "), study: true);
        return new(levels.Count > 0 ? levels.Min() : 0, field, Similar().IsMatch(part), Thinking().IsMatch(part), DutchLadder().IsMatch(part));
    }

    /// <summary>The names of levels are no field; "pabo" and "hbo-v" are both.</summary>
    private static string AmbiguousFree(EducationLevels level, string text) => level.Pattern.Replace(text, match => NamesField().IsMatch(match.Value) ? match.Value : " ");

    [GeneratedRegex(@"\b(?:opleiding|cursus|course|training|programme) (?:of|or) (?:een |an? )?(?:master|bachelor|hbo)")]
    private static partial Regex CourseOr();

    [GeneratedRegex(@"^(?:ma|mr|ir|ad|ba|ing|drs|bed|med|degree in|diplom)$")]
    private static partial Regex AmbiguousInVacancy();

    [GeneratedRegex(@"vergelijkbaar|vergelijkbare|gelijkwaardig|soortgelijk|similar|equivalent|related|verwant|comparable|relevant")]
    private static partial Regex Similar();

    [GeneratedRegex(@"denkniveau|werk- en denk|level of thinking|working and thinking")]
    private static partial Regex Thinking();

    [GeneratedRegex(@"^(?:pabo|(?:mbo|hbo)[\s-]*v|verzorgende.*|.*verpleegkund.*|lerarenopleiding.*|hbo[\s-]?ict)$")]
    private static partial Regex NamesField();

    [GeneratedRegex(@"\bmbo|\bhbo(?!\W+(?:or|of) universit)|\bwo\b|niveau|gelijk ?gesteld|gelijk is gesteld|nuffic|pabo|nlqf|erkend|gewaardeerd|evaluated|recogni[sz]ed|equivalent")]
    private static partial Regex DutchLadder();
}
