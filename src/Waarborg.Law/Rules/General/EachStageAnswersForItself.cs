namespace Waarborg.Law;

/// <summary>
/// T-CHAIN: each stage that is used declares its own purpose, basis, data, retention and owner, and starts when the one before it has completed. For
/// overseeing the owner is enough.
/// </summary>
internal sealed class EachStageAnswersForItself : IRule
{
    public string Id => "T-CHAIN";

    public Judgement Judge(GateQuestion question)
    {
        var name = StageName.Of(question.Stage);
        return question.Activity.Declaration(question.Stage) switch
        {
            null => Judgement.Unknown("undeclared", name),
            { Used: false } => Judgement.Violated("unused", name),
            var declaration when Missing(declaration) is { Count: > 0 } missing => Judgement.Unknown("missing", name, Enumerate(missing)),
            _ => question.IsLocked ? Judgement.Unmeasured("waits", StageName.Of(question.Predecessor!.Value)).RemedyBy("none") : Judgement.Met(),
        };
    }

    private static List<LocalizedText> Missing(StageDeclaration declaration)
    {
        var missing = new List<LocalizedText>();
        if (declaration.Stage != Stage.Oversee)
        {
            if (string.IsNullOrWhiteSpace(declaration.PurposeId)) missing.Add(new("doel", "purpose"));
            if (declaration.Basis is null) missing.Add(new("grondslag", "lawful basis"));
            if (string.IsNullOrWhiteSpace(declaration.Data)) missing.Add(new("gegevens", "data"));
            if (declaration.RetentionDays is null or < 1) missing.Add(new("bewaartermijn", "retention period"));
        }
        if (string.IsNullOrWhiteSpace(declaration.Owner)) missing.Add(new("eigenaar", "owner"));
        return missing;
    }

    private static LocalizedText Enumerate(List<LocalizedText> items) =>
        new(string.Join(", ", items.Select(item => item.Nl)), string.Join(", ", items.Select(item => item.En)));
}
