namespace Waarborg.Law;

/// <summary>
/// C1-6: where consent plays a part, only consent that can be shown counts, and what a withdrawal does to models that exist already was decided
/// beforehand. Whatever the basis, whoever withdrew is kept out by the permit.
/// </summary>
internal sealed class WithdrawnConsentIsHonoured : ReuseRule
{
    public override string Id => "C1-6";

    protected override Judgement JudgeReuse(GateQuestion question)
    {
        if (question.Activity.Basis is not { } basis) return Judgement.Unknown("basis-unknown").RemedyBy("manifest");
        if (question.Crowd is not { } crowd) return Judgement.Unmeasured("people-unknown");
        if (basis == LawfulBasis.Consent && crowd.Proven == 0) return Judgement.Violated("none-proven", crowd.Given);
        if (!crowd.WasAsked) return Judgement.Met("no-consents");
        if (!IsDecided(question)) return Judgement.Unknown("effect-undecided").RemedyBy("erasure-plan");
        return Judgement.Met("decided", basis == LawfulBasis.Consent ? crowd.Total - crowd.Proven : crowd.Withdrawn, crowd.Total);
    }

    private static bool IsDecided(GateQuestion question)
    {
        var effect = QuestionnaireBook.Current.Get("erasure-plan").Questions.First(item => item.Id == "withdrawal-effect");
        return effect.Accepts(question.Form("erasure-plan")["withdrawal-effect"]);
    }
}
