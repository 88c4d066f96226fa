using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// The record of processing activities (GDPR Art. 30(1)) as a document, from the manifests. What nobody declared is written as unknown, never left out. Holds the
/// contact of the DPO, who may be a person; else no personal data. Pure.
/// </summary>
public static class RegisterDocument
{
    /// <summary>Writes the record as Markdown, one section for each activity, in the order given.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another language.</exception>
    public static string Markdown(IReadOnlyList<Activity> activities, string lang) => Tree(activities, lang).Markdown();

    /// <summary>The record in blocks, one section for each activity, in the order given.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="lang"><c>nl</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another language.</exception>
    public static DocumentTree Tree(IReadOnlyList<Activity> activities, string lang)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var title = new LocalizedText("Register van verwerkingsactiviteiten", "Record of processing activities").In(lang);
        return new(title, lang, [new HeadingBlock(1, title), .. activities.SelectMany(activity => Section(activity, lang))]);
    }

    private static IEnumerable<DocumentBlock> Section(Activity activity, string lang)
    {
        yield return new HeadingBlock(2, activity.Name.In(lang));
        yield return new ParagraphBlock([new(activity.Id, TextTone.Code), new(" · "), new(activity.Version[..Math.Min(12, activity.Version.Length)], TextTone.Code)]);
        yield return new ListBlock([.. Lines(activity, lang).Select(line => (IReadOnlyList<DocumentText>)[new($"{line.Label.In(lang)}:", TextTone.Strong), new(" "), Known(line.Value, lang)])]);
        yield return activity.Stages.Any(stage => stage.Used) ? Stages(activity, lang) : new ParagraphBlock([new(new LocalizedText("Stappen", "Stages").In(lang) + ": "), Known(null, lang)]);
    }

    private static IEnumerable<(LocalizedText Label, string? Value)> Lines(Activity activity, string lang)
    {
        yield return (new("Verwerkingsverantwoordelijke", "Controller"), activity.Controller);
        yield return (new("Contact", "Contact"), activity.ControllerContact);
        yield return (new("FG", "Data protection officer"), activity.DpoContact);
        yield return (new("Doel", "Purpose"), activity.Purpose.In(lang));
        yield return (new("Verzameld voor", "Collected for"), activity.CollectionPurposeId is { } collected ? DataWords.Of(collected, lang) : null);
        yield return (new("Grondslag", "Lawful basis"), activity.Basis is { } basis ? BasisName.Of(basis).In(lang) : null);
        yield return (new("Uitzondering voor gevoelige gegevens", "Exemption for special categories"),
            activity.SpecialCategories == false ? "–" : activity.Article9Ground is { } ground ? new ArticleText($"GDPR {ground}").In(lang) : null);
        yield return (new("Groepen mensen", "Categories of people"), List(activity.SubjectCategories, lang));
        yield return (new("Soorten gegevens", "Categories of data"), List(activity.DataCategories, lang));
        yield return (new("Ontvangers", "Recipients"), Recipients(activity, lang, recipient => true));
        yield return (new("Doorgifte buiten de EER", "Transfers outside the EEA"),
            Recipients(activity, lang, recipient => recipient.Country is null || !DataStayWhereTheyAreProtected.IsInside(recipient.Country)));
        yield return (new("Beveiliging", "Security"), activity.Measures.GetValueOrDefault("security-measures") is { Done: true } measure ? measure.Evidence : null);
    }

    private static TableBlock Stages(Activity activity, string lang)
    {
        LocalizedText[] heads =
            [new("Stap", "Stage"), new("Doel", "Purpose"), new("Grondslag", "Lawful basis"), new("Gegevens", "Data"), new("Bewaren (dagen)", "Retention (days)"), new("Eigenaar", "Owner")];
        return new(
            new LocalizedText("Stappen van de keten", "Stages of the chain").In(lang), [.. heads.Select(head => head.In(lang))],
            [.. activity.Stages.Where(stage => stage.Used).Select(stage => Row(stage, lang))]);
    }

    private static IReadOnlyList<IReadOnlyList<DocumentText>> Row(StageDeclaration stage, string lang)
    {
        string?[] cells =
        [
            StageName.Of(stage.Stage).In(lang), stage.PurposeId is { } purpose ? DataWords.Of(purpose, lang) : null, stage.Basis is { } basis ? BasisName.Of(basis).In(lang) : null, stage.Data,
            stage.RetentionDays?.ToString(CultureInfo.InvariantCulture), stage.Owner,
        ];
        return [.. cells.Select(cell => (IReadOnlyList<DocumentText>)[Known(cell, lang)])];
    }

    private static string? Recipients(Activity activity, string lang, Func<Recipient, bool> which) => activity.Recipients is not { } recipients
        ? null
        : recipients.Where(which).Select(recipient => Recipient(recipient, lang)).DefaultIfEmpty("–").Aggregate((one, other) => $"{one}; {other}");

    private static string Recipient(Recipient recipient, string lang) =>
        $"{recipient.Name} ({(recipient.Role == "unknown" ? "?" : DataWords.Of(recipient.Role, lang))}, {recipient.Country ?? "?"}{(recipient.TransferTool is { } tool ? $", {DataWords.Of(tool, lang)}" : "")})";

    private static string? List(IReadOnlyList<string> items, string lang) => items.Count == 0 ? null : string.Join(", ", items.Select(item => DataWords.Of(item, lang)));

    private static DocumentText Known(string? value, string lang) => string.IsNullOrWhiteSpace(value)
        ? new(new LocalizedText("onbekend", "unknown").In(lang), TextTone.Gap)
        : new(value);
}
