namespace Waarborg.Law;

/// <summary>
/// DPIA-35: before a model is trained on personal data (new technology, usually on a large scale) the impact was assessed, and the DPO approved.
/// High risk that remains goes to the authority first (GDPR Art. 36).
/// </summary>
internal sealed class TheImpactWasAssessedBeforehand : IRule
{
    public string Id => "DPIA-35";

    public Judgement Judge(GateQuestion question)
    {
        var form = question.Form("dpia");
        return form["residual-risk"] == "high" ? Judgement.Violated("high") : form.Judge();
    }
}
