using System.Globalization;

namespace Waarborg.Law;

/// <summary>
/// An entry for the Dutch register of algorithms (publication standard Algoritmeregister 1.0): its fields by the names of its delivery API, with the most
/// characters that each may have. A text that is too long is a fault, never cut off.
/// </summary>
internal static class AlgorithmRegisterEntry
{
    private const int NameLength = 100;
    private const int ShortLength = 350;
    private const int LongLength = 2500;

    public static ActivityDocument Of(DocumentDraft draft) => new(
        "algorithm-register", draft.T("Gegevens voor het Algoritmeregister 1.0", "Entry for the Algoritmeregister 1.0"), draft.Activity, draft.Lang,
        [
            new("general", draft.T("Algemene informatie", "General information"), [.. General(draft)]),
            new("responsible-use", draft.T("Verantwoord gebruik", "Responsible use"), [.. ResponsibleUse(draft)]),
            new("operation", draft.T("Werking", "Operation"), [.. Operation(draft)]),
        ]);

    private static IEnumerable<DocumentField> General(DocumentDraft draft)
    {
        var activity = draft.Activity;
        yield return Limited(draft, DocumentDraft.Stated("name", draft.T("Naam", "Name"), activity.Name.In(draft.Lang), "name"), NameLength);
        yield return Limited(draft, DocumentDraft.Stated("description_short", draft.T("Korte omschrijving", "Short description"), draft.Purpose, "purpose"), ShortLength);
        yield return Limited(draft, DocumentDraft.Stated("organization", draft.T("Organisatie", "Organisation"), activity.Controller, "controller"), NameLength);
        yield return new("category", draft.T("Thema (lijst van de overheid)", "Theme (list of the government)"), null, draft.T("kiest u zelf in het register", "choose it in the register")) { Required = false };
        yield return new("status", draft.T("Status", "Status"), Status(draft), draft.T("berekend uit de stappen", "computed from the stages")) { Where = "stages.apply" };
        var begin = activity.Declaration(Stage.Apply)?.CompletedOn is { } day && day <= draft.Facts.Today ? day.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null;
        yield return DocumentDraft.Stated("begin_date", draft.T("Begindatum", "Start"), begin, "stages.apply.completedOn") with { Required = false };
        yield return DocumentDraft.Stated("contact_email", draft.T("Contactgegevens", "Contact"), activity.ControllerContact, "contact");
        yield return new("publication_category", draft.T("Publicatiecategorie", "Publication category"), Category(draft), draft.T("berekend uit het manifest", "computed from the manifest"))
            { Where = "ai.annexIII" };
    }

    private static IEnumerable<DocumentField> ResponsibleUse(DocumentDraft draft)
    {
        var impact = draft.Purpose is { } purpose && draft.Effect is { } effect ? $"{purpose} {effect}" : null;
        yield return Limited(draft, DocumentDraft.Stated("goal", draft.T("Doel en impact", "Goal and impact"), impact, "effect"), LongLength);
        yield return Limited(draft, draft.Asked("proportionality", draft.T("Afwegingen", "Considerations"), "dpia", "necessity"), LongLength);
        yield return Limited(draft, DocumentDraft.Stated("human_intervention", draft.T("Menselijke tussenkomst", "Human intervention"), draft.HumanRole, "human.role"), LongLength);
        yield return Limited(draft, draft.Asked("risks", draft.T("Risicobeheer", "Risk management"), "dpia", "measures"), LongLength);
        yield return Limited(draft, DocumentDraft.Stated("lawful_basis", draft.T("Wettelijke basis", "Lawful basis"), draft.Basis(draft.Activity.Basis), "basis"), LongLength);
        var assessed = draft.Facts.Assessments.GetValueOrDefault("dpia") is not null ? "Data Protection Impact Assessment (DPIA)" : null;
        yield return new("impacttoetsen", draft.T("Impacttoetsen", "Impact assessments"), assessed, draft.AnswerOrigin("dpia")) { Where = "assessments.dpia" };
    }

    private static IEnumerable<DocumentField> Operation(DocumentDraft draft)
    {
        var activity = draft.Activity;
        var data = draft.Words(activity.DataCategories) is { } words && activity.Source is { } source ? draft.T($"{words}. Bron: {source}", $"{words}. Source: {source}") : null;
        yield return Limited(draft, DocumentDraft.Stated("source_data", draft.T("Gegevens", "Data"), data, "data.source"), LongLength);
        yield return Limited(draft, draft.Asked("methods_and_models", draft.T("Technische werking", "Technical operation"), "dpia", "description"), LongLength);
        var provider = activity.Recipients switch
        {
            null => null,
            { Count: 0 } => draft.T("geen: draait bij de organisatie zelf", "none: runs at the organisation itself"),
            var all => string.Join("; ", all.Select(one => one.Name)),
        };
        yield return DocumentDraft.Stated("provider", draft.T("Leverancier", "Provider"), provider, "recipients");
    }

    private static string? Status(DocumentDraft draft) => draft.Activity.Declaration(Stage.Apply) switch
    {
        null => null,
        { Used: true, CompletedOn: { } day } when day <= draft.Facts.Today => draft.T("In gebruik", "In use"),
        _ => draft.T("In ontwikkeling", "In development"),
    };

    /// <summary>High-risk AI counts first; then what affects people; the rest is other. Unknown stays unknown.</summary>
    private static string? Category(DocumentDraft draft) => (draft.Activity.IsAnnexThree(), draft.Activity.Effect) switch
    {
        (true, _) => draft.T("Hoog-risico AI-systemen", "High-risk AI systems"),
        (null, _) or (_, null) => null,
        (_, "legal-or-significant") => draft.T("Impactvolle algoritmes", "Impactful algorithms"),
        _ => draft.T("Overige algoritmes", "Other algorithms"),
    };

    private static DocumentField Limited(DocumentDraft draft, DocumentField field, int most)
    {
        var label = string.Create(CultureInfo.InvariantCulture, $"{field.Label} ({draft.T("hoogstens", "at most")} {most})");
        var length = field.Value?.Length ?? 0;
        return field with
        {
            Label = label,
            Problem = length <= most ? null : string.Create(CultureInfo.InvariantCulture, $"{draft.T("te lang", "too long")}: {length}"),
        };
    }
}
