namespace Waarborg.Law;

/// <summary>
/// DPIA-35: where the pre-scan calls for a DPIA, the impact was assessed beforehand and the DPO approved. A high risk that remains is for PRIOR-36.
/// </summary>
internal sealed class TheImpactWasAssessedBeforehand : IRule
{
    public string Id => "DPIA-35";

    public Judgement Judge(GateQuestion question)
    {
        var form = question.Form("dpia");
        return PreScan.Of(question.Activity).Needed switch
        {
            false => Judgement.Met("not-needed"),
            null when !form.IsSettled => Judgement.Unknown("prescan-open").RemedyBy("manifest"),
            _ => form.Judge(),
        };
    }
}
