namespace Waarborg.Law;

/// <summary>
/// SECRECY-457: giving records to a party outside so that it can train is disclosure. Professional secrecy covers everybody who sees the data, or it
/// was lifted in the way of the law (7:457 and 7:458 BW, Wet BIG Art. 88).
/// </summary>
internal sealed class SecrecyIsKept : IRule
{
    public string Id => "SECRECY-457";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    public Judgement Judge(GateQuestion question)
    {
        if (question.Activity.Recipients?.Any(recipient => recipient.TrainsOnOurData == true) == true) return Judgement.Violated("disclosed");
        return question.Stage == Stage.Train && question.Activity.Article9Ground != "9(2)(a)" ? question.Measure("secrecy-lifted") : question.Measure("professional-secrecy");
    }
}
