namespace Waarborg.Law;

/// <summary>
/// AIA-27: public bodies, and private parties with public services, assess fundamental rights before they use a high-risk system (AI Act Art. 27). A
/// private employer who recruits need not.
/// </summary>
internal sealed class FundamentalRightsWereAssessed : IRule
{
    public string Id => "AIA-27";

    public bool Concerns(GateQuestion question) => question.Activity.IsAnnexThree() == true;

    public Judgement Judge(GateQuestion question) => question.Activity.PublicBody switch
    {
        null => Judgement.Unknown("unknown"),
        false => Judgement.Met("private"),
        true => question.Measure("fria"),
    };
}
