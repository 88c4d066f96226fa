namespace Waarborg.Law;

/// <summary>
/// T-HUMAN: an outcome with legal or similarly significant effect takes effect only after a human looked and could differ. The exceptions of GDPR
/// Art. 22(2) are not offered: they would need proof that the system cannot give.
/// </summary>
internal sealed class AHumanDecidesWhatMattersToPeople : IRule
{
    public string Id => "T-HUMAN";

    public Judgement Judge(GateQuestion question) => question.Activity.Effect switch
    {
        "none" or "service" => Judgement.Met("small-effect"),
        "legal-or-significant" => Judgement.Worst(Role(question.Activity.HumanRole), Automated(question.Activity.SolelyAutomated)),
        _ => Judgement.Unknown("effect-unknown"),
    };

    private static Judgement Role(string? role) => role switch
    {
        "none" => Judgement.Violated("no-human"),
        "approves" or "decides" => Judgement.Met(),
        _ => Judgement.Unknown("role-unknown"),
    };

    private static Judgement Automated(bool? solely) => Judgement.Declared(!solely, "automated", "automated-unknown");
}
