namespace Waarborg.Law;

/// <summary>IGJ: the points of attention of the health inspectorate for generative AI were walked through.</summary>
internal sealed class TheInspectoratesPointsWereWalkedThrough : MeasureRule
{
    public override string Id => "IGJ";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["igj-points"];
}
