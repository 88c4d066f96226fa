namespace Waarborg.Law;

/// <summary>
/// EXPLAIN-15: who is assessed can hear which part the AI had, on which data and criteria, and what would have changed the outcome, as actually
/// applied at the time (GDPR Art. 15(1)(h), C-203/22; AI Act Art. 86).
/// </summary>
internal sealed class ARejectionIsExplained : MeasureRule
{
    public override string Id => "EXPLAIN-15";

    public override bool Concerns(GateQuestion question) => question.Activity.AssessesPeople() && question.Activity.EffectOnPeople() is null or "legal-or-significant";

    protected override IEnumerable<string> Measures(GateQuestion question) => ["explanation"];
}
