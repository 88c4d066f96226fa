namespace Waarborg.Law;

/// <summary>
/// C2-8: a human really decides (H1 to H17), and people can contest: with an owner, a term and another reviewer (GDPR Art. 22(3), 21, 12(3)).
/// </summary>
internal sealed class AHumanAndAContestRouteAreReal : IRule
{
    public string Id => "C2-8";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => Judgement.Worst(Human(question), question.Measure("contest-route"));

    private static Judgement Human(GateQuestion question) => question.Activity.HumanRole switch
    {
        "none" => Judgement.Violated("no-human"),
        null => Judgement.Unknown("role-unknown"),
        _ when ReviewFeatures.Missing(question.Activity.ReviewFeatures) is var missing and > 0 => Judgement.Unknown("features", missing),
        _ => question.Measure("human-review"),
    };
}
