namespace Waarborg.Law;

/// <summary>
/// C1-1: everyone in the set was told of the re-use, long enough before it to object. Whoever was not reached is kept out by the permit, so one
/// complete notice that reached somebody in time opens the gate for those whom it reached.
/// </summary>
internal sealed class EveryoneWasToldBeforeReuse : ReuseRule
{
    public override string Id => "C1-1";

    protected override Judgement JudgeReuse(GateQuestion question)
    {
        var facts = question.Facts;
        if (facts.Notices is not { } notices) return Judgement.Unknown("notices-unknown");
        if (facts.People is not { } all) return Judgement.Unmeasured("people-unknown");
        var people = all.Where(person => !person.Erased).ToList();
        var told = Told.Of(question.Activity, facts);
        var untold = people.Count(person => told.WhyNot(person) == ExclusionReason.NotNotified);
        if (!told.HasNotice && Gaps(notices) is var gaps and > 0) return Judgement.Violated("incomplete", gaps);
        if (untold == people.Count) return Judgement.Violated("untold", untold, people.Count);
        var inTime = people.Count(person => told.WhyNot(person) is null);
        if (inTime == 0) return Judgement.Violated("too-recent", question.Activity.Notice.MinimumDays, told.FirstInTime(people));
        return inTime == people.Count ? Judgement.Met("everyone", people.Count) : Judgement.Met("some", people.Count - inTime, people.Count);
    }

    /// <summary>How many items the best notice that people received lacks; 0 when they received none.</summary>
    private static int Gaps(IEnumerable<NoticeFact> notices) =>
        notices.Where(notice => notice.Delivered > 0)
            .Select(notice => NoticeChecklist.Items.Count(item => item.Required && !notice.Covers.Contains(item.Id)))
            .DefaultIfEmpty(0).Min();
}
