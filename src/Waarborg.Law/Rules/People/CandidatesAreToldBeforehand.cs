namespace Waarborg.Law;

/// <summary>
/// C2-2: before people hand in anything they are told that an AI assesses them, by which logic and with which consequences (GDPR Art. 12, 13(2)(f)).
/// </summary>
internal sealed class CandidatesAreToldBeforehand : IRule
{
    public string Id => "C2-2";

    public bool Concerns(GateQuestion question) => question.Activity.AssessesPeople();

    public Judgement Judge(GateQuestion question) => question.Facts.Notices switch
    {
        null => Judgement.Unknown("unknown"),
        var notices when notices.Any(notice => notice.Delivered > 0 && notice.PublishedOn <= question.Facts.Today && notice.Covers.Contains("automated-decisions"))
            => question.Measure("notice-before-upload"),
        { Count: 0 } => Judgement.Violated("none"),
        _ => Judgement.Violated("incomplete"),
    };
}
