namespace Waarborg.Law;

/// <summary>
/// C2-7: unequal outcomes between groups were looked for before use and each quarter, and explained or stopped (AWGB Art. 5, 7:646 BW, WGBL Art. 3,
/// WGBH/CZ Art. 4).
/// </summary>
internal sealed class EveryGroupIsTreatedAlike : MeasureRule
{
    public override string Id => "C2-7";

    public override bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["bias-test"];
}
