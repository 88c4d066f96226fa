using System.Globalization;

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
    public bool IsSettled => IsComplete && !IsOutdated && !IsOverdue && (!questionnaire.NeedsDpoApproval || given!.IsApproved(now));

    /// <summary>Whether the activity changed after it was made.</summary>
    public bool IsOutdated => given is { OutdatedBy.Count: > 0 };

    /// <summary>Whether the day on which it would be looked at again has passed, where that day may be left open. Where it may not, the rule itself looks at it.</summary>
    public bool IsOverdue => questionnaire.Questions.Any(question => question is { Id: "review-date", Required: false })
        && DateOnly.TryParseExact(this["review-date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>An answer, or null.</summary>
    public string? this[string question] => given?.Answers.GetValueOrDefault(question);

    /// <summary>
    /// Unknown while it is absent or incomplete (detail <c>form-open</c> with the number of open questions) was made for an earlier
    /// version of the activity (<c>form-outdated</c>), had to be looked at again (<c>form-review</c>) or waits for the DPO (<c>form-dpo</c>);
    /// met when it is settled.
    /// </summary>
    public Judgement Judge() => this switch
    {
        { IsComplete: false } => Judgement.Unknown("form-open", Missing).RemedyBy(questionnaire.Id),
        { IsOutdated: true } => Judgement.Unknown("form-outdated", string.Join(", ", given!.OutdatedBy.Take(5))).RemedyBy(questionnaire.Id),
        { IsOverdue: true } => Judgement.Unknown("form-review", DateOnly.ParseExact(this["review-date"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture)).RemedyBy(questionnaire.Id),
        { IsSettled: false } => Judgement.Unknown("form-dpo").RemedyBy(questionnaire.Id),
        _ => Judgement.Met(),
    };
}
