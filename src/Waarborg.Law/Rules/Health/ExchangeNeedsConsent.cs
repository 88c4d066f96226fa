namespace Waarborg.Law;

/// <summary>EXCHANGE-15A: data that come through an electronic exchange system come with the consent that Wabvpz Art. 15a asks for.</summary>
internal sealed class ExchangeNeedsConsent : IRule
{
    public string Id => "EXCHANGE-15A";

    public bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    public Judgement Judge(GateQuestion question) => question.Activity.ExchangeSystem switch
    {
        null => Judgement.Unknown("unknown"),
        false => Judgement.Met("no-exchange"),
        true => question.Measure("exchange-consent"),
    };
}
