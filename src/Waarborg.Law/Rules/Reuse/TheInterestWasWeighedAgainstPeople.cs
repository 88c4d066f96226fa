namespace Waarborg.Law;

/// <summary>
/// C1-5: legitimate interests were weighed in three steps, milder ways were tried, the DPO approved, the review date has not passed, and no special
/// categories of data are left in the set: for those an interest is not enough.
/// </summary>
internal sealed class TheInterestWasWeighedAgainstPeople : ReuseRule
{
    public override string Id => "C1-5";

    protected override Judgement JudgeReuse(GateQuestion question) => question.Activity.Basis switch
    {
        null => Judgement.Unknown("basis-unknown").RemedyBy("manifest"),
        LawfulBasis.LegitimateInterests => Judgement.Worst(Weighed(question), Filtered(question.Facts.DataSet)),
        _ => Judgement.Met("other-basis"),
    };

    private static Judgement Weighed(GateQuestion question)
    {
        var form = question.Form("lia");
        if (form["interest-lawful"] == "no" || form["interest-real"] == "no") return Judgement.Violated("interest");
        if (form["outcome"] == "people-prevail") return Judgement.Violated("people-prevail");
        if (form.IsComplete && DateOnly.Parse(form["review-date"]!, System.Globalization.CultureInfo.InvariantCulture) < question.Facts.Today)
            return Judgement.Violated("review-passed");
        return form.Judge();
    }

    private static Judgement Filtered(DataSetFact? set) => set switch
    {
        null => Judgement.Unmeasured("set-unknown").RemedyBy("measure"),
        { SpecialCategoryHits: > 0, SpecialCategoriesFiltered: false } => Judgement.Violated("special", set.SpecialCategoryHits).RemedyBy("measure"),
        _ => Judgement.Met(),
    };
}
