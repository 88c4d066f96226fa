namespace Waarborg.Law;

/// <summary>T-BASIS: every purpose has exactly one basis of GDPR Art. 6, and data under Art. 9 or 10 have a ground besides.</summary>
internal sealed class EveryPurposeHasOneLawfulBasis : IRule
{
    /// <summary>Slug of the category of data that GDPR Art. 10 is about.</summary>
    public const string CriminalOffences = "criminal-offences";

    public string Id => "T-BASIS";

    public Judgement Judge(GateQuestion question)
    {
        var activity = question.Activity;
        return Judgement.Worst(OneBasis(activity), Special(activity), Criminal(activity), Found(activity, question));
    }

    private static Judgement OneBasis(Activity activity)
    {
        if (activity.Basis is null) return Judgement.Unknown("no-basis");
        var bases = activity.Stages.Where(stage => stage is { Used: true, PurposeId: not null, Basis: not null })
            .Select(stage => (stage.PurposeId, stage.Basis)).Append((activity.PurposeId, activity.Basis));
        var contradictory = bases.GroupBy(pair => pair.PurposeId).Any(purpose => purpose.Distinct().Count() > 1);
        return contradictory ? Judgement.Violated("two-bases")
            : activity.Basis == LawfulBasis.LegitimateInterests && string.IsNullOrWhiteSpace(activity.Interest) ? Judgement.Unknown("no-interest")
            : Judgement.Met();
    }

    private static Judgement Special(Activity activity) => activity.SpecialCategories switch
    {
        // Health data are special by law; a manifest cannot say otherwise.
        false when activity.ConcernsHealth() => Judgement.Violated("health-is-special"),
        null => Judgement.Unknown("special-unknown"),
        true when string.IsNullOrWhiteSpace(activity.Article9Ground) => Judgement.Unknown("no-article-9"),
        _ => Judgement.Met(),
    };

    private static Judgement Criminal(Activity activity) =>
        activity.DataCategories.Contains(CriminalOffences) && string.IsNullOrWhiteSpace(activity.Article10Ground)
            ? Judgement.Unknown("no-article-10")
            : Judgement.Met();

    /// <summary>The manifest says that there are no special categories, and the data set says otherwise.</summary>
    private static Judgement Found(Activity activity, GateQuestion question) =>
        question is { Stage: Stage.Train, Facts.DataSet: { SpecialCategoryHits: > 0, SpecialCategoriesFiltered: false } set }
            && string.IsNullOrWhiteSpace(activity.Article9Ground)
            ? Judgement.Violated("special-found", set.SpecialCategoryHits)
            : Judgement.Met();
}
