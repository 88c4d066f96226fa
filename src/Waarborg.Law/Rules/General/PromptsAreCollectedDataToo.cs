namespace Waarborg.Law;

/// <summary>PROMPT-LOG: what people type in use is a new collection, with its own purpose, notice and term.</summary>
internal sealed class PromptsAreCollectedDataToo : MeasureRule
{
    public override string Id => "PROMPT-LOG";

    public override bool Concerns(GateQuestion question) => question.Activity.DirectInteraction == true;

    protected override IEnumerable<string> Measures(GateQuestion question) => ["prompt-log-policy"];
}
