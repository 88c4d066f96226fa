namespace Waarborg.Law;

/// <summary>
/// C1-4: before training there is a way back: lineage, an erasure list that is applied, an output filter, and a plan with a deadline. In use, an
/// erasure that is past its deadline suspends the model. Training again is never held up by an overdue erasure: it is how the erasure gets done.
/// </summary>
internal sealed class AnErasureReachesTheModel : ReuseRule
{
    public override string Id => "C1-4";

    protected override Judgement JudgeReuse(GateQuestion question) => question.Stage == Stage.Apply ? Debt(question.Facts) : Plan(question);

    private static Judgement Debt(Facts facts) => facts.OverdueErasures switch
    {
        null => Judgement.Unmeasured("debt-unknown"),
        > 0 => Judgement.Violated("debt", facts.OverdueErasures.Value).RemedyBy("none"),
        _ => Judgement.Met("no-debt"),
    };

    private static Judgement Plan(GateQuestion question)
    {
        var form = question.Form("erasure-plan");
        return Judgement.Worst(
            form["method"] == "none" ? Judgement.Violated("no-method") : form.Judge(),
            // The plan says one thing, the system another.
            form["output-filter"] == "yes" && question.Facts.OutputFilter == false
                ? Judgement.Violated("contradicts").RemedyBy("measure")
                : Judgement.Met(),
            Judgement.Measured(question.Facts.LineageComplete, "no-lineage", "lineage-unknown").RemedyBy("measure"),
            Judgement.Measured(question.Facts.ErasureListApplied, "no-list", "list-unknown").RemedyBy("measure"),
            Judgement.Measured(question.Facts.OutputFilter, "no-filter", "filter-unknown").RemedyBy("measure"));
    }
}
