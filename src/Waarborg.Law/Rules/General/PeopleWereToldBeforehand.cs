namespace Waarborg.Law;

/// <summary>
/// T-TRANSP: a notice that covers this use was published and reached people before the stage starts. Which items it needs follows from the basis and
/// from whether a model is trained. The exception of GDPR Art. 13(4) and 14(5) can be claimed, but not for re-use.
/// </summary>
internal sealed class PeopleWereToldBeforehand : IRule
{
    private static readonly string[] Always = ["controller", "dpo", "basis", "recipients", "retention", "rights", "complaint-ap"];

    public string Id => "T-TRANSP";

    public Judgement Judge(GateQuestion question)
    {
        if (question.Activity is { Notice.Required: false, Reuses: false }) return Judgement.Met("exception");
        if (question.Facts.Notices is not { } notices) return Judgement.Unknown("unknown");
        var sent = notices.Where(notice => notice.Delivered > 0 && notice.PublishedOn <= question.Facts.Today).ToList();
        if (sent.Count == 0 || question.Crowd is { Total: > 0, Reached: 0 }) return Judgement.Violated("none");
        var needed = Needed(question.Activity);
        var gaps = sent.Min(notice => needed.Count(item => !notice.Covers.Contains(item)));
        if (gaps > 0) return Judgement.Violated("gaps", gaps);
        return question.Crowd is null ? Judgement.Unmeasured("people-unknown") : Judgement.Met();
    }

    private static List<string> Needed(Activity activity)
    {
        var items = Always.ToList();
        if (activity.Basis is null or LawfulBasis.LegitimateInterests) items.Add("interest");
        // Art. 21(1) gives the right to object where the basis is (e) or (f); Art. 21(4) wants it told apart from the rest.
        if (activity.Basis is null or LawfulBasis.LegitimateInterests or LawfulBasis.PublicTask) items.Add("objection-link");
        if (activity.Uses(Stage.Train)) items.Add("purpose-ai-training");
        return items;
    }
}
