namespace Waarborg.Law;

/// <summary>
/// A22-BOT: an assistant that answers by itself does not decide on refunds or claims by itself; then its answers would be decisions in the sense of
/// GDPR Art. 22.
/// </summary>
internal sealed class TheAssistantDoesNotDecideOnClaims : IRule
{
    public string Id => "A22-BOT";

    public bool Concerns(GateQuestion question) => question.Activity.DirectInteraction == true;

    public Judgement Judge(GateQuestion question) => question.Activity switch
    {
        { TakesDecisions: null } => Judgement.Unknown("unknown"),
        { TakesDecisions: false } => Judgement.Met(),
        { SolelyAutomated: false } => Judgement.Met("human"),
        _ => Judgement.Violated("decides"),
    };
}
