namespace Waarborg.Law;

/// <summary>
/// C2-1: the assessment has a basis. Consent is not required, and in an application it is seldom free; steps before a contract or an interest are
/// usual. Who chooses consent offers a real way without AI (GDPR Art. 6(1), 7(4)).
/// </summary>
internal sealed class ApplyingIsNotConsenting : IRule
{
    public string Id => "C2-1";

    /// <summary>Also where it is not said whether people are assessed: this is asked when data are collected, long before the rule that notices what is left out (T-PROF).</summary>
    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople() || question.Activity.LeavesAssessmentOpen();

    public Judgement Judge(GateQuestion question)
    {
        var judgement = Judgement.Worst(Basis(question), question.Measure("data-minimised"));
        return judgement.Status == FindingStatus.Met || question.Activity.AssessesPeople() ? judgement : Judgement.Unknown("assessment-open");
    }

    private static Judgement Basis(GateQuestion question) => (question.Bases.Contains(LawfulBasis.Consent) ? LawfulBasis.Consent : question.Basis) switch
    {
        null => Judgement.Unknown("no-basis"),
        LawfulBasis.Consent when question.Has("alternative-without-ai") => Judgement.Met("consent-alternative"),
        LawfulBasis.Consent => Judgement.Violated("consent").At(Severity.Dpo),
        _ => Judgement.Met(),
    };
}
