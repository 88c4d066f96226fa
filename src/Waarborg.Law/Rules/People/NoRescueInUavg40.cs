namespace Waarborg.Law;

/// <summary>
/// UAVG-40: the Dutch exception to Art. 22 holds only without profiling, for a legal duty or a public task; it is no rescue for selection. Whether
/// it is valid at all is disputed.
/// </summary>
internal sealed class NoRescueInUavg40 : IRule
{
    public string Id => "UAVG-40";

    public bool Concerns(GateQuestion question) => question.Activity.EffectOnPeople() is null or "legal-or-significant" && question.Activity.AssessesPeople() || question.Activity.Article22Exception == "uavg-40";

    public Judgement Judge(GateQuestion question) => question.Activity switch
    {
        { Article22Exception: null } => Judgement.Unknown("unknown"),
        { Article22Exception: not "uavg-40" } => Judgement.Met("not-relied-on"),
        _ when question.Activity.AssessesPeople() || question.Activity.Profiling != false => Judgement.Violated("profiling").At(Severity.Blocking),
        _ => question.Measure("uavg-40-advice"),
    };
}
