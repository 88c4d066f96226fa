namespace Waarborg.Law;

/// <summary>
/// C3-1: summarising for care may use identifiable data; training may not just so. The two are separate activities; training does not read the live
/// records, and rests on anonymity that was tested, on explicit consent, or on the research route with secrecy lifted; a model can be recalled.
/// </summary>
internal sealed class CareAndTrainingAreTwoActivities : IRule
{
    public string Id => "C3-1";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question)
    {
        var activity = question.Activity;
        if (activity.Uses(Stage.Train) && activity.Uses(Stage.Apply)) return Judgement.Violated("split");
        return question.Stage == Stage.Apply
            ? Judgement.Met("care")
            : Judgement.Worst(Ground(question), question.Measure("separate-environment"), question.Measure("model-recall-plan"));
    }

    private static Judgement Ground(GateQuestion question) => question.Activity.Article9Ground switch
    {
        _ when question.Facts.DataSet is { LabelledPseudonymous: false } && AnonymousIsTestedNotDeclared.HasPassed(question.Facts) => Judgement.Met("anonymous"),
        "9(2)(a)" => question.Measure("explicit-consent"),
        "9(2)(j)" => Judgement.Worst(question.Measure("research-conditions"), question.Measure("secrecy-lifted")),
        null => Judgement.Unknown("no-route"),
        _ => Judgement.Violated("wrong-route"),
    };
}
