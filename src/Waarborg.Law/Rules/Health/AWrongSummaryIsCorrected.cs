namespace Waarborg.Law;

/// <summary>
/// C3-4: a wrong output can be withdrawn and made anew, whoever received it is told, the patient can add a statement, and the source is never
/// overwritten.
/// </summary>
internal sealed class AWrongSummaryIsCorrected : MeasureRule
{
    public override string Id => "C3-4";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["summary-correction"];
}
