using System.Globalization;
using System.Text;

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
    public static string Markdown(IReadOnlyList<Activity> activities, string lang)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var text = new StringBuilder($"# {new LocalizedText("Register van verwerkingsactiviteiten", "Record of processing activities").In(lang)}\n");
        foreach (var activity in activities)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {activity.Name.In(lang)}\n\n`{activity.Id}` · {activity.Version[..Math.Min(12, activity.Version.Length)]}\n\n");
            foreach (var (label, value) in Lines(activity, lang)) text.Append(CultureInfo.InvariantCulture, $"- **{label.In(lang)}:** {Cell(value, lang)}\n");
            Stages(text, activity, lang);
        }
        return text.ToString();
    }

    private static IEnumerable<(LocalizedText Label, string? Value)> Lines(Activity activity, string lang)
    {
        yield return (new("Verwerkingsverantwoordelijke", "Controller"), activity.Controller);
        yield return (new("FG", "Data protection officer"), activity.DpoContact);
        yield return (new("Doel", "Purpose"), activity.Purpose.In(lang));
        yield return (new("Verzameld voor", "Collected for"), activity.CollectionPurposeId);
        yield return (new("Grondslag", "Lawful basis"), activity.Basis is { } basis ? BasisName.Of(basis).In(lang) : null);
        yield return (new("Uitzondering voor gevoelige gegevens", "Exemption for special categories"), activity.SpecialCategories == false ? "–" : activity.Article9Ground);
        yield return (new("Groepen mensen", "Categories of people"), List(activity.SubjectCategories));
        yield return (new("Soorten gegevens", "Categories of data"), List(activity.DataCategories));
        yield return (new("Ontvangers", "Recipients"), Recipients(activity, recipient => true));
        yield return (new("Doorgifte buiten de EER", "Transfers outside the EEA"),
            Recipients(activity, recipient => recipient.Country is null || !DataStayWhereTheyAreProtected.IsInside(recipient.Country)));
        yield return (new("Beveiliging", "Security"), activity.Measures.GetValueOrDefault("security-measures") is { Done: true } measure ? measure.Evidence : null);
    }

    private static void Stages(StringBuilder text, Activity activity, string lang)
    {
        LocalizedText[] heads =
            [new("Stap", "Stage"), new("Doel", "Purpose"), new("Grondslag", "Lawful basis"), new("Gegevens", "Data"), new("Bewaren (dagen)", "Retention (days)"), new("Eigenaar", "Owner")];
        text.Append(CultureInfo.InvariantCulture, $"\n| {string.Join(" | ", heads.Select(head => head.In(lang)))} |\n|{string.Concat(heads.Select(_ => " --- |"))}\n");
        foreach (var stage in activity.Stages.Where(stage => stage.Used))
        {
            string?[] cells =
            [
                StageName.Of(stage.Stage).In(lang), stage.PurposeId, stage.Basis is { } basis ? BasisName.Of(basis).In(lang) : null, stage.Data,
                stage.RetentionDays?.ToString(CultureInfo.InvariantCulture), stage.Owner,
            ];
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => Cell(cell, lang)))} |\n");
        }
    }

    private static string? Recipients(Activity activity, Func<Recipient, bool> which) => activity.Recipients is not { } recipients
        ? null
        : recipients.Where(which).Select(recipient => $"{recipient.Name} ({recipient.Role}, {recipient.Country ?? "?"}{(recipient.TransferTool is { } tool ? $", {tool}" : "")})")
            .DefaultIfEmpty("–").Aggregate((one, other) => $"{one}; {other}");

    private static string? List(IReadOnlyList<string> items) => items.Count == 0 ? null : string.Join(", ", items);

    /// <summary>A value in one line, so that no text can break the table or the list.</summary>
    private static string Cell(string? value, string lang) => string.IsNullOrWhiteSpace(value)
        ? new LocalizedText("onbekend", "unknown").In(lang)
        : value.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
