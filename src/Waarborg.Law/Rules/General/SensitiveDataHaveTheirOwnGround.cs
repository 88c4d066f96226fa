namespace Waarborg.Law;

/// <summary>
/// A9-GROUND: the ground of GDPR Art. 9(2), or the one for data on offences (Art. 10), meets its own conditions. Care data serve care; research is
/// more than product development.
/// </summary>
internal sealed class SensitiveDataHaveTheirOwnGround : IRule
{
    public string Id => "A9-GROUND";

    public bool Concerns(GateQuestion question) => question.Activity is { SpecialCategories: true, Article9Ground: not null } || question.Activity.ConcernsHealth() && question.Activity.Article9Ground is not null
        || question.Activity.ConcernsCrime() && question.Activity.Article10Ground is not null;

    public Judgement Judge(GateQuestion question) => Judgement.Worst(Special(question), Criminal(question));

    private static Judgement Special(GateQuestion question) => question.Activity.Article9Ground switch
    {
        null => Judgement.Met(),
        "9(2)(a)" => question.Measure("explicit-consent"),
        "9(2)(b)" or "9(2)(g)" or "9(2)(i)" => question.Measure("statutory-basis"),
        "9(2)(h)" => Care(question),
        "9(2)(j)" => Research(question),
        "9(2)(c)" => Judgement.Violated("vital"),
        "9(2)(d)" or "9(2)(e)" or "9(2)(f)" => question.Measure("article-9-reasons"),
        _ => Judgement.Violated("no-such-ground"),
    };

    private static Judgement Care(GateQuestion question) => question switch
    {
        { Stage: Stage.Train } or { Stage: Stage.Prepare } => Judgement.Violated("care-not-training"),
        { Activity.PurposeKind: null } => Judgement.Unknown("kind-unknown"),
        { Activity.PurposeKind: not "care" } => Judgement.Violated("not-care"),
        _ => question.Measure("professional-secrecy"),
    };

    private static Judgement Research(GateQuestion question) => question.Activity.PurposeKind switch
    {
        null => Judgement.Unknown("kind-unknown"),
        "research" => question.Measure("research-conditions"),
        _ => Judgement.Violated("not-research"),
    };

    private static Judgement Criminal(GateQuestion question) =>
        question.Activity.ConcernsCrime() && question.Activity.Article10Ground is not null ? question.Measure("criminal-data-conditions") : Judgement.Met();
}
