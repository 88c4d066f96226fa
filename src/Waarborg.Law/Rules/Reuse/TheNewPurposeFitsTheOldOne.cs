namespace Waarborg.Law;

/// <summary>
/// C1-3: re-use rests on consent that can be shown, or on a compatibility assessment (GDPR Art. 6(4)) that came out well and that the DPO approved.
/// Another basis of Art. 6(1) by itself opens nothing: it answers whether something may be done, not whether data given for one thing may be used
/// for another.
/// </summary>
internal sealed class TheNewPurposeFitsTheOldOne : ReuseRule
{
    public override string Id => "C1-3";

    protected override Judgement JudgeReuse(GateQuestion question) =>
        question.Activity.Basis == LawfulBasis.Consent ? Consented(question.Facts) : Compatible(question);

    private static Judgement Consented(Facts facts)
    {
        if (facts.People is not { } people) return Judgement.Unmeasured("people-unknown");
        var proven = people.Count(person => person is { HasProvenConsent: true, Erased: false });
        return proven > 0 ? Judgement.Met("consent", proven) : Judgement.Violated("no-consent").RemedyBy("consent");
    }

    private static Judgement Compatible(GateQuestion question)
    {
        var form = question.Form("compatibility");
        if (form.IsAbsent) return Judgement.Violated("basis-only");
        if (!form.IsComplete) return Judgement.Violated("incomplete", form.Missing);
        if (form["outcome"] != "compatible") return Judgement.Violated("incompatible");
        return form.IsSettled ? Judgement.Met("compatible") : form.Judge();
    }
}
