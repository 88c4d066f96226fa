namespace Waarborg.Law;

/// <summary>
/// C3-7: there is a term for each artefact, a tested breach runbook, and in care the access log of NEN 7513 is on (Begz; 7:454(3) BW; GDPR Art. 30, 32 to
/// 34).
/// </summary>
internal sealed class StorageUseAndDeletionAreAgreed : MeasureRule
{
    public override string Id => "C3-7";

    public override bool Concerns(GateQuestion question) => question.Activity.ConcernsHealth();

    protected override IEnumerable<string> Measures(GateQuestion question) =>
        question.Activity.ConcernsCare() ? ["retention-per-artefact", "breach-runbook", "nen7513-log"] : ["retention-per-artefact", "breach-runbook"];
}
