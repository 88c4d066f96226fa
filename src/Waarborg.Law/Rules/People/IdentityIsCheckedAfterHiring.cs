namespace Waarborg.Law;

/// <summary>ID-HIRE: a citizen service number or a copy of an identity document is asked for only of who is hired (UAVG Art. 46).</summary>
internal sealed class IdentityIsCheckedAfterHiring : IRule
{
    public string Id => "ID-HIRE";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsApplicants();

    public Judgement Judge(GateQuestion question) =>
        question.Activity.HoldsIdentityNumbers() ? Judgement.Violated("identity")
        : Judgement.Declared(!question.Activity.IdentityData, "identity", "unknown");
}
