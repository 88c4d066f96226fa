namespace Waarborg.Law;

/// <summary>
/// AIA-26: workers and their representatives, and the people about whom it helps decide, are told that a high-risk AI is used (AI Act Art. 26(7) and
/// (11)).
/// </summary>
internal sealed class PeopleAreToldOfHighRiskAi : MeasureRule
{
    public override string Id => "AIA-26";

    public override bool Concerns(GateQuestion question) => question.Activity.IsAnnexThree() == true;

    protected override IEnumerable<string> Measures(GateQuestion question) => ["high-risk-informed"];
}
