namespace Waarborg.Law;

/// <summary>
/// MDR-11: it was looked into whether the software is a medical device (MDR 2017/745, rule 11): plain summarising may be outside, decision support
/// is inside, and then the AI Act follows on 2 August 2028.
/// </summary>
internal sealed class WhetherItIsAMedicalDeviceWasAsked : IRule
{
    public string Id => "MDR-11";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question) => question.Activity.MedicalPurpose switch
    {
        null => Judgement.Unknown("unknown"),
        "decision-support" => question.Measure("mdr-conformity"),
        _ => question.Measure("mdr-qualification"),
    };
}
