namespace Waarborg.Law;

/// <summary>
/// AIA-26-LOG: the deployer keeps the logs of a high-risk system for six months at least, unless data protection law asks for less (AI Act Art.
/// 26(6)).
/// </summary>
internal sealed class LogsOfHighRiskAiAreKept : MeasureRule
{
    public override string Id => "AIA-26-LOG";

    public override bool Concerns(GateQuestion question) => question.Activity.IsAnnexThree() == true;

    protected override IEnumerable<string> Measures(GateQuestion question) => ["ai-logs"];
}
