namespace Waarborg.Law;

/// <summary>
/// BASIS-FITS: the basis of the stage, and the one that the activity gives its purpose, meet their own conditions. Consent is free, so not asked of people who depend on you; a contract needs exactly
/// this; a duty or task stands in a statute; a public body does not use legitimate interests for its tasks; training never rests on vital interests
/// (GDPR Art. 6(1), 7(4)).
/// </summary>
internal sealed class TheBasisFitsTheUse : IRule
{
    public string Id => "BASIS-FITS";

    public bool Concerns(GateQuestion question) => question.Basis is not null;

    public Judgement Judge(GateQuestion question) => Judgement.Worst(question.Bases.Select(basis => Fits(basis, question)));

    private static Judgement Fits(LawfulBasis basis, GateQuestion question) => basis switch
    {
        LawfulBasis.Consent => Consent(question),
        LawfulBasis.Contract => Contract(question),
        LawfulBasis.LegalObligation or LawfulBasis.PublicTask => question.Measure("statutory-basis"),
        LawfulBasis.VitalInterests => Judgement.Violated("vital"),
        _ => Interests(question),
    };

    private static Judgement Consent(GateQuestion question)
    {
        // What an applicant's consent is worth is for C2-1 to say.
        if (question.Activity.AssessesPeople()) return Judgement.Met("consent-elsewhere");
        if (question.Activity is { PublicBody: true } || question.Activity.ConcernsVulnerablePeople())
            return question.Measure("alternative-without-ai").Status switch
            {
                FindingStatus.Met => Judgement.Met("consent-free"),
                FindingStatus.Unknown => Judgement.Unknown("imbalance"),
                _ => Judgement.Violated("imbalance"),
            };
        return question.Activity.PublicBody is null ? Judgement.Unknown("public-unknown") : Judgement.Met();
    }

    private static Judgement Contract(GateQuestion question) =>
        question.Stage is Stage.Train ? Judgement.Violated("contract-training") : Judgement.Met();

    private static Judgement Interests(GateQuestion question) => question.Activity switch
    {
        { PublicBody: true } => Judgement.Violated("public-interests"),
        { PublicBody: null } => Judgement.Unknown("public-unknown"),
        // Where a model is trained, C1-5 asks for the balancing test.
        var activity when activity.Uses(Stage.Train) => Judgement.Met(),
        _ when question.Form("lia")["outcome"] == "people-prevail" => Judgement.Violated("people-prevail").RemedyBy("lia"),
        _ => question.Form("lia").Judge(),
    };
}
