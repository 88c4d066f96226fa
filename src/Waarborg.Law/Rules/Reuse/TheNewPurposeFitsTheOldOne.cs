namespace Waarborg.Law;

/// <summary>
/// C1-3: re-use rests on consent that can be shown, on a law under GDPR Art. 23(1), on genuine research, or on a compatibility assessment (GDPR Art. 6(4)) that came out well and that the DPO approved.
/// Another basis of Art. 6(1) by itself opens nothing: it answers whether something may be done, not whether data given for one thing may be used
/// for another.
/// </summary>
internal sealed class TheNewPurposeFitsTheOldOne : ReuseRule
{
    public override string Id => "C1-3";

    protected override bool IsAboutReuseAlone => true;

    protected override Judgement JudgeReuse(GateQuestion question) =>
        // The order of GDPR Art. 6(4): consent, then a law under Art. 23(1); then genuine research (Art. 5(1)(b), 89(1)); then the five factors.
        question.Basis == LawfulBasis.Consent || question.Activity.Basis == LawfulBasis.Consent ? Consented(question)
        : question.Has("reuse-law") ? Judgement.Met("law")
        : question.Has("reuse-research") ? Judgement.Met("research")
        : Compatible(question);

    private static Judgement Consented(GateQuestion question) => question.Crowd switch
    {
        null => Judgement.Unmeasured("people-unknown"),
        { Proven: > 0 } crowd => Judgement.Met("consent", crowd.Proven),
        _ => Judgement.Violated("no-consent").RemedyBy("consent"),
    };

    private static Judgement Compatible(GateQuestion question)
    {
        var form = question.Form("compatibility");
        if (form.IsAbsent) return Judgement.Violated("basis-only");
        if (!form.IsComplete) return Judgement.Violated("incomplete", form.Missing);
        if (form["outcome"] != "compatible") return Judgement.Violated("incompatible");
        return form.IsSettled ? Judgement.Met("compatible") : form.Judge();
    }
}
