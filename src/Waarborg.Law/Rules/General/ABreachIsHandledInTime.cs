namespace Waarborg.Law;

/// <summary>
/// BREACH-33: a tested runbook says what to do with a personal data breach within 72 hours (GDPR Art. 33 and 34). In care C3-7 asks for it.
/// </summary>
internal sealed class ABreachIsHandledInTime : MeasureRule
{
    public override string Id => "BREACH-33";

    public override bool Concerns(GateQuestion question) => !question.Activity.ConcernsHealth();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["breach-runbook"];
}
