namespace Waarborg.Law;

/// <summary>RELATIVES: records hold data of relatives and others, who are data subjects themselves.</summary>
internal sealed class RelativesAreProtectedToo : MeasureRule
{
    public override string Id => "RELATIVES";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["relatives-data"];
}
