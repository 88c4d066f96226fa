namespace Waarborg.Law;

/// <summary>A questionnaire with the answers that were given to it, if any.</summary>
internal sealed class Form(Questionnaire questionnaire, AssessmentFact? given, DateTimeOffset now)
{
    /// <summary>Whether nobody submitted it.</summary>
    public bool IsAbsent => given is null;

    /// <summary>How many questions still need an answer.</summary>
    public int Missing { get; } = given is null
        ? questionnaire.Questions.Count(question => question.Required)
        : questionnaire.Missing(given.Answers).Count;

    /// <summary>Whether every question is answered.</summary>
    public bool IsComplete => !IsAbsent && Missing == 0;

    /// <summary>Whether it is complete and, where that is called for, approved by the DPO.</summary>
    public bool IsSettled => IsComplete && !IsOutdated && (!questionnaire.NeedsDpoApproval || given!.IsApproved(now));

    /// <summary>Whether the activity changed after it was made.</summary>
    public bool IsOutdated => given is { OutdatedBy.Count: > 0 };

    /// <summary>An answer, or null.</summary>
    public string? this[string question] => given?.Answers.GetValueOrDefault(question);

    /// <summary>
    /// Unknown while it is absent or incomplete (detail <c>form-open</c> with the number of open questions) was made for an earlier
    /// version of the activity (<c>form-outdated</c>) or waits for the DPO (<c>form-dpo</c>);
    /// met when it is settled.
    /// </summary>
    public Judgement Judge() => this switch
    {
        { IsComplete: false } => Judgement.Unknown("form-open", Missing).RemedyBy(questionnaire.Id),
        { IsOutdated: true } => Judgement.Unknown("form-outdated", string.Join(", ", given!.OutdatedBy.Take(5))).RemedyBy(questionnaire.Id),
        { IsSettled: false } => Judgement.Unknown("form-dpo").RemedyBy(questionnaire.Id),
        _ => Judgement.Met(),
    };
}
