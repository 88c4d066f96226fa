using Waarborg.Law;

namespace Waarborg.Chain.Activities;

/// <summary>Reads the questionnaires that a manifest states as filled in.</summary>
internal static class AssessmentReader
{
    private static readonly string[] Ids = [.. QuestionnaireBook.Current.All.Select(questionnaire => questionnaire.Id)];

    internal static Dictionary<string, AssessmentFact> Read(ManifestNode root)
    {
        var assessments = new Dictionary<string, AssessmentFact>(StringComparer.Ordinal);
        if (root.Map("assessments") is not { } node) return assessments;
        node.AllowOnly(Ids);
        foreach (var id in Ids)
        {
            if (node.Map(id) is not { } block) continue;
            block.AllowOnly("submittedOn", "approvedOn", "answers");
            var (submitted, approved) = (block.Day("submittedOn"), block.Day("approvedOn"));
            if (approved < submitted) block.Complain("approvedOn", new("een datum op of na submittedOn", "a date on or after submittedOn"));
            var answers = Answers(block, QuestionnaireBook.Current.Get(id));
            if (submitted is { } on) assessments[id] = new AssessmentFact(answers, At(on), approved is { } day ? At(day) : null);
        }
        return assessments;
    }

    private static Dictionary<string, string> Answers(ManifestNode block, Questionnaire questionnaire)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (block.Map("answers") is not { } node) return answers;
        node.AllowOnly([.. questionnaire.Questions.Select(question => question.Id)]);
        foreach (var question in questionnaire.Questions)
        {
            if (node.Text(question.Id) is { } answer) answers[question.Id] = answer;
        }
        return answers;
    }

    private static DateTimeOffset At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
}
