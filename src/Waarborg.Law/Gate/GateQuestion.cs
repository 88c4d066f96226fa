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

    /// <summary>The people in numbers, or null when they are unknown.</summary>
    public Crowd? Crowd => Law.Crowd.Of(Activity, Facts);

    /// <summary>The basis on which the stage rests: its own, or else that of the activity.</summary>
    public LawfulBasis? Basis => Activity.Declaration(Stage)?.Basis ?? Activity.Basis;

    /// <summary>The basis of the stage; and that of the activity too, where the stage serves the purpose of the activity.</summary>
    public IEnumerable<LawfulBasis> Bases => new[] { Basis, Activity.Declaration(Stage)?.PurposeId == Activity.PurposeId ? Activity.Basis : null }.OfType<LawfulBasis>().Distinct();

    /// <summary>Whether a measure was taken and can be shown: unknown without proof, after its time, or while its day is still to come.</summary>
    public Judgement Measure(string id)
    {
        var measure = MeasureBook.Current.Get(id);
        if (Activity.Measures.GetValueOrDefault(id) is not { } declared) return Judgement.Unknown("measure-unknown", measure.Text);
        if (!declared.Done)
            return measure.Waivable && declared.NotNeeded is not null ? Judgement.Met("measure-not-needed", measure.Text) : Judgement.Violated("measure-none", measure.Text);
        if (string.IsNullOrWhiteSpace(declared.Evidence)) return Judgement.Unknown("measure-unproven", measure.Text);
        if (declared.On is not { } on) return Judgement.Unknown("measure-undated", measure.Text);
        if (on > Facts.Today) return Judgement.Unknown("measure-later", measure.Text, on);
        return measure.LastsMonths is { } months && on < Facts.Today.AddMonths(-months)
            ? Judgement.Unknown("measure-old", measure.Text, on, months)
            : Judgement.Met();
    }

    /// <summary>Whether a measure was taken and can be shown.</summary>
    public bool Has(string measure) => Measure(measure) is { Status: FindingStatus.Met };

    /// <summary>A questionnaire as it stands.</summary>
    public Form Form(string questionnaire) =>
        new(QuestionnaireBook.Current.Get(questionnaire), Facts.Assessments.GetValueOrDefault(questionnaire), Facts.Now);
}
