namespace Waarborg.Law;

/// <summary>
/// AUTOBIAS: it is checked whether clinicians follow the output too easily, with known-wrong examples (AI Act Art. 14(4)(b) for high-risk systems).
/// </summary>
internal sealed class CliniciansKeepThinking : MeasureRule
{
    public override string Id => "AUTOBIAS";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["automation-bias"];
}
