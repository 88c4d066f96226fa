namespace Waarborg.Law;

/// <summary>
/// AIA-5: no emotions are inferred of people at work or in education, such as from video or voice (AI Act Art. 5(1)(f)). Prohibited since 2 February
/// 2025.
/// </summary>
internal sealed class NoEmotionsAreReadAtWork : IRule
{
    public string Id => "AIA-5";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => question.Activity switch
    {
        { InfersEmotions: null } activity when !activity.ReadsEmotions() => Judgement.Unknown("unknown"),
        var activity when !activity.ReadsEmotions() => Judgement.Met(),
        // Elsewhere it is not prohibited, but high-risk (Annex III 1(c)): AIA-HIGH asks for that. Whom it is about has to be known for it.
        { SubjectCategories.Count: > 0 } activity when !activity.IsAboutWorkOrSchool() => Judgement.Met("elsewhere"),
        _ => Judgement.Violated("emotions"),
    };
}
