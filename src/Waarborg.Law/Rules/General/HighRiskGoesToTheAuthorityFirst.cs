namespace Waarborg.Law;

/// <summary>PRIOR-36: where the DPIA leaves a high risk, the authority was consulted first and its answer was followed (GDPR Art. 36).</summary>
internal sealed class HighRiskGoesToTheAuthorityFirst : IRule
{
    public string Id => "PRIOR-36";

    public bool Concerns(GateQuestion question) => question.Form("dpia")["residual-risk"] == "high";

    public Judgement Judge(GateQuestion question) =>
        question.Has("prior-consultation") ? Judgement.Met("consulted") : Judgement.Violated("high");
}
