namespace Waarborg.Law;

/// <summary>BASE-ORIGIN: it was looked into whether the base model was made lawfully (EDPB Opinion 28/2024, question 4).</summary>
internal sealed class WhereTheBaseModelComesFromWasAsked : MeasureRule
{
    public override string Id => "BASE-ORIGIN";

    public override bool Concerns(GateQuestion question) => true;

    protected override IEnumerable<string> Measures(GateQuestion question) => ["base-model-origin"];
}
