namespace Waarborg.Law;

/// <summary>
/// INJECTION: hidden instructions in what people hand in are looked for, so that nobody can command the model (GDPR Art. 5(1)(d), 32).
/// </summary>
internal sealed class TextCannotCommandTheModel : MeasureRule
{
    public override string Id => "INJECTION";

    public override bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["injection-check"];
}
