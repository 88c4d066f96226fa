namespace Waarborg.Law;

/// <summary>
/// SCHUFA-ROLE: who sells the score may be a controller, alone or jointly, when it decides by its score (C-634/21). The roles were looked into.
/// </summary>
internal sealed class TheVendorsPartIsKnown : IRule
{
    public string Id => "SCHUFA-ROLE";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => question.Activity.Recipients switch
    {
        null => Judgement.Unknown("unknown"),
        { Count: 0 } => Judgement.Met("none"),
        _ => question.Measure("vendor-role"),
    };
}
