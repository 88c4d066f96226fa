namespace Waarborg.Law;

/// <summary>RIGHTS-ID: a request is handled when it is certain enough who asks. The only rule of the Rights stage: nothing else may stand in a
/// person's way.</summary>
internal sealed class TheRequesterWasIdentified : IRule
{
    public string Id => "RIGHTS-ID";

    public Judgement Judge(GateQuestion question) => question.Facts.RightsRequest switch
    {
        null => Judgement.Unknown("no-request"),
        { Identified: false } => Judgement.Violated("unidentified"),
        _ => Judgement.Met(),
    };
}
