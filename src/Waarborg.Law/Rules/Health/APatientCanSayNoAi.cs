namespace Waarborg.Law;

/// <summary>NO-AI-FILE: a patient who wants no AI on the record is heard.</summary>
internal sealed class APatientCanSayNoAi : MeasureRule
{
    public override string Id => "NO-AI-FILE";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsCare();

    protected override IEnumerable<string> Measures(GateQuestion question) => ["no-ai-option"];
}
