namespace Waarborg.Law;

/// <summary>
/// C2-4: the model was validated on a representative sample for each job family, with error rates for each group, and the vendor documents it.
/// Training on own data is no cure: it can import bias, and is re-use itself.
/// </summary>
internal sealed class TheModelSuitsTheseJobs : MeasureRule
{
    public override string Id => "C2-4";

    public override bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["local-validation", "vendor-documentation"];
}
