namespace Waarborg.Law;

/// <summary>REGISTER-30: the record of processing holds what GDPR Art. 30(1) asks, and the kind of purpose, from which other rules follow.</summary>
internal sealed class TheRegisterSaysWhatHappens : IRule
{
    public string Id => "REGISTER-30";

    public Judgement Judge(GateQuestion question)
    {
        var missing = Missing(question.Activity).ToList();
        return missing.Count == 0
            ? question.Measure("security-measures")
            : Judgement.Unknown("missing", new LocalizedText(string.Join(", ", missing.Select(m => m.Nl)), string.Join(", ", missing.Select(m => m.En))));
    }

    private static IEnumerable<LocalizedText> Missing(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Controller)) yield return new("verwerkingsverantwoordelijke", "controller");
        if (!activity.IsPurposeStated) yield return new("doel", "purpose");
        if (activity.PurposeKind is null) yield return new("soort doel", "kind of purpose");
        if (activity.DataCategories.Count == 0) yield return new("soorten gegevens", "categories of data");
        if (activity.SubjectCategories.Count == 0) yield return new("groepen mensen", "categories of people");
        if (activity.Recipients is null) yield return new("ontvangers", "recipients");
    }
}
