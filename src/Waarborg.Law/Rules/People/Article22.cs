namespace Waarborg.Law;

/// <summary>
/// GDPR Art. 22: a decision with legal or similarly significant effect is not left to a machine. The exceptions (contract, law, explicit consent) hold only with
/// safeguards, and with special categories only on consent or a law (Art. 22(4)). UAVG Art. 40 holds only without profiling.
/// </summary>
internal static class Article22
{
    /// <summary>Whether the rule of Art. 22(1) is kept.</summary>
    public static Judgement Judge(GateQuestion question) => question.Activity.EffectOnPeople() switch
    {
        "none" or "service" => Judgement.Met("small-effect"),
        "legal-or-significant" when HasException(question) => Judgement.Met("exception"),
        "legal-or-significant" => Judgement.Worst(Role(question.Activity.HumanRole), Automated(question.Activity.SolelyAutomated)),
        _ => Judgement.Unknown("effect-unknown"),
    };

    /// <summary>Whether an exception is relied on that holds, with its safeguards.</summary>
    public static bool HasException(GateQuestion question) => question.Activity.Article22Exception switch
    {
        "contract" or "explicit-consent" => Spared(question) && question.Has("article-22-safeguards"),
        "law" => Spared(question) && question.Has("statutory-basis") && question.Has("article-22-safeguards"),
        "uavg-40" => question.Activity.Profiling == false && !question.Activity.EvaluatesPeople() && question.Has("uavg-40-advice"),
        _ => false,
    };

    private static bool Spared(GateQuestion question) =>
        question.Activity.SpecialCategories == false || question.Activity.Article9Ground is "9(2)(a)" or "9(2)(g)";

    private static Judgement Role(string? role) => role switch
    {
        "none" => Judgement.Violated("no-human"),
        "approves" or "decides" => Judgement.Met(),
        _ => Judgement.Unknown("role-unknown"),
    };

    private static Judgement Automated(bool? solely) => Judgement.Declared(!solely, "automated", "automated-unknown");
}
