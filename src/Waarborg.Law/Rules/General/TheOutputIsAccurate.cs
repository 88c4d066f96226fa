namespace Waarborg.Law;

/// <summary>ACCURACY-5: how often the output is wrong was measured, and somebody corrects it (GDPR Art. 5(1)(d)). In care C3-2 asks for it.</summary>
internal sealed class TheOutputIsAccurate : MeasureRule
{
    public override string Id => "ACCURACY-5";

    public override bool Concerns(GateQuestion question) => !question.Activity.ConcernsHealth();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["output-accuracy"];
}
