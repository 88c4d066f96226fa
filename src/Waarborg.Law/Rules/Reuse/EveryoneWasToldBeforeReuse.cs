namespace Waarborg.Law;

/// <summary>
/// C1-1: everyone in the set was told of the re-use, long enough before it to object. Whoever was not reached is kept out by the permit, so one
/// complete notice that reached somebody in time opens the gate for those whom it reached.
/// </summary>
internal sealed class EveryoneWasToldBeforeReuse : ReuseRule
{
    public override string Id => "C1-1";

    protected override bool IsAboutReuseAlone => true;

    protected override Judgement JudgeReuse(GateQuestion question)
    {
        var facts = question.Facts;
        if (facts.Notices is not { } notices) return Judgement.Unknown("notices-unknown");
        if (question.Crowd is not { } crowd) return notices.Count == 0 ? Judgement.Violated("no-notice") : Judgement.Unmeasured("people-unknown");
        if (!Told.Of(question.Activity, facts).HasNotice && Gaps(notices) is var gaps and > 0) return Judgement.Violated("incomplete", gaps);
        if (crowd.Untold == crowd.Total) return Judgement.Violated("untold", crowd.Untold, crowd.Total);
        if (crowd.InTime == 0) return Judgement.Violated("too-recent", question.Activity.Notice.MinimumDays, crowd.FirstInTime!.Value);
        return crowd.InTime == crowd.Total ? Judgement.Met("everyone", crowd.Total) : Judgement.Met("some", crowd.Total - crowd.InTime, crowd.Total);
    }

    /// <summary>How many items the best notice that people received lacks; 0 when they received none.</summary>
    private static int Gaps(IEnumerable<NoticeFact> notices) =>
        notices.Where(notice => notice.Delivered > 0)
            .Select(notice => NoticeChecklist.Items.Count(item => item.Required && !notice.Covers.Contains(item.Id)))
            .DefaultIfEmpty(0).Min();
}
