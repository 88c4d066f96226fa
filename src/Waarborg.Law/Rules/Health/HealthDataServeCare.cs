namespace Waarborg.Law;

/// <summary>
/// C3-3: health data are used for care, by somebody with a treatment relation, and the output for nothing else. Another purpose, such as training,
/// needs a ground of its own.
/// </summary>
internal sealed class HealthDataServeCare : IRule
{
    public string Id => "C3-3";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question) => question.Stage == Stage.Train ? Training(question) : question.Activity.PurposeKind switch
    {
        null => Judgement.Unknown("kind-unknown"),
        "care" => Judgement.Worst(question.Measure("treatment-relation-access"), question.Measure("output-for-care-only")),
        _ when question.Activity.Article9Ground is "9(2)(a)" or "9(2)(j)" => Judgement.Met("own-ground"),
        // A law may ask for health data elsewhere: for benefits, at work, in insurance, for public health.
        _ when question.Activity.Article9Ground is "9(2)(b)" or "9(2)(g)" or "9(2)(i)" => question.Measure("statutory-basis"),
        _ => Judgement.Violated("not-care"),
    };

    private static Judgement Training(GateQuestion question) => question.Activity.Article9Ground switch
    {
        "9(2)(a)" or "9(2)(j)" => Judgement.Met("own-ground"),
        _ when question.Facts.DataSet is { LabelledPseudonymous: false } && AnonymousIsTestedNotDeclared.HasPassed(question.Facts) => Judgement.Met("anonymous"),
        _ => Judgement.Violated("training"),
    };
}
