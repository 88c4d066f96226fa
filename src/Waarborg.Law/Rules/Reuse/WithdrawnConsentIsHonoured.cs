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
        if (question.Facts.People is not { } all) return Judgement.Unmeasured("people-unknown");
        var people = all.Where(person => !person.Erased).ToList();
        var proven = people.Count(person => person.HasProvenConsent);
        if (basis == LawfulBasis.Consent && proven == 0)
            return Judgement.Violated("none-proven", people.Count(person => person.Consent == ConsentState.Given));
        var asked = people.Any(person => person.Consent != ConsentState.None);
        if (!asked) return Judgement.Met("no-consents");
        if (!IsDecided(question)) return Judgement.Unknown("effect-undecided").RemedyBy("erasure-plan");
        var withdrawn = people.Count(person => person.Consent == ConsentState.Withdrawn);
        return Judgement.Met("decided", basis == LawfulBasis.Consent ? people.Count - proven : withdrawn, people.Count);
    }

    private static bool IsDecided(GateQuestion question)
    {
        var effect = QuestionnaireBook.Current.Get("erasure-plan").Questions.First(item => item.Id == "withdrawal-effect");
        return effect.Accepts(question.Form("erasure-plan")["withdrawal-effect"]);
    }
}
