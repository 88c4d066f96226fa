namespace Waarborg.Law;

/// <summary>Questions that a rule wants answered. Immutable; thread safe.</summary>
/// <param name="Id">Its id: <c>compatibility</c>, <c>lia</c>, <c>dpia</c> or <c>erasure-plan</c>.</param>
/// <param name="Title">Its name.</param>
/// <param name="Intro">What it is for.</param>
/// <param name="Articles">The norm, as canonical ids.</param>
/// <param name="NeedsDpoApproval">Whether it counts only after the data protection officer, another person than the submitter, approved it.</param>
/// <param name="Questions">The questions, in order.</param>
public sealed record Questionnaire(
    string Id, LocalizedText Title, LocalizedText Intro, IReadOnlyList<string> Articles, bool NeedsDpoApproval, IReadOnlyList<Question> Questions)
{
    /// <summary>
    /// Ids of the questions that still need an answer, in order: required ones that are missing, and any with an answer that does not fit (too
    /// short, not one of the options, out of range).
    /// </summary>
    /// <param name="answers">Answers by question id. Answers to other questions are left alone.</param>
    public IReadOnlyList<string> Missing(IReadOnlyDictionary<string, string> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return [.. Questions.Where(question => IsMissing(question, answers.GetValueOrDefault(question.Id))).Select(question => question.Id)];
    }

    private static bool IsMissing(Question question, string? answer) =>
        string.IsNullOrWhiteSpace(answer) ? question.Required : !question.Accepts(answer);
}
