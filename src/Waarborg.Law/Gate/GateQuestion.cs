namespace Waarborg.Law;

/// <summary>What a rule is asked: may this stage of this activity go on, by these facts?</summary>
internal sealed record GateQuestion(Activity Activity, Facts Facts, Stage Stage)
{
    /// <summary>
    /// The stage that has to complete first: the nearest earlier one that the activity uses. Null when there is none; and overseeing waits for
    /// nothing, because somebody has to watch from the first day.
    /// </summary>
    public Stage? Predecessor => Stage is Stage.Oversee or Stage.Rights
        ? null
        : Activity.Stages.Where(declaration => declaration.Used && declaration.Stage < Stage).Select(declaration => (Stage?)declaration.Stage).Max();

    /// <summary>Whether the stage waits for an earlier one.</summary>
    public bool IsLocked => Predecessor is { } predecessor && !Facts.CompletedStages.Contains(predecessor);

    /// <summary>A questionnaire as it stands.</summary>
    public Form Form(string questionnaire) =>
        new(QuestionnaireBook.Current.Get(questionnaire), Facts.Assessments.GetValueOrDefault(questionnaire), Facts.Now);
}
