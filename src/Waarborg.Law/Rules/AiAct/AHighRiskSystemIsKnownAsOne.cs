namespace Waarborg.Law;

/// <summary>
/// AIA-HIGH: recruitment is high-risk (AI Act Annex III 4(a)), and with profiling Art. 6(3) offers no escape. The duties bind from 2 December 2027;
/// preparing takes long.
/// </summary>
internal sealed class AHighRiskSystemIsKnownAsOne : IRule
{
    public string Id => "AIA-HIGH";

    public bool Concerns(GateQuestion question) => question.Activity.IsAnnexThree() != false;

    public Judgement Judge(GateQuestion question) => question.Activity switch
    {
        var activity when activity.IsAnnexThree() is null => Judgement.Unknown("area-unknown"),
        { ClaimsArticle63: true } activity when activity.AssessesPeople() || activity.Profiling != false => Judgement.Violated("no-escape"),
        { ClaimsArticle63: true } => question.Measure("article-6-4-record"),
        _ => question.Measure("high-risk-file"),
    };
}
