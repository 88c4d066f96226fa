namespace Waarborg.Law;

/// <summary>
/// A9-TEXT: free text holds health and other special categories even when nobody asked for them. An interest or a contract is not enough for those:
/// they are taken out of the set, or there is a ground of GDPR Art. 9(2).
/// </summary>
internal sealed class AnInterestIsNotEnoughForWhatTextReveals : IRule
{
    public string Id => "A9-TEXT";

    public bool Concerns(GateQuestion question) => question.Activity.HasFreeText();

    public Judgement Judge(GateQuestion question) => question switch
    {
        { Activity.Article9Ground: not null } => Judgement.Met("ground"),
        { Facts.DataSet: null } => Judgement.Unmeasured("set-unknown"),
        { Facts.DataSet: { SpecialCategoryHits: > 0, SpecialCategoriesFiltered: false } set } => Judgement.Violated("left", set.SpecialCategoryHits),
        _ => Judgement.Met("filtered"),
    };
}
