namespace Waarborg.Law;

/// <summary>
/// RETENTION-5: there is a term for each artefact (prompts, outputs, logs, sets, models), and what is past its term is erased by itself. In care
/// C3-7 asks for it.
/// </summary>
internal sealed class RetentionIsCarriedOut : MeasureRule
{
    public override string Id => "RETENTION-5";

    public override bool Concerns(GateQuestion question) => !question.Activity.ConcernsHealth();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["retention-per-artefact"];
}
