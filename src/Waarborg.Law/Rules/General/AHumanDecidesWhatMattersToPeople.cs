namespace Waarborg.Law;

/// <summary>
/// T-HUMAN: an outcome with legal or similarly significant effect takes effect only after a human looked and could differ, unless an exception of GDPR
/// Art. 22(2) holds with its safeguards.
/// </summary>
internal sealed class AHumanDecidesWhatMattersToPeople : IRule
{
    public string Id => "T-HUMAN";

    public Judgement Judge(GateQuestion question) => Article22.Judge(question);
}
