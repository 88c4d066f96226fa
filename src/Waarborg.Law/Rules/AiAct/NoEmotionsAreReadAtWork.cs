namespace Waarborg.Law;

/// <summary>
/// AIA-5: no emotions are inferred of people at work or in education, such as from video or voice (AI Act Art. 5(1)(f)). Prohibited since 2 February
/// 2025.
/// </summary>
internal sealed class NoEmotionsAreReadAtWork : IRule
{
    public string Id => "AIA-5";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) =>
        question.Activity.DataCategories.Contains("emotion") || question.Activity.DataCategories.Contains("emotions") ? Judgement.Violated("emotions")
        : Judgement.Declared(!question.Activity.InfersEmotions, "emotions", "unknown");
}
