namespace Waarborg.Law;

/// <summary>
/// C2-6: the criteria are about the job, each with a reason, and no personality is inferred: that is not necessary, and reaches for sensitive data
/// (GDPR Art. 5(1)(c), 9, 22(4)).
/// </summary>
internal sealed class OnlyWhatTheJobAsksIsAssessed : IRule
{
    public string Id => "C2-6";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => Judgement.Worst(
        question.Activity.DataCategories.Contains("inferred-personality") || question.Activity.InfersPersonality == true
            ? Judgement.Violated("personality")
            : Judgement.Declared(!question.Activity.InfersPersonality, "personality", "personality-unknown"),
        question.Measure("criteria-list"));
}
