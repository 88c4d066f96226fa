namespace Waarborg.Law;

/// <summary>MINORS-450: for minors and for people who cannot decide, it is settled who is told and who decides (7:447, 7:450 and 7:465 BW).</summary>
internal sealed class WhoCannotSpeakIsRepresented : MeasureRule
{
    public override string Id => "MINORS-450";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["representation"];
}
