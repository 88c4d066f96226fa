namespace Waarborg.Law;

/// <summary>LOG-7513: every look into a record is logged (NEN 7513), and patients can see that log (Wabvpz Art. 15e).</summary>
internal sealed class PatientsCanSeeWhoLooked : MeasureRule
{
    public override string Id => "LOG-7513";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["patient-log-access"];
}
